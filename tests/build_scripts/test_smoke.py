"""The smoke test fails a program that dies, lies, draws nothing or complains; proved with programs that do."""

from __future__ import annotations

import sys

import pytest

from build_scripts import smoke

GOOD = """
import sys
if sys.argv[1] == "estimate":
    print('{"energy_kwh": 656347.3}')
else:
    from PIL import Image
    picture = Image.effect_noise((1280, 800), 90)
    picture.save(sys.argv[2])
"""


def program(tmp_path, code):
    path = tmp_path / "program.py"
    path.write_text(code)
    return [sys.executable, str(path)]


def test_that_a_program_that_answers_and_draws_passes(tmp_path, capsys):
    smoke.check(program(tmp_path, GOOD), sys.executable)
    said = capsys.readouterr().out
    assert "656,347 kWh" in said
    assert "1280x800" in said


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("656347.3", "656349"), "needs 656347 kWh and not 656349"),
        (("import sys", "import sys, nothing_here"), "ModuleNotFoundError"),
        (("import sys", "import sys; print('Warning: odd', file=sys.stderr)"), "Warning: odd"),
        (("import sys", "import sys; sys.exit(3)"), "ended with status 3"),
        (("(1280, 800), 90", "(1280, 801), 90"), "1280x801 and not 1280x800"),
        (("Image.effect_noise((1280, 800), 90)", "Image.new('RGB', (1280, 800))"), "as good as empty"),
        (("picture.save(sys.argv[2])", "pass"), "cannot be read"),
    ],
)
def test_that_a_program_that_goes_wrong_fails(tmp_path, change, complaint):
    with pytest.raises(smoke.SmokeError, match=complaint):
        smoke.check(program(tmp_path, GOOD.replace(*change)), sys.executable)


@pytest.mark.parametrize(
    "line",
    [
        "Traceback (most recent call last):",
        "error while loading shared libraries: libEGL.so.1: cannot open shared object file: No such file",
        "qt.qpa.plugin: Could not load the Qt platform plugin",
        "UserWarning: something",
        "QFont::setPointSize: Point size <= 0",
        "Aborted (core dumped)",
    ],
)
def test_that_every_death_cry_is_heard(line):
    with pytest.raises(smoke.SmokeError):
        smoke.search_for_cries(f"all is well\n{line}\n", "it")


def test_that_an_ordinary_answer_is_no_death_cry():
    smoke.search_for_cries('{"notes": [{"code": "not_declared", "key": "chip_power_w"}]}\nEnergy 656,347 kWh', "it")


def test_that_the_program_starts_far_away_with_an_empty_environment(tmp_path):
    code = "import os, json; print(json.dumps([os.getcwd(), sorted(os.environ)]))"
    with smoke.far_away() as (folder, environ):
        said = smoke.run(program(tmp_path, code), folder, environ)
    assert str(folder) in said
    assert "PYTHONPATH" not in said
    assert "DISPLAY" not in said
