"""``python -m gui`` and the ``fivecars`` command."""

from __future__ import annotations

import gc
import sys

# A start makes objects that stay: to look for garbage among them takes a tenth of it. An answer on the command line
# ends before there is any; the window turns it on again once it stands (gui/app.py).
gc.disable()

from gui.cli import main as run  # noqa: E402 - its imports are what the line above is for


def main() -> None:
    """Do what the command line asks for and leave with its status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
