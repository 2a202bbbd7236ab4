"""The tables as a Frictionless data package, which anyone's tools can check."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import msgspec
import pytest

from gui.library import records
from gui.paths import presets_dir

RECORDS = {
    "runs": records.Run,
    "reported": records.Reported,
    "hardware": records.Hardware,
    "grids": records.Grid,
    "factor_sets": records.FactorSetRow,
    "factors": records.Factor,
    "equivalents": records.EquivalentRecord,
}
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


@pytest.mark.parametrize(
    ("table", "old", "new", "complaint"),
    [
        ("runs.csv", ",p100,", ",p101,", "foreign key"),
        ("runs.csv", ",nas,", ",nass,", "foreign key"),
        ("runs.csv", ",1.58,", ",0.58,", 'constraint "minimum"'),
        ("runs.csv", ",strubell_united_states,", ",strubell,", "foreign key"),
        ("reported.csv", "\nelmo,", "\nelmoo,", "foreign key"),
        ("grids.csv", ",0.65,", ",coal,", "type is"),
        ("equivalents.csv", "\nhuman_year,", "\nflight_ny_sf,", "primary key"),
    ],
)
def test_that_frictionless_would_find_a_slip(tmp_path, table, old, new, complaint):
    folder = shutil.copytree(presets_dir(), tmp_path / "presets")
    text = (folder / table).read_text(encoding="utf-8")
    assert old in text
    (folder / table).write_text(text.replace(old, new, 1), encoding="utf-8")
    found = validate(folder)
    assert found.endswith("invalid")
    assert complaint.lower() in found.lower()


def test_that_every_table_is_described():
    assert {resource["path"] for resource in RESOURCES.values()} == {p.name for p in presets_dir().glob("*.csv")}


@pytest.mark.parametrize("name", RECORDS)
def test_that_the_package_and_the_records_know_the_same_columns(name):
    described = [field["name"] for field in RESOURCES[name]["schema"]["fields"]]
    header = (presets_dir() / RESOURCES[name]["path"]).read_text(encoding="utf-8").splitlines()[0].split(",")
    assert described == header
    fields = msgspec.structs.fields(RECORDS[name])
    assert sorted(described) == sorted(field.name for field in fields)
    required = {f["name"] for f in RESOURCES[name]["schema"]["fields"] if f.get("constraints", {}).get("required")}
    assert required == {field.name for field in fields if field.required}


def test_that_every_number_has_a_unit_and_every_column_a_description():
    for resource in RESOURCES.values():
        for field in resource["schema"]["fields"]:
            assert field["description"], field
            assert field["type"] != "number" or field["unit"], field
