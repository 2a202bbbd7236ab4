"""A story on its way: which step is on the sliders, and how each is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.footprint.parameters import PARAMETERS
from gui.state.changes import Change, Held

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.state.store import Store


class StoryRunner(QObject):
    """Leads through a row of scenarios, each step one undoable change; undo and redo lead through it as well.

    Signals
    -------
    changed()
        Another step, another story, none any more, or the sliders were moved away from the step.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._steps: tuple[Held, ...] = ()
        self._position = 0
        self._moved = False
        self._going = False
        store.scenario_changed.connect(self._follow)

    @property
    def running(self) -> bool:
        """Whether a story is being told."""
        return bool(self._steps)

    @property
    def position(self) -> int:
        """Index of the step."""
        return self._position

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self._steps)

    @property
    def moved_away(self) -> bool:
        """Whether the sliders stand elsewhere than the step put them."""
        return self._moved

    def begin(self, steps: Sequence[Held]) -> None:
        """Start a story at its first step."""
        self._steps, self._position = tuple(steps), 0
        self._go(0)

    def next(self) -> None:
        """Go one step on."""
        if self._position + 1 < len(self._steps):
            self._go(self._position + 1)

    def back(self) -> None:
        """Go one step back."""
        if self._steps and self._position:
            self._go(self._position - 1)

    def put_again(self) -> None:
        """Put the step on the sliders again, after they were moved."""
        if self._steps:
            self._go(self._position)

    def end(self) -> None:
        """Stop telling; the sliders stay where they are."""
        if self._steps:
            self._steps, self._position, self._moved = (), 0, False
            self.changed.emit()

    def _go(self, position: int) -> None:
        self._position = position
        self._going = True
        try:
            self._put(self._as_sure(self._steps[position]))
        finally:
            self._going = False
        self._moved = False
        self.changed.emit()

    def _put(self, target: Held) -> None:
        """Put a step in force: by undo or redo where that is what leads there, so that history does not pile up."""
        stack, now = self._store.undo_stack, self._now()
        if now == target:
            return
        index = stack.index()
        last, undone = (stack.command(place) if 0 <= place < stack.count() else None for place in (index - 1, index))
        if isinstance(last, Change) and (last.before, last.after) == (target, now):
            stack.undo()
        elif isinstance(undone, Change) and (undone.before, undone.after) == (now, target):
            stack.redo()
        else:
            self._store.put(target, _what_moves(now, target))

    def _follow(self, _scenario: object) -> None:
        """See where the sliders are now: undo and redo lead from step to step too."""
        if not self._steps or self._going:
            return
        now = self._now()
        there = [place for place, held in enumerate(self._steps) if self._as_sure(held) == now]
        before = (self._position, self._moved)
        self._moved = not there
        if there and self._position not in there:
            self._position = min(there, key=lambda place: abs(place - self._position))
        if (self._position, self._moved) != before:
            self.changed.emit()

    def _now(self) -> Held:
        return self._store.held

    def _as_sure(self, held: Held) -> Held:
        """Return a step with what is said of how sure the inputs are: a story leaves that alone.

        What it tells are the figures of the electricity: nothing else counts while it runs.
        """
        return held._replace(sureness=self._store.sureness)


def _what_moves(now: Held, target: Held) -> str:
    """Return the key that a step changes, where it is one; so the window can say what just changed."""
    before, after = now.scenario, target.scenario
    if now.origin != target.origin:
        return "run"
    keys = [parameter.key for parameter in PARAMETERS if before.value(parameter.key) != after.value(parameter.key)]
    if before.grid != after.grid and after.grid is not None and keys == ["grid_kg_per_kwh"]:
        return "grid"
    return keys[0] if len(keys) == 1 else "story"
