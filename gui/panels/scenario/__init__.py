"""The left side of the window: every input, in groups, wired to the store."""
