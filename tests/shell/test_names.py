"""Names of presets for the window: looked up one by one, so that no table is converted for them."""

from __future__ import annotations

import pytest

from gui.library.library import Library
from gui.shell.names import Names, is_corrected


@pytest.fixture
def library():
    return Library.load()


def test_that_every_preset_has_its_name(library) -> None:
    names = Names(library)
    for table in (library.runs, library.grids, library.hardware, library.factor_sets):
        assert {key: names[key] for key in table} == {key: record.name for key, record in table.items()}
    assert names.get("nothing like it", "as it is") == "as it is"
    assert set(names) >= {"nas", "fra", "v100"}
    assert len(names) == len(set(names))


def test_that_a_name_converts_no_row(library) -> None:
    names = Names(library)
    assert names["fra"] == "France"
    assert is_corrected(library, "nas")
    assert not is_corrected(library, "bert_base")
    assert all(not library.tables[kind]._records for kind in ("runs", "grids", "hardware"))
