"""What stays when the accelerator is exchanged: the hours, or the work. No widgets."""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from gui.footprint.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gui.footprint.scenario import Scenario
    from gui.library.records import Hardware
    from gui.library.scenarios import Keep
    from gui.state.store import Store

_SAME = 1e-9
"""Relative; ratios this near to each other differ by rounding alone."""


class Exchanged(NamedTuple):
    """An accelerator in place of another one.

    Attributes
    ----------
    old, new : Hardware
        The two.
    keep : {"hours", "work"} or None
        What has stayed; ``None`` where the hours are others altogether.
    ratio : float
        How much better the new one is made use of [1].
    factor : float or None
        The hours, divided by those on the old one; ``None`` where one of the rates is not known.
    """

    old: Hardware
    new: Hardware
    keep: Keep | None
    ratio: float
    factor: float | None

    @property
    def lacking(self) -> Hardware | None:
        """The one whose dense rate nobody has published, if any."""
        return next((chip for chip in (self.old, self.new) if chip.dense_tflops is None), None)


class Exchange:
    """Remembers which scenario the hours were of, and exchanges accelerators in the store.

    The hours belong to the scenario before the exchange, and to the one that was started from where that is not known.
    What has stayed is read off the hours, so that undo needs no help.

    Parameters
    ----------
    store : Store
        Where the scenario lives.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._since: Scenario | None = None
        self._keep: Keep = "hours"
        self._ratio = 1.0
        store.baseline_changed.connect(self._start_anew)

    def choose(self, chip_id: str) -> None:
        """Take an accelerator, as one undoable step; the work stays where that was asked for and can be."""
        now = self._store.scenario
        exchanged = self.exchanged()
        since = now if exchanged is None or exchanged.keep is None else self._former(now) or now
        keep: Keep = self._keep if self._store.library.can_keep_work(since, chip_id) else "hours"
        if since.chip == chip_id:
            keep = "hours"
        with self._trying(since, self._keep, self._ratio):
            self._store.load_chip(chip_id, keep, self._ratio, since)

    def keep(self, keep: Keep) -> None:
        """Let the hours or the work stay, from now on too."""
        since = self._former(self._store.scenario)
        if since is not None:
            with self._trying(since, keep, self._ratio):
                self._store.keep(keep, since, self._ratio)

    def set_ratio(self, ratio: float) -> None:
        """Take another ratio of the two utilisations [1]."""
        since = self._former(self._store.scenario)
        if since is not None:
            with self._trying(since, "work", ratio):
                self._store.keep("work", since, ratio)

    def exchanged(self) -> Exchanged | None:
        """What was exchanged, and what has stayed; ``None`` where the hours are of the present accelerator."""
        now, chips = self._store.scenario, self._store.library.hardware
        since = self._former(now)
        if since is None or since.chip not in chips or now.chip not in chips:
            return None
        old, new = chips[since.chip], chips[now.chip]
        keep: Keep | None = None
        ratio, factor = self._ratio, None
        if old.dense_tflops is not None and new.dense_tflops is not None:
            if now.hours_basis == "same_work" and now.train_hours and since.train_hours:
                ratio = since.train_hours * old.dense_tflops / (now.train_hours * new.dense_tflops)
                # Typed as a percentage: what differs in the last bits is what was typed.
                ratio = self._ratio if math.isclose(ratio, self._ratio, rel_tol=_SAME) else float(f"{ratio:.9g}")
                keep = "work"
            factor = old.dense_tflops / (new.dense_tflops * ratio)
        if (now.train_hours, now.hours_basis) == (since.train_hours, since.hours_basis):
            keep = "hours"
        return Exchanged(old, new, keep, ratio, factor)

    @contextmanager
    def _trying(self, since: Scenario, keep: Keep, ratio: float) -> Iterator[None]:
        """Remember this while the store is asked, since it tells of the change at once; forget it where it refuses."""
        before = (self._since, self._keep, self._ratio)
        self._since, self._keep, self._ratio = since, keep, ratio
        try:
            yield
        except InputError:
            self._since, self._keep, self._ratio = before
            raise

    def _former(self, now: Scenario) -> Scenario | None:
        """Return the scenario whose accelerator the hours were of before it was exchanged."""
        for since in (self._since, self._store.baseline):
            if since is not None and since.chip not in (None, now.chip):
                return since if since.train_hours else None
        return None

    def _start_anew(self, _baseline: object) -> None:
        self._since, self._keep, self._ratio = None, "hours", 1.0
