"""Logs of power and energy that people already have, recognised by what is in them and not by their names."""
