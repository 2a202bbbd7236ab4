from __future__ import annotations

from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def sample():
    """Return the path of a log that lies beside the tests."""
    return lambda name: SAMPLES / name
