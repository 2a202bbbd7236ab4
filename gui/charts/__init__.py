"""The charts: drawn by us, pixel by pixel, inside pyqtgraph's views.

Each chart is handed plain frozen values (``rows``) by one method, ``show_values``, and knows nothing of where they come
from. ``view.PlanView`` makes a *plan* of them (frozen geometry in pixels, which is what the tests look at) only when it
is painted, and draws it with an ``ink.Ink``. So a hidden chart does no work, a burst of values is one paint, and an
export draws the same plan on another device. ``base.Chart`` adds words, pointing and keys.

``ranges``, ``choosing`` and ``crossings`` are plain functions: how far an axis goes, which rows have room, which levels
a line crosses. ``card.ChartCard`` is the frame around a chart: title, controls, and the menu with table and exports.
"""
