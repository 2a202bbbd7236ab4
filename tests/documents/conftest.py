from __future__ import annotations

import pytest

from gui.documents.scenario_file import document_of, dumps
from gui.library.library import Library


@pytest.fixture(scope="session")
def library():
    return Library.load()


@pytest.fixture
def document(library):
    return document_of("The search", library.scenario("nas"), library)


@pytest.fixture
def saved(document):
    """The bytes of a good file."""
    return dumps(document)
