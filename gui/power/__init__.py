"""Measured power: this machine's sensors behind one Protocol, traces of what they say, and the logs of other tools.

Knows nothing of the rest of the program and nothing of Qt. Yields keys and numbers; the English of the command line is
in ``sentences``, by the same keys.
"""
