"""The tables as a Frictionless data package, which anyone's tools can check."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import msgspec
import pytest

from gui.library.columns import columns_of
from gui.library.library import RECORD_TYPES
from gui.paths import presets_dir

PACKAGE = json.loads((presets_dir() / "datapackage.json").read_text(encoding="utf-8"))
RESOURCES = {resource["name"]: resource for resource in PACKAGE["resources"]}


def validate(folder):
    """Errors that frictionless finds, as one text; run apart, because the warnings of its imports are not ours."""
    code = (
        "import frictionless\n"
        "report = frictionless.validate('datapackage.json')\n"
        "print(*(e.message for e in report.errors), *(e.message for t in report.tasks for e in t.errors), sep='\\n')\n"
        "print('valid' if report.valid else 'invalid')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_that_frictionless_finds_the_package_valid():
    assert validate(presets_dir()) == "valid"


def test_that_frictionless_would_find_a_slip_in_any_table(tmp_path):
    folder = shutil.copytree(presets_dir(), tmp_path / "presets")
    slips = [
        ("runs.csv", ",p100,", ",p101,"),
        ("runs.csv", ",1.58,", ",0.58,"),
        ("runs.csv", ",strubell_united_states,", ",strubell,"),
        ("reported.csv", "\nelmo,", "\nelmoo,"),
        ("grids.csv", ",0.65,", ",coal,"),
        ("equivalents.csv", "\nhuman_year,", "\nflight_ny_sf,"),
        ("chip_power.csv", ",system,", ",host,"),
        ("prices.csv", ",accelerator_hour,", ",hour,"),
    ]
    for table, old, new in slips:
        text = (folder / table).read_text(encoding="utf-8")
        assert old in text, (table, old)
        (folder / table).write_text(text.replace(old, new, 1), encoding="utf-8")
    found = validate(folder)
    assert found.endswith("invalid")
    for complaint in ("foreign key", 'constraint "minimum"', "type is", "primary key", 'constraint "enum"'):
        assert complaint in found.lower(), complaint


def test_that_every_table_is_described():
    # Traces are no tables of the package: each says in its head what it is.
    tables = (path for path in presets_dir().rglob("*.csv") if path.parent.name != "traces")
    there = {path.relative_to(presets_dir()).as_posix() for path in tables}
    assert {resource["path"] for resource in RESOURCES.values()} == there


def test_that_the_package_is_what_the_records_say(root):
    done = subprocess.run([sys.executable, root / "build_scripts" / "datapackage.py", "--check"], check=False)
    assert done.returncode == 0, "run python build_scripts/datapackage.py"


@pytest.mark.parametrize("name", RECORD_TYPES)
def test_that_the_package_and_the_table_know_the_same_columns(name):
    described = [field["name"] for field in RESOURCES[name]["schema"]["fields"]]
    header = (presets_dir() / RESOURCES[name]["path"]).read_text(encoding="utf-8").splitlines()[0].split(",")
    assert described == header
    assert sorted(described) == sorted(field.name for field in msgspec.structs.fields(RECORD_TYPES[name]))
    required = {f["name"] for f in RESOURCES[name]["schema"]["fields"] if f.get("constraints", {}).get("required")}
    assert required == {column.name for column in columns_of(name) if column.published}
    assert {"source", "source_locator"} <= required


def test_that_every_number_has_a_unit_and_every_column_a_description():
    for resource in RESOURCES.values():
        for field in resource["schema"]["fields"]:
            assert field["title"], field
            assert field["description"], field
            assert field["type"] != "number" or field["unit"], field
