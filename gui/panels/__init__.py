"""Widgets with controls and numbers: the scenario's knobs, the mix, the headline, the formula.

A widget is handed plain values by methods that say ``show_...`` and tells by signals what the user did; it computes
nothing and keeps no scenario. Only the panels that gather widgets (``scenario_panel``, ``electricity_panel``) know the
store: they hand every change to it and show what comes back. What can be computed without Qt (reading an entry, the
scale of a slider) has a module of its own without Qt. Words are made here and in ``look``; colours and sizes come from
``look`` alone.
"""
