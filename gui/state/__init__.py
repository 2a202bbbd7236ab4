"""What the window shows at present, and how it changes (QtCore and QtGui only).

``store`` holds the one scenario; every change of it, whatever its origin, goes through ``Store`` and its undo stack
(``changes``). ``preferences`` remembers how the window was left.
"""
