#!/usr/bin/env python3
"""Draw the window for the documents, in both languages and themes: docs/pictures/*.png.

    .venv/bin/python build_scripts/pictures.py

Look at each picture before it is committed: that is what they are for.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
PICTURES = {
    "window": ("window", "1280x800"),
    "small": ("window", "1024x600"),
    "how_sure": ("how_sure", "1280x800"),
    "side_by_side": ("side_by_side", "1280x800"),
    "methods": ("methods", "1280x800"),
    "counts": ("counts", "1280x800"),
    "goal": ("goal", "480x400"),
    "measure": ("measure", "1280x800"),
    "library": ("library", "1280x800"),
    "reproduction": ("reproduction", "1280x800"),
    "story": ("story", "1280x800"),
}
"""What is drawn: a view of the window, and its size."""
SHOWN = {
    "counts": ("--run", "nas", "--set", "scope.idle=bloom_idle", "--set", "scope.development=olmo"),
}
"""Of what it is drawn, where that is not what the window first shows."""


def main() -> int:
    """Draw every picture; the exit status of the first that fails."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (view, size) in PICTURES.items():
        for theme in ("light", "dark"):
            for language in ("en", "ru"):
                out = FOLDER / f"{name}-{theme}-{language}.png"
                options = ["--view", view, "--size", size, "--theme", theme, "--language", language]
                command = [sys.executable, "-m", "gui", "screenshot", str(out), *options, *SHOWN.get(name, ())]
                done = subprocess.run(command, cwd=ROOT, check=False)
                if done.returncode:
                    return done.returncode
                print(out.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
