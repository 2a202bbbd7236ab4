"""What other calculators make of the same case."""
