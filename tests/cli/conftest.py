from __future__ import annotations

import json

import pytest

from gui.cli import main
from gui.documents.scenario_file import document_of, write
from gui.library.library import Library


@pytest.fixture
def run(capsys):
    """Run a command line in this process; return its status, what it printed and what it complained of."""

    def call(*argv):
        status = main([str(argument) for argument in argv])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return call


@pytest.fixture
def answer(run):
    """Run a command line with --json that must succeed; return what it printed as an object."""

    def call(*argv):
        status, out, err = run(*argv, "--json")
        assert (status, err) == (0, "")
        return json.loads(out, parse_constant=lambda word: pytest.fail(f"{word} was printed"))

    return call


@pytest.fixture
def refused(run):
    """Run a command line that must be refused; return the one sentence that it says."""

    def call(*argv):
        status, out, err = run(*argv)
        assert (status, out) == (2, "")
        return err

    return call


@pytest.fixture
def saved(tmp_path):
    """A saved scenario: the search at a PUE of 1.25."""
    from gui.footprint.scenario import with_value

    library = Library.load()
    path = tmp_path / "search.fivecars.json"
    write(path, document_of("The search", with_value(library.scenario("nas"), "pue", 1.25), library))
    return path
