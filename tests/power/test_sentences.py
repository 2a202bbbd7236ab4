from __future__ import annotations

import re

import pytest

from gui.power.sentences import LOG_ERRORS, NOTES, WHY_NOT

CALLS = {"Note": NOTES, "WhyNot": WHY_NOT, "LogError": LOG_ERRORS}


def said(root, call):
    """Codes that the program hands to a class, or keeps for it in a table or variable."""
    paths = [*(root / "gui" / "power").rglob("*.py"), *(root / "gui" / "documents").glob("measure*.py")]
    paths = [path for path in [*paths, root / "gui" / "documents" / "projection.py"] if path.name != "sentences.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    return set(re.findall(rf'\b{call}\(\s*"(\w+)"', text)), set(re.findall(r'"(\w+)"', text))


@pytest.mark.parametrize("call", CALLS)
def test_that_every_code_has_a_sentence_and_every_sentence_is_said(root, call):
    called, written = said(root, call)
    assert called <= set(CALLS[call])
    assert len(called) > 5
    assert set(CALLS[call]) <= written
