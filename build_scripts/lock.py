"""Write build_scripts/locks/ anew: every package the program and its tools need, with version and hashes.

Run it by hand after a change to the dependencies in pyproject.toml, or to take newer versions, and commit the result:

    python build_scripts/lock.py [--upgrade]

Both files hold for every supported Python and system at once, which is what `uv` is for here; it is needed for nothing
else. The files name no registry, so that they hold behind any mirror; the hashes say that the files are the same ones.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "build_scripts" / "locks"
RUN = LOCKS / "run.txt"
DEV = LOCKS / "dev.txt"
HEADER = """\
# {purpose}
# Written by build_scripts/lock.py from pyproject.toml: change that and run it again, do not edit this.
"""


def compile_lock(output: Path, purpose: str, options: list[str], *, upgrade: bool) -> None:
    """
    Resolve one lock file.

    Parameters
    ----------
    output
        The file to write; what it pins already stays pinned unless `upgrade`.
    purpose
        What its packages are for, as the first line of the file says it.
    options
        Further options for `uv pip compile`.
    upgrade
        Whether to take the newest versions that pyproject.toml allows.
    """
    command = ["uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--quiet"]
    command += ["--output-file", str(output.relative_to(ROOT)), *options, *(["--upgrade"] if upgrade else [])]
    done = subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL)
    if done.returncode != 0:
        sys.exit(f"lock: uv could not resolve {output.name}")
    text = output.read_text("utf-8")
    output.write_text(HEADER.format(purpose=purpose) + text, "utf-8", newline="\n")
    print(f"{output.relative_to(ROOT)}: {text.count('==')} pins, {text.count('--hash=')} hashes")


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description="Lock the dependencies of pyproject.toml with versions and hashes.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows")
    upgrade = parser.parse_args().upgrade
    if shutil.which("uv") is None:
        sys.exit("lock: this needs uv on the path (`pipx install uv`); nothing else in the project does")
    LOCKS.mkdir(exist_ok=True)
    compile_lock(RUN, "What Five Cars needs to run.", [], upgrade=upgrade)
    same = ["--group", "dev", "--constraints", str(RUN.relative_to(ROOT))]
    compile_lock(DEV, "What Five Cars needs to run, to be tested and to be built.", same, upgrade=upgrade)


if __name__ == "__main__":
    main()
