"""What is drawn is to be told from what it is drawn on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.charts.ink import Ink, contrast
from gui.charts.lettering import Lettering
from gui.look.look import Look

PARTS = ("chips", "host", "overhead", "idle", "embodied", "development", "use")


def edge_and_inside(theme, role):
    """Colours at the edge and in the middle of a bar on a card."""
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(theme.colour("card"))
    painter = QPainter(image)
    Ink(painter, theme, Lettering(theme)).bar(QRectF(5, 5, 30, 10), role)
    painter.end()
    return image.pixelColor(20, 5), image.pixelColor(20, 10)


def test_that_contrast_goes_from_1_to_21():
    black, white = QColor("black"), QColor("white")
    assert contrast(black, white) == contrast(white, black) == pytest.approx(21)
    assert contrast(white, white) == 1
    assert contrast(QColor("#767676"), white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("mode", ["light", "dark", "high_contrast"])
@pytest.mark.parametrize("role", PARTS)
def test_that_every_bar_of_a_part_is_to_be_told_from_its_card(qapp, mode, role):
    theme = Look(mode, "en").theme
    edge, inside = edge_and_inside(theme, role)
    assert inside == theme.colour(role)
    assert max(contrast(edge, theme.colour("card")), contrast(inside, theme.colour("card"))) > 2.2
    if contrast(inside, theme.colour("card")) < 1.8:
        assert contrast(edge, theme.colour("card")) > 3


def test_that_only_the_yellow_on_white_has_an_edge(qapp):
    theme = Look("light", "en").theme
    assert [role for role in PARTS if len(set(map(QColor.name, edge_and_inside(theme, role)))) > 1] == ["development"]
