"""A look that takes its language away again when the test is over."""

from __future__ import annotations

import pytest

from gui.look.look import Look


@pytest.fixture
def spoken(qapp):
    """Make looks; a translator that a look has installed lives as long as it, and would speak into the next test."""
    made = []

    def make(language="en", mode="light", scale=1.0) -> Look:
        made.append(Look(mode, language, scale=scale))
        return made[-1]

    yield make
    for look in made:
        look.set_language("en")
