"""A story as it runs on the sliders."""
