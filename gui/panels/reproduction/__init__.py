"""Every published figure beside its recomputation."""
