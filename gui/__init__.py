"""Five Cars: what training an AI model takes in energy, emits in CO2e and costs.

The package's floors, from the ground: ``paths`` and ``footprint`` (the calculation); ``library`` (the presets),
``look`` and ``state``; ``panels``, ``charts`` and ``documents``; ``shell``; ``app`` and ``cli``, which only wire.
A floor imports only floors below it.
"""

__version__ = "0.1.0"
