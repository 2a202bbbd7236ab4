"""What Qt, the tests and the build need from the system itself, and how to get it on Debian and its relatives.

Nothing is guessed: the loader is asked which libraries it cannot find, the path which programs are missing, and
fontconfig whether any font can write Russian. Only then is a package named. Standard library only; Linux only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Library name as the loader prints it -> Debian package.
PACKAGE_OF_LIBRARY = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libGLdispatch.so.0": "libglvnd0",
    "libICE.so.6": "libice6",
    "libOpenGL.so.0": "libopengl0",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libatomic.so.1": "libatomic1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# What has to load for a window, below the folder of PySide6.
QT_FILES = ("Qt/lib/libQt6Widgets.so.6", "Qt/lib/libQt6Svg.so.6", "Qt/plugins/platforms/libqoffscreen.so")
QT_FILES_X11 = ("Qt/plugins/platforms/libqxcb.so",)
QT_FILES_WAYLAND = ("Qt/plugins/platforms/libqwayland.so",)

# Program -> Debian package.
PROGRAMS_FOR_TESTS = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "xdotool": "xdotool",
}
PROGRAMS_FOR_BUILD = {"objdump": "binutils", "strip": "binutils"}
FONT_PACKAGE = "fonts-dejavu-core"


def missing_libraries(ldd_output: str) -> list[str]:
    """
    Names of the libraries that the loader could not find.

    Parameters
    ----------
    ldd_output
        What `ldd FILE...` printed.
    """
    lines = (line.strip().partition(" => not found") for line in ldd_output.splitlines())
    return sorted({name for name, found, _ in lines if found})


def packages_for(libraries: list[str]) -> tuple[list[str], list[str]]:
    """Debian packages that hold these libraries, and the libraries of which we do not know the package."""
    known = sorted({PACKAGE_OF_LIBRARY[name] for name in libraries if name in PACKAGE_OF_LIBRARY})
    return known, [name for name in libraries if name not in PACKAGE_OF_LIBRARY]


def libraries_missing_for_qt(venv: Path, environ: dict[str, str] | None = None) -> list[str]:
    """Libraries that Qt in an environment needs and the system does not have."""
    environ = dict(os.environ) if environ is None else environ
    found = next(venv.glob("lib*/python*/site-packages/PySide6"), None)
    if found is None or shutil.which("ldd") is None:
        return []
    wayland_alone = environ.get("WAYLAND_DISPLAY") and not environ.get("DISPLAY")
    names = (*QT_FILES, *(QT_FILES_WAYLAND if wayland_alone else QT_FILES_X11))
    files = [str(found / name) for name in names if (found / name).exists()]
    done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return missing_libraries(done.stdout)


def programs_missing(programs: dict[str, str]) -> list[str]:
    """Debian packages of the programs that are not on the path."""
    # Xvfb and its like may lie where only root's path looks.
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"])
    return sorted({package for program, package in programs.items() if shutil.which(program, path=path) is None})


def fonts_missing() -> list[str]:
    """Debian packages to install before Russian can be written; none where some font already has Cyrillic letters."""
    if shutil.which("fc-list") is None:
        return ["fontconfig", FONT_PACKAGE]
    done = subprocess.run(["fc-list", ":lang=ru", "family"], capture_output=True, text=True, check=False)
    return [] if done.stdout.strip() else [FONT_PACKAGE]


def apt_prefix() -> list[str] | None:
    """Beginning of a command that may install packages without asking; None where there is no such right."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    without_asking = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if without_asking else None


def apt_install(packages: list[str], prefix: list[str]) -> bool:
    """Install Debian packages; whether that went well."""
    print(f"Installing system packages: {' '.join(packages)} ...", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    # The lists may be old or, on a fresh machine, not there at all.
    subprocess.run([*apt, "update"], check=False)
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def provide(packages: list[str], what_for: str) -> bool:
    """
    Install packages where that is allowed, else print the one command that does it.

    Parameters
    ----------
    packages
        Debian package names; nothing is done where there are none.
    what_for
        What cannot be done without them, to end the sentence "... is missing for".

    Returns
    -------
    bool
        Whether they are there now.
    """
    if not packages:
        return True
    prefix = apt_prefix()
    if prefix is not None and apt_install(packages, prefix):
        return True
    print(f"\nSomething is missing from this system for {what_for}. On Debian or Ubuntu this one command installs it:")
    print(f"\n    sudo apt-get install -y {' '.join(packages)}\n", flush=True)
    return False


def provide_for_qt(venv: Path) -> bool:
    """Whether Qt can open a window here, after installing what it lacks where that is allowed."""
    if not sys.platform.startswith("linux"):
        return True
    packages, unknown = packages_for(libraries_missing_for_qt(venv))
    if unknown:
        print(f"Qt needs these libraries, which no package is known for here: {', '.join(unknown)}")
    fonts = fonts_missing()
    provided = provide([*packages, *fonts], "the window")
    # A window without Cyrillic letters is still a window.
    return (provided or not packages) and not libraries_missing_for_qt(venv)
