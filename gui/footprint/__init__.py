"""The calculation: energy, CO2e and cost of a training run.

A frozen :class:`~gui.footprint.scenario.Scenario` goes in, a frozen :class:`~gui.footprint.estimate.Estimate` comes
out. Each process is a small pure function of numbers or numpy arrays (``energy``, ``emissions``, ``cost``);
``electricity`` knows how a mix of sources becomes a carbon intensity; ``parameters`` is the one table of what can be
set. This floor yields keys and numbers, never sentences for a user: words are made higher up, where they can be
translated. Nothing here rounds: rounding happens only where a number is shown.
"""
