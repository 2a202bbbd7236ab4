"""What just changed, and what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.panels.changes.words import effects, what_changed
from gui.panels.parts.figure import Figure
from gui.panels.parts.frame import CardFrame
from gui.panels.parts.spans import Span, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from gui.footprint.scope import Scope
    from gui.look.look import Look
    from gui.state.changes import Move


_MARGIN = 11
_TITLE, _HINT = 0, 3


class ChangesPanel(CardFrame):
    """Says the last change in one line, its effect in another, and how to compare and go back in a third."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._move: Move | None = None
        self._names: Mapping[str, str] = {}
        self._at_baseline, self._published = True, True
        self._scope: Scope | None = None
        self._title, self._change, self._effect, self._hint = (Figure(look, self, active=False) for _ in range(4))
        self._lines = (self._title, self._change, self._effect, self._hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._retranslate)
        look.changed.connect(self.updateGeometry)
        self._retranslate()

    def show_move(
        self,
        move: Move | None,
        names: Mapping[str, str] | None = None,
        *,
        at_baseline: bool | None = None,
        published: bool = True,
        scope: Scope | None = None,
    ) -> None:
        """Show a change.

        Parameters
        ----------
        move : Move or None
            The change; ``None`` before the first one.
        names : mapping
            Names of runs, chips, grids and factor sets as presets/ has them, by id.
        at_baseline : bool, optional
            Whether every value is the baseline's; before the first change that is taken for granted.
        published : bool
            Whether the baseline is a published run.
        scope : Scope, optional
            What counts beside the training's electricity, of which the baseline has nothing.
        """
        self._move, self._names = move, {} if names is None else names
        self._at_baseline = move is None if at_baseline is None else at_baseline
        self._published, self._scope = published, scope
        self._retranslate()

    def text(self) -> str:
        """Return what is shown as plain lines."""
        return "\n".join(filter(None, (plain(line.spans) for line in self._lines[1:])))

    def sizeHint(self) -> QSize:
        """Room for all four lines, the hint in two."""
        return QSize(self._look.theme.px(320), self._look.theme.px(124))

    def minimumSizeHint(self) -> QSize:
        """Room for the change and its effect."""
        return QSize(self._look.theme.px(200), self._look.theme.px(60))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def _retranslate(self) -> None:
        self._title.set_spans((Span(self.tr("What just changed"), "title"),))
        self._change.set_spans((Span(self._sentence(), "strong", factor=15 / 13),))
        self._effect.set_spans(self._effects())
        self._hint.set_spans((Span(self._way_back(), "body", "secondary"),))
        self.setAccessibleName(self.tr("What just changed"))
        self.setAccessibleDescription(self.text())
        self._arrange()

    def _sentence(self) -> str:
        move = self._move
        if move is None and self._more:
            from gui.panels.scope.words import beside_phrase

            if self._at_baseline:
                text = self.tr("More is counted than the electricity of training: %1.", "%1 lists parts of a sum")
            else:
                text = self.tr("Not all is as published, and more is counted than the electricity of training: %1.")
            return text.replace("%1", beside_phrase(self._scope))
        if move is None and not self._at_baseline:
            return self.tr("Some inputs are not as published: hold B to see the published figures.")
        if move is None:
            if self._published:
                return self.tr("Nothing yet: these are the paper\u2019s own numbers.")
            return self.tr("Nothing yet: this is where you started.")
        return what_changed(self._look.wording, move, self._names)

    @property
    def _more(self) -> bool:
        """Whether more counts than the electricity of the training."""
        if self._scope is None:
            return False
        from gui.footprint.scope import counts_more  # not before something counts

        return counts_more(self._scope)

    def _effects(self) -> tuple[Span, ...]:
        if self._move is None:
            return ()
        spans: list[Span] = []
        # A run that was loaded is another thing, not an effect: the charts compare it.
        for effect in () if self._move.key == "run" else effects(self._look.wording, self._move):
            if spans:
                spans.append(Span(",  ", "body", "secondary"))
            loud = effect.notable
            spans.append(Span(effect.change, "number" if loud else "body", "accent" if loud else "secondary"))
            if effect.of:
                spans.append(Span(f" {effect.of}", "body", "text" if loud else "secondary"))
        return tuple(spans)

    def _way_back(self) -> str:
        if self._at_baseline and self._move is not None and not self._more:
            if self._published:
                return self.tr("These are the paper\u2019s own numbers.")
            return self.tr("This is where you started.")
        return self.tr("Move a slider. Hold B to see the baseline again; double-click a handle to go back.")

    def _arrange(self) -> None:
        """Place what there is room for; a card that grew and shrank would make the charts beside it dance."""
        px = self._look.theme.px
        pad = px(15)
        inner = max(self.width() - 2 * pad, px(120))
        heights = [line.text_height(inner) if line.spans else 0 for line in self._lines]
        gaps = [px(8), px(4), px(6), 0]
        room = self.height() - 2 * px(_MARGIN)
        shown = [bool(height) for height in heights]
        for index in (_HINT, _TITLE):
            if sum(height + gap for height, gap, on in zip(heights, gaps, shown, strict=True) if on) > room:
                shown[index] = False
        y = px(_MARGIN)
        for line, height, gap, on in zip(self._lines, heights, gaps, shown, strict=True):
            line.setVisible(on)
            if on:
                line.place(pad, y, inner, height)
                y += height + gap
