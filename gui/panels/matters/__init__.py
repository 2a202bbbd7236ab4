"""Which input matters most."""
