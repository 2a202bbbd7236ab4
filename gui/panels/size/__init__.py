"""From the size of a model to the hours of training it."""
