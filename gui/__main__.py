"""``python -m gui`` and the ``fivecars`` command."""

from __future__ import annotations

import sys

from gui.cli import main as run


def main() -> None:
    """Do what the command line asks for and leave with its status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
