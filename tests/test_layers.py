"""The floors of gui/, as DESIGN has them: who may import whom, read from the source, and one proof by running it.

An import inside a function counts for the floors (it is a dependency) but not for circles (it cannot make one).
An import for type checking alone counts for the floors too: a floor does not even know the names above it.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUI = ROOT / "gui"

# The packages and modules directly in gui/, and those of them that each may import. Its own package is always allowed,
# and so is `gui` itself, which holds nothing but the version.
FLOORS: dict[str, set[str]] = {
    "footprint": set(),
    "power": set(),
    "paths": set(),
    "library": {"footprint", "paths"},
    "look": {"footprint", "paths"},
    "state": {"library", "footprint", "power"},
    "documents": {"library", "footprint", "power"},
    "charts": {"look", "footprint"},
    "panels": {"state", "look", "library", "footprint"},
    "shell": {"panels", "charts", "documents", "state", "look", "library", "footprint"},
}
WIRING = {"__main__", "app", "cli", "imports"}
WITHOUT_QT = ("footprint", "power", "paths", "library", "documents", "cli")

QT = {"PySide6", "shiboken6", "pyqtgraph"}
HEAVY = {"pandas", "scipy", "matplotlib"}

# Third-party packages that a floor may use, at any depth. A floor that is not named here may use everything.
THIRD_PARTY: dict[str, set[str]] = {
    "footprint": {"numpy"},
    "paths": set(),
    "library": {"msgspec"},
    "documents": {"msgspec", "numpy", "pandas"},
    "power": {"msgspec", "numpy", "pynvml"},
    "look": {"PySide6", "msgspec"},
    "state": {"PySide6", "msgspec", "numpy"},
    "panels": {"PySide6"},
    "charts": {"PySide6", "pyqtgraph", "numpy"},
    "shell": {"PySide6", "numpy", "pyqtgraph"},  # the last two only to tell their versions
    "cli": {"msgspec"},
}


@dataclass(frozen=True)
class Import:
    """One imported module (or name in a module) and how it is imported."""

    target: str
    line: int
    lazy: bool
    typing_only: bool


def _is_type_checking(test: ast.expr) -> bool:
    name = test.attr if isinstance(test, ast.Attribute) else getattr(test, "id", "")
    return name == "TYPE_CHECKING"


def _imports(node: ast.AST, package: str, *, lazy: bool = False, typing_only: bool = False) -> list[Import]:
    """Every import below a node; relative ones are resolved against the package."""
    found: list[Import] = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            found += [Import(alias.name, child.lineno, lazy, typing_only) for alias in child.names]
        elif isinstance(child, ast.ImportFrom):
            base = child.module or ""
            if child.level:
                parts = package.split(".")
                base = ".".join(parts[: len(parts) - child.level + 1] + ([base] if base else []))
            found += [Import(f"{base}.{alias.name}", child.lineno, lazy, typing_only) for alias in child.names]
        elif isinstance(child, ast.If) and _is_type_checking(child.test):
            for inner in child.body:
                found += _imports(ast.Module([inner], []), package, lazy=lazy, typing_only=True)
            for inner in child.orelse:
                found += _imports(ast.Module([inner], []), package, lazy=lazy, typing_only=typing_only)
        else:
            inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            found += _imports(child, package, lazy=lazy or inside, typing_only=typing_only)
    return found


@cache
def modules() -> dict[str, Path]:
    """Every module of gui/ by its dotted name."""
    result = {}
    for path in sorted(GUI.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        result[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return result


@cache
def imports_of(module: str) -> tuple[Import, ...]:
    path = modules()[module]
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    return tuple(_imports(ast.parse(path.read_text("utf-8")), package))


def floor_of(dotted: str) -> str | None:
    """Floor a dotted name of gui/ belongs to; None for `gui` itself and the names in it."""
    parts = dotted.split(".")
    known = {*FLOORS, *WIRING}
    return parts[1] if len(parts) > 1 and (parts[1] in known or ".".join(parts[:2]) in modules()) else None


def module_of(target: str) -> str | None:
    """Module of gui/ that an import runs: the longest prefix that is a module."""
    parts = target.split(".")
    names = [".".join(parts[:end]) for end in range(len(parts), 0, -1)]
    return next((name for name in names if name in modules()), None)


def circle_in(edges: dict[str, set[str]]) -> list[str]:
    """First circle found in a graph, as the way around it; empty where there is none."""
    done: set[str] = set()

    def walk(node: str, way: list[str]) -> list[str]:
        if node in way:
            return [*way[way.index(node) :], node]
        if node in done:
            return []
        for target in sorted(edges.get(node, ())):
            if found := walk(target, [*way, node]):
                return found
        done.add(node)
        return []

    return next((found for start in sorted(edges) if (found := walk(start, []))), [])


def test_that_every_part_of_gui_stands_on_a_floor():
    parts = {name.split(".")[1] for name in modules() if "." in name}
    assert parts - set(FLOORS) - WIRING == set()
    assert (set(FLOORS) | WIRING) - parts == set()


@pytest.mark.parametrize("floor", FLOORS)
def test_that_a_floor_imports_only_the_floors_it_may(floor):
    wrong = [
        f"{module}:{found.line} imports {found.target}"
        for module in modules()
        if floor_of(module) == floor
        for found in imports_of(module)
        if found.target.split(".")[0] == "gui"
        and (target := floor_of(found.target)) is not None
        and target not in FLOORS[floor] | {floor}
    ]
    assert wrong == []


@pytest.mark.parametrize("floor", THIRD_PARTY)
def test_that_a_floor_uses_only_the_packages_it_may(floor):
    allowed = THIRD_PARTY[floor] | {"gui"} | set(sys.stdlib_module_names)
    wrong = [
        f"{module}:{found.line} imports {found.target}"
        for module in modules()
        if floor_of(module) == floor
        for found in imports_of(module)
        if found.target.split(".")[0] not in allowed
    ]
    assert wrong == []


def test_that_the_state_knows_no_widgets():
    wrong = [
        f"{module}:{found.line} imports {found.target}"
        for module in modules()
        if floor_of(module) == "state"
        for found in imports_of(module)
        if found.target.startswith("PySide6.") and found.target.split(".")[1] not in {"QtCore", "QtGui"}
    ]
    assert wrong == []


def test_that_nothing_heavy_is_imported_at_the_top_of_a_module():
    wrong = [
        f"{module}:{found.line} imports {found.target}"
        for module in modules()
        for found in imports_of(module)
        if found.target.split(".")[0] in HEAVY and not found.lazy and not found.typing_only
    ]
    assert wrong == []


def test_that_only_the_charts_bring_pyqtgraph_and_numpy_in_at_the_top():
    # The window paints its answer before the charts are imported.
    wrong = [
        f"{module}:{found.line} imports {found.target}"
        for module in modules()
        if floor_of(module) != "charts"
        for found in imports_of(module)
        if found.target.split(".")[0] in {"pyqtgraph", "numpy"} and not found.lazy and not found.typing_only
    ]
    assert wrong == []


def test_that_no_modules_import_each_other_in_a_circle():
    edges = {
        module: {
            target
            for found in imports_of(module)
            if not found.lazy and not found.typing_only and (target := module_of(found.target)) is not None
        }
        for module in modules()
    }
    assert circle_in(edges) == []


def test_that_a_circle_would_be_seen():
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert circle_in({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_that_lazy_and_typing_imports_are_told_apart():
    source = "if TYPE_CHECKING:\n    from . import a\nelse:\n    import b\ndef f():\n    from .c import d\nimport e.f\n"
    found = [(one.target, one.lazy, one.typing_only) for one in _imports(ast.parse(source), "gui.x")]
    assert found == [("gui.x.a", False, True), ("b", False, False), ("gui.x.c.d", True, False), ("e.f", False, False)]


PROOF = """
import sys

class Forbidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {forbidden!r}:
            raise ImportError(name + " is forbidden here")
        return None

sys.meta_path.insert(0, Forbidden())
for name in {names!r}:
    __import__(name)
left = {unwanted!r} & {{name.split(".")[0] for name in sys.modules}}
assert not left, left
print(len(sys.modules))
"""


def run_proof(names: list[str], forbidden: set[str], unwanted: set[str]) -> subprocess.CompletedProcess[str]:
    code = PROOF.format(forbidden=forbidden, names=names, unwanted=unwanted)
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_that_the_floors_without_qt_load_where_there_is_no_qt():
    names = [name for name in modules() if floor_of(name) in WITHOUT_QT]
    assert {floor_of(name) for name in names} >= set(WITHOUT_QT)
    done = run_proof(names, forbidden=QT, unwanted=HEAVY | {"numpy"})
    assert done.returncode == 0, done.stderr


def test_that_the_proof_without_qt_can_fail():
    done = run_proof(["PySide6.QtCore"], forbidden=QT, unwanted=set())
    assert done.returncode != 0
    assert "PySide6 is forbidden here" in done.stderr


def test_that_no_floor_brings_pandas_or_scipy_in_when_it_is_imported():
    names = [name for name in modules() if name != "gui.__main__"]
    done = run_proof(names, forbidden=set(), unwanted=HEAVY)
    assert done.returncode == 0, done.stderr


def test_that_every_floor_without_qt_is_checked_strictly_for_types():
    with (ROOT / "pyproject.toml").open("rb") as file:
        checked = tomllib.load(file)["tool"]["mypy"]["files"]
    present = {floor for floor in WITHOUT_QT if any(floor_of(name) == floor for name in modules())}
    assert present <= {Path(entry).stem for entry in checked}
