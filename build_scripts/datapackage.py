#!/usr/bin/env python3
"""Write presets/datapackage.json, which describes the tables to anyone's tools, from the records of the program.

python build_scripts/datapackage.py            write it
python build_scripts/datapackage.py --check    change nothing; exit 1 where it is out of date
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gui import __version__
from gui.library.column_texts import TABLE_TEXTS
from gui.library.columns import Column, columns_of
from gui.library.library import RECORD_TYPES, table_file

FILE = ROOT / "presets" / "datapackage.json"
TYPES = {"number": "number", "integer": "integer", "flag": "boolean"}
OPEN_DATA = {"name": "CC-BY-4.0", "title": "Creative Commons Attribution 4.0"}
OPEN_DATA["path"] = "https://creativecommons.org/licenses/by/4.0/"
LICENSES = {"grids": [OPEN_DATA]}  # Our World in Data and Ember, by way of codecarbon


def package() -> dict[str, Any]:
    """Return the description of all tables."""
    return {
        "profile": "tabular-data-package",
        "name": "fivecars-presets",
        "title": "Five Cars: published training runs, hardware, electricity and everyday things",
        "description": "Every figure that Five Cars starts from, each row with its source (a key of sources.bib) and "
        "where in it. An empty cell is a figure that nobody published, never 0. The property `unit` of a field is the "
        "unit of its values; 1 is a pure number; * says that it stands in the column unit of the same row.",
        "version": __version__,
        "keywords": ["carbon footprint", "machine learning", "energy", "CO2e"],
        "licenses": [{"name": "MIT", "title": "MIT License", "path": "https://opensource.org/license/mit"}],
        "sources": [{"title": "sources.bib beside this file; see the column source of each table"}],
        "resources": [_resource(kind) for kind in RECORD_TYPES],
    }


def text() -> str:
    """Return what stands in the file."""
    return json.dumps(package(), indent=2, ensure_ascii=False) + "\n"


def _resource(kind: str) -> dict[str, Any]:
    title, description = TABLE_TEXTS[kind]
    with (FILE.parent / table_file(kind)).open(encoding="utf-8", newline="") as stream:
        header = next(csv.reader(stream))
    columns = sorted(columns_of(kind), key=lambda column: header.index(column.name))
    key = list(RECORD_TYPES[kind].KEY)
    foreign = [_foreign(kind, column) for column in columns if column.refers is not None]
    return {
        "name": kind,
        "path": table_file(kind),
        "title": title,
        "description": description,
        "profile": "tabular-data-resource",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        **({"licenses": LICENSES[kind]} if kind in LICENSES else {}),
        "schema": {
            "fields": [_field(column, alone=key == [column.name]) for column in columns],
            "missingValues": [""],
            "primaryKey": key[0] if len(key) == 1 else key,
            **({"foreignKeys": foreign} if foreign else {}),
        },
    }


def _field(column: Column, *, alone: bool) -> dict[str, Any]:
    described = column.help or column.title
    constraints: dict[str, Any] = {}
    if column.published:
        constraints["required"] = True
    if alone:
        constraints["unique"] = True
    if column.pattern:
        constraints["pattern"] = column.pattern.strip("^$")
    if column.choices:
        constraints["enum"] = list(column.choices)
    least = column.minimum if column.minimum is not None else column.above
    if least is not None:
        constraints["minimum"] = least
    if column.maximum is not None:
        constraints["maximum"] = column.maximum
    return {
        "name": column.name,
        "type": TYPES.get(column.type, "string"),
        "title": column.title,
        "description": described,
        **({"unit": column.unit} if column.unit else {}),
        **({"constraints": constraints} if constraints else {}),
    }


def _foreign(kind: str, column: Column) -> dict[str, Any]:
    there = RECORD_TYPES[str(column.refers)].KEY[0]
    resource = "" if column.refers == kind else column.refers
    return {"fields": column.name, "reference": {"resource": resource, "fields": there}}


def main() -> int:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where the file is out of date")
    if parser.parse_args().check:
        if FILE.read_text(encoding="utf-8") == text():
            return 0
        print(f"{FILE.name} is out of date: run python build_scripts/datapackage.py")
        return 1
    FILE.write_text(text(), encoding="utf-8", newline="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
