"""What just changed, and the honest line that belongs to a published figure."""
