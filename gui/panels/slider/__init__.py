"""A slider with a scale, a preset's mark and a default's tick. ``scale`` is pure arithmetic."""
