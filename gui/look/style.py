"""The style sheet of Qt's own controls, made from a theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.look.theme import Theme

_SHEET = """
* {{ outline: 0; }}
QMainWindow, QDialog {{ background: {surface}; }}
QToolTip {{ background: {card}; color: {text}; border: 1px solid {control}; padding: {s4}px; }}
QPushButton, QToolButton, QComboBox {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: {s6}px; padding: {s4}px {s8}px;
}}
QToolButton[flat="true"], QPushButton[flat="true"] {{ background: transparent; border-color: transparent; }}
QPushButton:hover, QToolButton:hover, QComboBox:hover {{ border-color: {control}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {surface}; }}
QPushButton:checked, QToolButton:checked {{ background: {published}; color: {on_chips}; border-color: {published}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus, QTableView:focus, QListView:focus {{
    border: 2px solid {focus}; padding: {s3}px {s7}px;
}}
QPushButton:disabled, QToolButton:disabled {{ color: {control}; }}
QToolButton::menu-indicator {{ image: none; }}
QComboBox::drop-down {{ border: 0; width: {s20}px; }}
QLineEdit {{
    background: {card}; color: {text}; border: 1px solid {control}; border-radius: {s4}px; padding: {s2}px {s4}px;
    selection-background-color: {published}; selection-color: {on_chips};
}}
QLineEdit:focus {{ border: 2px solid {focus}; padding: {within_v}px {within_h}px; }}
QMenuBar {{ background: {card}; color: {text}; }}
QMenuBar::item {{ padding: {s6}px {s10}px; background: transparent; border-radius: {s4}px; }}
QMenuBar::item:selected {{ background: {surface}; }}
QMenu {{ background: {card}; color: {text}; border: 1px solid {line}; padding: {s4}px; }}
QMenu::item {{ padding: {s5}px {s24}px; border-radius: {s4}px; }}
QMenu::item:selected {{ background: {published}; color: {on_chips}; }}
QMenu::item:disabled {{ color: {control}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {s4}px {s8}px; }}
QScrollArea {{ border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {s10}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {s10}px; margin: 0; }}
QScrollBar::handle {{
    background: {quiet}; border-radius: {s4}px; min-height: {s24}px; min-width: {s24}px; margin: 1px;
}}
QScrollBar::handle:hover {{ background: {control}; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView, QTableView, QTreeView {{
    background: {card}; color: {text}; border: 1px solid {line}; gridline-color: {line};
    selection-background-color: {published}; selection-color: {on_chips};
}}
QHeaderView::section {{ background: {surface}; color: {secondary}; border: 0; padding: {s4}px {s8}px; }}
QTableCornerButton::section {{ background: {surface}; border: 0; }}
QStatusBar {{ background: {card}; color: {secondary}; }}
QStatusBar::item {{ border: 0; }}
"""


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for a theme at its text size."""
    colours = {name: getattr(theme.palette, name) for name in theme.palette.__struct_fields__}
    steps = {f"s{size}": theme.px(size) for size in (2, 3, 4, 5, 6, 7, 8, 10, 20, 24)}
    # A line that is typed in must not grow by its ring: its text would be cut.
    within = {"within_v": theme.px(2) - 1, "within_h": theme.px(4) - 1}
    return _SHEET.format(**colours, **steps, **within)
