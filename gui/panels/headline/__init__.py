"""The answer in the largest letters: mass, everyday things, energy and cost."""
