"""The library in the window: every table, searched, with the whole of each row and its source."""
