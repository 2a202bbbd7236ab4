"""A list to choose from that can be searched."""
