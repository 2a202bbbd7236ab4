"""Every way to install the program puts its data where it finds them: wheel, sdist, editable, plain checkout.

The packages it depends on are lent from the environment of the tests, so that no test needs a network.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from build_scripts import build, environment, smoke

ANSWER = ["estimate", "--run", "nas", "--json"]


def call(*command, **options):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    """The wheel, built from the sdist, which is built from the checkout."""
    folder = tmp_path_factory.mktemp("built")
    call(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, root)
    assert list(folder.glob("fivecars-*.tar.gz"))
    return next(folder.glob("fivecars-*.whl"))


@pytest.fixture
def bare(tmp_path):
    """A fresh environment that has what the program depends on, but not the program."""
    folder = tmp_path / "venv"
    call(sys.executable, "-m", "venv", "--without-pip", folder)
    python = environment.python_of(folder)
    inside = call(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(inside, "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder


def install(folder, *what):
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check", "--quiet"]
    # The build's tools are lent like the rest.
    call(sys.executable, "-m", "pip", "--python", environment.python_of(folder), "install", *options, *what)


def answer(program, cwd):
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    return json.loads(call(*program, *ANSWER, cwd=cwd, env=environ))["energy_kwh"]


def test_that_the_wheel_holds_the_package_its_data_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
    tops = {name.split("/")[0].split("-")[0] for name in names}
    assert tops == {"gui", "fivecars"}
    assert "gui/presets/runs.csv" in names
    assert "gui/presets/sources.bib" in names
    assert any(name.startswith("gui/resources/themes/") for name in names)
    assert not any("__pycache__" in name for name in names)
    shared = {name.split("/data/")[1] for name in names if "/data/" in name}
    assert shared == set(build.shared_data().values())


def test_that_the_wheel_answers_from_an_environment_of_its_own(wheel, bare, tmp_path):
    install(bare, wheel)
    program = environment.python_of(bare).with_name("fivecars")
    assert answer([program], tmp_path) == pytest.approx(smoke.ENERGY_KWH, abs=1)
    assert answer([environment.python_of(bare), "-m", "gui"], tmp_path) == pytest.approx(smoke.ENERGY_KWH, abs=1)
    assert environment.python_of(bare).with_name("fivecars-window").exists()


def test_that_an_editable_install_answers_from_the_checkout(root, bare, tmp_path):
    install(bare, "--editable", root)
    program = environment.python_of(bare).with_name("fivecars")
    assert answer([program], tmp_path) == pytest.approx(smoke.ENERGY_KWH, abs=1)
    where = call(environment.python_of(bare), "-c", "from gui import paths; print(paths.presets_dir())", cwd=tmp_path)
    assert Path(where.strip()) == root / "presets"


def test_that_a_checkout_answers_without_being_installed(root):
    assert answer([sys.executable, "-m", "gui"], root) == pytest.approx(smoke.ENERGY_KWH, abs=1)
