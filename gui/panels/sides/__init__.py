"""Scenarios side by side: what differs, and which of two is to be explained by the other."""
