"""Widgets with controls and numbers: the scenario's knobs, the mix, the headline, the formula.

A widget is handed plain values by methods that say ``show_...`` and tells by signals what the user did; it computes
nothing and keeps no scenario. Only ``scenario`` knows the store: it hands every change to it and shows what comes back.
What can be computed without Qt (reading an entry, the scale of a slider) has a module of its own without Qt. Words are
made here and in ``look``; colours and sizes come from ``look`` alone.

``scenario`` is the left side of the window (``knob``, ``slider``, ``entry``, ``picker`` and ``mix`` are its pieces);
``headline``, ``changes`` and ``formula`` show an estimate; ``sources`` says where a number comes from; ``parts`` is
what they share.
"""
