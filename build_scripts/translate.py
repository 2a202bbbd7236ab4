#!/usr/bin/env python3
"""Keep the translations complete: collect every text, compile them, or check that nothing is missing.

    python build_scripts/translate.py            collect texts into resources/translations/*.ts and compile *.qm
    python build_scripts/translate.py --check    change nothing; exit 1 where a translation is missing or out of date
    python build_scripts/translate.py --missing  print the texts that wait for a translation, as JSON

Texts come from two places: calls of ``tr`` and ``translate`` in gui/, and the tables (presets/*.csv and the parameter
table), which are handed to lupdate as a module of QT_TRANSLATE_NOOP lines made for the occasion.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ru")
SHOWN_COLUMNS = {
    "runs.csv": ("name", "detail", "modality", "honest_note", "grid_basis", "note"),
    "hardware.csv": ("measured_power_scope", "measured_by", "note"),
    "chip_power.csv": ("workload", "measured_by", "note"),
    "grids.csv": ("name", "location", "note"),
    "factor_sets.csv": ("name", "note"),
    "factors.csv": ("note",),
    "equivalents.csv": ("name", "unit", "boundary", "note"),
    "reported.csv": ("tolerance_reason", "note"),
    "pue.csv": ("name", "note"),
    "prices.csv": ("name", "unit", "note"),
    "water.csv": ("name", "note"),
    "development.csv": ("name", "note"),
    "inference.csv": ("name", "note"),
    "lifecycle.csv": ("name", "note"),
}
"""Columns of presets/ that the window shows in the user's language."""


def table_texts() -> dict[str, list[str]]:
    """Texts of the tables by translation context, each once, in order."""
    sys.path.insert(0, str(ROOT))
    from gui.footprint.parameters import PARAMETERS
    from gui.footprint.spreads import SPREADS
    from gui.library.columns import texts

    parameters: list[str] = []
    for parameter in PARAMETERS:
        parameters += [parameter.name, parameter.help, parameter.default_source]
        parameters += [text for _, text in parameter.landmarks]
    parameters += [row.reason for row in SPREADS]
    presets: list[str] = []
    for table, columns in SHOWN_COLUMNS.items():
        with (ROOT / "presets" / table).open(encoding="utf-8", newline="") as stream:
            presets += [row[column] for row in csv.DictReader(stream) for column in columns if row[column]]
    return {
        "parameters": list(dict.fromkeys(parameters)),
        "presets": list(dict.fromkeys(presets)),
        "columns": texts(),
    }


def collect(folder: Path) -> None:
    """Bring the .ts files in `folder` up to date with the code and the tables."""
    with tempfile.TemporaryDirectory() as scratch:
        tables = Path(scratch) / "tables.py"
        lines = [
            f"QT_TRANSLATE_NOOP({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)})\n"
            for context, texts in table_texts().items()
            for text in texts
        ]
        tables.write_text("".join(lines), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "gui").rglob("*.py"))]
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            options = ["-no-obsolete", "-locations", "none", *plural, "-target-language", language]
            target = folder / f"fivecars_{language}.ts"
            _run("lupdate", [*options, *sources, str(tables), "-ts", str(target)])


def compile_all(folder: Path) -> None:
    """Compile each .ts file in `folder` to the .qm file that the program loads."""
    for language in LANGUAGES:
        ts = folder / f"fivecars_{language}.ts"
        fresh = ts.with_suffix(".qm.new")
        _run("lrelease", ["-silent", str(ts), "-qm", str(fresh)])
        # Put in place in one step: a program that runs has the old file mapped into its memory.
        fresh.replace(ts.with_suffix(".qm"))


def missing(folder: Path) -> dict[str, list[dict[str, object]]]:
    """Messages without a finished translation, by language."""
    return {language: _unfinished(folder / f"fivecars_{language}.ts") for language in LANGUAGES}


def _unfinished(path: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] if translation is not None else []
            texts = forms or [(translation.text or "") if translation is not None else ""]
            if translation is None or translation.get("type") == "unfinished" or not all(texts):
                found.append(
                    {
                        "context": context.findtext("name"),
                        "source": message.findtext("source"),
                        "comment": message.findtext("comment"),
                        "numerus": message.get("numerus") == "yes",
                    }
                )
    return found


def check() -> list[str]:
    """Say what is missing or out of date, one line each."""
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for language in LANGUAGES:
            shutil.copy(FOLDER / f"fivecars_{language}.ts", folder)
        collect(folder)
        compile_all(folder)
        for language, messages in missing(folder).items():
            problems += [f"{language}: no translation of {item['context']}: {item['source']!r}" for item in messages]
        for language in LANGUAGES:
            for name in (f"fivecars_{language}.ts", f"fivecars_{language}.qm"):
                committed = FOLDER / name
                if not committed.exists() or committed.read_bytes() != (folder / name).read_bytes():
                    problems.append(f"{name} is out of date: run python build_scripts/translate.py")
    return problems


def _run(tool: str, arguments: list[str]) -> None:
    """Run one of Qt's translation tools that come with PySide6-Essentials."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next((path for path in (folder / tool, folder / f"{tool}.exe") if path.exists()), None)
    if program is None:
        sys.exit(f"{tool} is not in {folder}: install PySide6-Essentials again")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{tool} failed: {done.stderr or done.stdout}")


def main() -> int:
    """Collect and compile, or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 where something is missing")
    parser.add_argument("--missing", action="store_true", help="print the texts that wait for a translation")
    arguments = parser.parse_args()
    if arguments.check:
        problems = check()
        print("\n".join(problems) or "translations complete: " + ", ".join(LANGUAGES))
        return 1 if problems else 0
    if arguments.missing:
        print(json.dumps(missing(FOLDER), ensure_ascii=False, indent=1))
        return 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    collect(FOLDER)
    compile_all(FOLDER)
    counts = {language: len(messages) for language, messages in missing(FOLDER).items()}
    print("waiting for a translation:", ", ".join(f"{language} {count}" for language, count in counts.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
