"""What counts: one row for each matter that may count beside the electricity of a training."""
