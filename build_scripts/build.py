"""Build the standalone program, see that it runs, and pack it: `python3 build_scripts/build.py`.

    dist/fivecars/                                   the program and its libraries, to be started in place
    dist/fivecars-<version>-<system>-<machine>.*     the same, packed, and beside it its SHA-256

Standard library only; the tools it calls are those of the environment.
"""

from __future__ import annotations

import argparse
import hashlib
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":  # the root and not this folder, whose names would hide modules of the standard library
    sys.path[0] = str(ROOT)

from build_scripts import display, environment, smoke, system_packages

DIST = ROOT / "dist"
FOLDER = DIST / ("Five Cars.app" if sys.platform == "darwin" else "fivecars")
PROGRAM = FOLDER / {"darwin": "Contents/MacOS/fivecars", "win32": "fivecars.exe"}.get(sys.platform, "fivecars")
SYSTEM = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
# With pandas in it; docs/decisions/0003-onedir.md tells where the bytes go.
LARGEST_MB = 210
BYTES_PER_MB = 1024 * 1024


def version() -> str:
    """Version of the program, read from its one home."""
    text = (ROOT / "gui" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        sys.exit("build: gui/__init__.py has no __version__")
    return found[1]


def shared_data() -> dict[str, str]:
    """Files for Linux desktops and their places below a prefix; a wheel puts the same ones there."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]


def set_up() -> None:
    """
    Bring in the tools.

    Raises
    ------
    environment.SetupError
        If they cannot be had.
    """
    environment.check_python()
    environment.prepare("dev")
    if not sys.platform.startswith("linux"):
        return
    packages = system_packages.programs_missing(system_packages.PROGRAMS_FOR_BUILD)
    library = sysconfig.get_config_var("INSTSONAME") or ""
    places = {sysconfig.get_config_var(name) for name in ("LIBDIR", "LIBPL")}
    places.add(f"/usr/lib/{sysconfig.get_config_var('MULTIARCH') or ''}")
    if not any(place and Path(place, library).exists() for place in places):
        # Debian's python3 has the library inside itself; the bundle needs it as a file.
        packages.append(f"libpython{sys.version_info[0]}.{sys.version_info[1]}")
    needed = system_packages.provide(packages, "the build") and system_packages.provide_for_qt(environment.VENV)
    if not needed:
        raise environment.SetupError("Without these the program cannot be built.")
    system_packages.provide(system_packages.programs_missing(system_packages.PROGRAMS_FOR_TESTS), "the smoke test")


def bundle() -> None:
    """Run PyInstaller on the spec, then add what Linux desktops look for."""
    command = [environment.python_of(), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", DIST, "--workpath", ROOT / "build"]
    done = subprocess.run([*command, *places, ROOT / "build_scripts" / "fivecars.spec"], cwd=ROOT, check=False)
    if done.returncode != 0:
        sys.exit("build: PyInstaller failed")
    if sys.platform != "darwin":  # there they lie inside already: what is added now would break the seal
        for path in (*ROOT.glob("LICENSE*"), *ROOT.glob("NOTICE*")):
            shutil.copyfile(path, FOLDER / path.name)
    if sys.platform.startswith("linux"):
        # The desktop entry starts it under the name that an installed wheel gives it too.
        (FOLDER / "fivecars-window").symlink_to("fivecars")
        for source, place in shared_data().items():
            target = FOLDER / place
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / source, target)


def size_of(path: Path) -> int:
    """Bytes in a file or in everything below a folder; links count for nothing."""
    if path.is_symlink():
        return 0
    return path.stat().st_size if path.is_file() else sum(size_of(inner) for inner in path.iterdir())


def report_size() -> None:
    """Print where the bytes are; stop where they are too many."""
    inside = FOLDER / ("Contents/Frameworks" if sys.platform == "darwin" else "_internal")
    parts = sorted(((size_of(part), part.name) for part in inside.iterdir()), reverse=True)
    total_mb = size_of(FOLDER) / BYTES_PER_MB
    for size, name in parts[:8]:
        print(f"  {size / BYTES_PER_MB:7.1f} MB  {name}")
    print(f"  {total_mb:7.1f} MB  in all; the budget is {LARGEST_MB} MB")
    if total_mb > LARGEST_MB:
        sys.exit("build: the bundle is larger than its budget")


def pack() -> Path:
    """Pack the folder into one archive with its digest beside it; the archive's path."""
    name = f"fivecars-{version()}-{SYSTEM}-{platform.machine().lower()}"
    top = FOLDER.name if sys.platform == "darwin" else name
    if sys.platform == "win32":
        archive = DIST / f"{name}.zip"
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(FOLDER.rglob("*")):
                packed.write(path, Path(top) / path.relative_to(FOLDER))
    else:
        archive = DIST / f"{name}.tar.gz"
        with tarfile.open(archive, "w:gz", compresslevel=6) as packed:
            packed.add(FOLDER, top, filter=owned_by_nobody)
    with archive.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    archive.with_name(f"{archive.name}.sha256").write_text(f"{digest}  {archive.name}\n", "utf-8")
    return archive


def owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry of the archive without the name of the person who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def main() -> None:
    """Build, check, pack."""
    parser = argparse.ArgumentParser(description="Build the standalone program, see that it runs, and pack it.")
    parser.add_argument("--no-pack", action="store_true", help="leave out the archive")
    parser.add_argument("--smoke-only", action="store_true", help="only check what was built before")
    options = parser.parse_args()
    try:
        set_up()
    except environment.SetupError as error:
        sys.exit(f"build: {error}")
    if not options.smoke_only:
        print("Building ...", flush=True)
        bundle()
        report_size()
    print(f"Starting {PROGRAM.relative_to(ROOT)} in an empty environment:", flush=True)
    try:
        with display.virtual_screen() as screen:
            smoke.check([str(PROGRAM)], environment.python_of(), screen)
    except smoke.SmokeError as error:
        sys.exit(f"build: {error}")
    if not (options.no_pack or options.smoke_only):
        archive = pack()
        print(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / BYTES_PER_MB:.1f} MB")


if __name__ == "__main__":
    main()
