"""What the library's bench measures with works; it times nothing here."""

from __future__ import annotations

from build_scripts import bench_library
from gui.library.library import Library


def test_that_the_made_up_table_is_one_that_the_library_reads(tmp_path):
    bench_library.write_tables(tmp_path / "presets", 600)
    library = Library.load(tmp_path / "presets")
    assert len(library.hardware) == 600
    library.check()


def test_that_each_line_is_measured(qapp, monkeypatch):
    monkeypatch.setattr(bench_library, "ROUNDS", 1)
    monkeypatch.setattr(bench_library, "QUERIES", ("e",))
    rows = bench_library.measured(600)
    assert all(row.ours is not None and row.ours.median >= 0 for row in rows)
    assert sum(row.floor is not None for row in rows) == 3
