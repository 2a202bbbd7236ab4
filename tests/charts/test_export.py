from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from gui.charts import export
from tests.charts.chart_cases import NAS_KG, compare_rows

NAMES = ["compare", "parts", "growth", "grids"]


@pytest.mark.parametrize("name", NAMES)
def test_that_a_csv_has_the_rows_of_the_chart_at_full_precision_and_units_in_its_head(charts, name):
    chart = charts[name]
    headers, rows = chart.values_as_table()
    data = export.csv_file(chart)
    assert data.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(read[0]) == headers
    assert any("[kg]" in header for header in read[0])
    for line, row in zip(read[1:], rows, strict=True):
        for text, cell in zip(line, row, strict=True):
            assert (float(text) if isinstance(cell, float) else text) == cell


def test_that_a_value_that_is_not_declared_is_an_empty_field(charts):
    charts["compare"].show_values(compare_rows(None), logarithmic=True)
    text = export.csv_text(charts["compare"].values_as_table())
    assert text.splitlines()[1].startswith("This scenario,,this scenario")


def test_that_a_comma_in_a_name_does_not_make_a_field(charts):
    text = export.csv_text(charts["compare"].values_as_table())
    assert '"Car, whole life, with fuel",57152.63862,' in text


@pytest.mark.parametrize("name", NAMES)
def test_that_a_png_is_twice_as_sharp_and_in_the_theme(charts, look, name):
    image = QImage.fromData(export.png(charts[name]))
    picture = export.Picture(charts[name])
    assert (image.width(), image.height()) == (picture.size.width() * 2, picture.size.height() * 2)
    assert image.pixelColor(2, 2) == look.theme.colour("card")


@pytest.mark.parametrize("name", NAMES)
def test_that_an_svg_stands_alone_and_carries_title_and_caption(charts, name):
    root = ET.fromstring(export.svg(charts[name]))
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert "text" not in tags
    assert "path" in tags
    words = "".join(root.itertext())
    assert charts[name].title() in words
    assert charts[name].caption() in words


def test_that_a_small_chart_is_exported_at_a_size_that_can_be_read(charts):
    charts["growth"].resize(200, 90)
    assert export.Picture(charts["growth"]).size.width() >= 480


def test_that_an_export_shows_no_mark_of_pointer_or_keys(charts):
    chart = charts["grids"]
    before = export.png(chart)
    chart._hovered = chart._current = "fra"
    chart._ring = True
    assert export.png(chart) == before


def test_that_a_file_is_written_whole(tmp_path):
    path = tmp_path / "figures.csv"
    path.write_bytes(b"old")
    export.write(str(path), b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_file_that_cannot_be_written_leaves_everything_as_it_was(tmp_path):
    with pytest.raises(OSError, match=r"\w"):
        export.write(str(tmp_path / "nowhere" / "chart.png"), b"x")
    assert list(tmp_path.iterdir()) == []


def test_that_the_largest_value_is_found_in_the_csv_of_the_search(charts):
    assert f",{NAS_KG}," in export.csv_text(charts["compare"].values_as_table())
