"""The electricity by source: bar, legend, linked sliders with locks, emission factors."""
