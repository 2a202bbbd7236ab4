"""The two pages that are contracts name everything that there is."""

from __future__ import annotations

import msgspec
import pytest

from gui.cli import COMMANDS, VIEWS
from gui.documents.assignments import KEYS
from gui.documents.listing import KINDS
from gui.documents.scenario_schema import StoredDocument, StoredScenario


@pytest.mark.parametrize(
    ("page", "names"),
    [
        ("command_line.md", (*KEYS, "grid_basis", "reference_mix", "factors", "not_declared", "about_run")),
        ("scenario_format.md", (*StoredDocument.__struct_fields__, *StoredScenario.__struct_fields__)),
    ],
)
def test_that_a_page_names_every_key(root, page, names):
    text = (root / "docs" / page).read_text("utf-8")
    assert [name for name in names if f"`{name}`" not in text] == []


def test_that_the_page_of_the_command_line_names_every_command(root):
    text = (root / "docs" / "command_line.md").read_text("utf-8")
    assert [name for name in (*COMMANDS, *KINDS, *VIEWS) if name not in text] == []


def test_that_the_example_has_the_fields_of_the_format(root, saved):
    text = (root / "docs" / "scenario_format.md").read_text("utf-8")
    content = msgspec.json.decode(saved)
    assert [name for name in content if f'  "{name}": ' not in text] == []
