"""The documents against the code: no input, factor or figure is missing or wrong in them, and no link leads nowhere.

A table in the documents is compared line by line with what the code would write there. A failure shows the lines that
are missing; they can be pasted as they are.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import gui
from gui.documents.check_report import because
from gui.documents.reproduction import check
from gui.documents.size_check import size_checks
from gui.documents.text_table import number
from gui.footprint.estimate import RESULT_INPUTS
from gui.footprint.mix import LISTED, SOURCES
from gui.footprint.parameters import PARAMETERS
from gui.footprint.scenario import POWER_BASES
from gui.footprint.spreads import SPREADS
from gui.library.library import Library

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "NOMENCLATURE.md", "CHANGELOG.md")]
PAGES += sorted((ROOT / "docs").rglob("*.md"))
DECISIONS = ROOT / "docs" / "decisions"

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)|<(?:img|source)[^>]+(?:src|srcset)=\"([^\"]+)\"")
ELSEWHERE = ("http://", "https://", "mailto:")
# Places of the project that a text names without linking to them: `gui/footprint/mix.py`, `presets/`, `tests/*.py`.
PLACE = re.compile(r"`((?:gui|presets|resources|tests|build_scripts|docs|\.ci)/[\w.*/-]*)`")
SCRIPT = re.compile(r"(?<![\w/])build_scripts/\w+\.py")
INSTALLED = {"gui/presets", "gui/resources"}  # where a wheel and a bundle have them

LIBRARY = Library.load()


def lines_of(page: str) -> set[str]:
    return set((ROOT / page).read_text("utf-8").splitlines())


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def symbol(text: str) -> str:
    return f"`{text}`" if text else "-"


def parameter_row(parameter) -> str:
    return row(
        f"`{parameter.key}`",
        parameter.name,
        symbol(parameter.symbol),
        parameter.unit,
        number(parameter.default),
        f"{number(parameter.usual_low)} to {number(parameter.usual_high)}",
        f"{number(parameter.minimum)} to {number(parameter.maximum)}",
        parameter.default_source,
    )


def factor_row(source: str) -> str:
    cells = []
    for factor_set in LIBRARY.factor_sets.values():
        factor = next(one for one in factor_set.rows if one.energy_source == source)
        cells.append(number(factor.kg_co2e_per_kwh) + (" *" if factor.provenance == "assumption" else ""))
    return row(f"`{source}`", *cells)


def equivalent_row(record) -> str:
    return row(f"`{record.id}`", record.name, number(record.kg_co2e), str(record.edition_year), record.boundary)


def reproduction_row(found) -> str:
    ours = "-" if found.recomputed is None else number(found.recomputed)
    how = {None: "not recomputed", "inputs": "", "reported_energy": "from printed energy"}[found.method]
    how = "by construction" if found.by_construction else how
    cells = (number(found.reported), ours, number(found.tolerance), found.unit, how)
    return row(f"`{found.run}`", f"`{found.quantity}`", *cells)


def skipped_row(found) -> str:
    return row(f"`{found.run}`", found.status.replace("_", " "), because(found))


def size_row(found) -> str:
    sizes = (number(found.parameters_billion), number(found.tokens_billion))
    hours = (number(round(found.predicted_chip_hours)), number(found.published_chip_hours))
    return row(
        f"`{found.run}`", f"`{found.chip}`", *sizes, *hours, f"{found.ratio:.2f}", f"{found.implied_utilisation:.2f}"
    )


def spread_row(spread) -> str:
    factors = "exact" if spread.low == spread.high else f"{number(spread.low, 3)} to {number(spread.high, 3)}"
    keys = ", ".join(f"`{key}`" for key in spread.keys) or "any"
    return row(keys, spread.known.replace("tdp", "rated power") or "otherwise", factors, spread.reason)


CHECK = check(LIBRARY)


EXPECTED = {
    "parameters": [parameter_row(parameter) for parameter in PARAMETERS],
    "factors": [factor_row(source) for source in LISTED],
    "equivalents": [equivalent_row(record) for record in LIBRARY.equivalents.values() if record.suggested],
    "size": [size_row(found) for found in size_checks(LIBRARY)],
    "spreads": [spread_row(spread) for spread in SPREADS],
    "reproduction": [reproduction_row(found) for found in CHECK.figures],
    "skipped": [skipped_row(found) for found in CHECK.runs if found.reason is not None],
}
PAGE_OF = {"reproduction": "docs/reproduction.md", "skipped": "docs/reproduction.md"}


@pytest.mark.parametrize("table", EXPECTED)
def test_that_each_table_of_the_method_is_what_code_and_presets_say(table):
    page = PAGE_OF.get(table, "docs/method.md")
    missing = [line for line in EXPECTED[table] if line not in lines_of(page)]
    assert not missing, f"{page} lacks:\n" + "\n".join(missing)


@pytest.mark.parametrize("page", ["docs/method.md", "docs/reproduction.md"])
def test_that_the_method_names_no_input_or_figure_that_is_gone(page):
    expected = {line for lines in EXPECTED.values() for line in lines}
    listed = {line for line in lines_of(page) if line.startswith("| `")}
    assert listed - expected == set()


def test_that_the_method_says_how_many_figures_recompute():
    figures, runs = len(CHECK.figures), len(CHECK.runs)
    counts = f"Of {figures} published figures of {runs} runs, {CHECK.recomputed} can be recomputed;"
    text = " ".join((ROOT / "docs" / "reproduction.md").read_text("utf-8").split())
    assert counts in text
    assert f"{CHECK.within_rounding} of them agree within the rounding" in text
    assert f"{CHECK.by_construction} agree by construction" in text


def test_that_the_nomenclature_has_every_input_with_its_symbol_and_unit():
    wanted = [f"| `{parameter.key}` | {symbol(parameter.symbol)} | {parameter.unit} |" for parameter in PARAMETERS]
    wanted += [f"| `mix.{source}` | `s_{source}` | 1 |" for source in SOURCES]
    lines = lines_of("NOMENCLATURE.md")
    missing = [start for start in wanted if not any(line.startswith(start) for line in lines)]
    assert not missing, "NOMENCLATURE.md lacks lines that begin with:\n" + "\n".join(missing)


def test_that_the_nomenclature_has_every_result_and_every_basis_of_power():
    text = (ROOT / "NOMENCLATURE.md").read_text("utf-8")
    assert [key for key in (*RESULT_INPUTS, "co2e_lb", *POWER_BASES) if f"`{key}`" not in text] == []


def broken_links(text: str, folder: Path) -> list[str]:
    targets = [first or second for first, second in LINK.findall(text)]
    near = [target.partition("#")[0] for target in targets if not target.startswith((*ELSEWHERE, "#"))]
    return [target for target in near if not (folder / target).exists()]


def missing_places(text: str) -> list[str]:
    places = {*PLACE.findall(text), *SCRIPT.findall(text)} - INSTALLED
    return sorted(place for place in places if not any(ROOT.glob(place.rstrip("/"))))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_that_every_link_and_picture_of_a_page_is_there(page):
    assert broken_links(page.read_text("utf-8"), page.parent) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_that_every_file_that_a_page_names_is_there(page):
    # The language to be added is a placeholder.
    assert missing_places(page.read_text("utf-8").replace("fivecars_CODE.ts", "fivecars_ru.ts")) == []


def test_that_a_broken_link_or_a_file_that_is_gone_would_be_found():
    text = '[a](README.md#start) ![b](no/picture.png) <img src="none.svg"> [c](https://example.org/x) `gui/gone.py`'
    assert broken_links(text, ROOT) == ["no/picture.png", "none.svg"]
    assert missing_places(text) == ["gui/gone.py"]
    assert missing_places("`gui/*.py` `presets/` `docs/nothing*.md`") == ["docs/nothing*.md"]
    assert missing_places("python3 build_scripts/gone.py --now") == ["build_scripts/gone.py"]


def test_that_the_decisions_are_numbered_without_a_gap_and_all_in_their_list():
    files = sorted(path.name for path in DECISIONS.glob("0*.md"))
    assert [int(name[:4]) for name in files] == list(range(1, len(files) + 1))
    index = (DECISIONS / "README.md").read_text("utf-8")
    for name in files:
        count, title = (DECISIONS / name).read_text("utf-8").splitlines()[0].removeprefix("# ").split(". ", 1)
        assert f"| [{count}]({name}) | {title} |" in index


def test_that_the_changelog_has_this_version():
    assert f"## [{gui.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
