"""The formula with today's numbers; each term leads to its knob and its source."""
