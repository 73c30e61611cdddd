"""Say in one sentence which libraries and fonts Qt still needs here, with the command that brings them.

    check_system.py [--screen] [--packages]

With --screen the libraries for a window on a screen count too; with --packages only the Debian packages'
names are printed, and nothing else. Exit code 1 when something is missing. Only Linux can miss anything:
elsewhere Qt brings all that it needs. Only the standard library: it runs before anything is installed.
"""

import ctypes
import os
import shutil
import sys
from pathlib import Path

# What the libraries inside PySide6-Essentials 6.12 ask the system for, and the Debian package of each.
ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# Both hold Latin letters; the first holds Arabic ones too and is small.
FONTS = {"Latin and Arabic letters": "fonts-dejavu-core"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_LANGUAGES = ("en", "ar")


def loads(name: str) -> bool:
    """Whether the system's loader finds and accepts this shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_libraries(with_screen: bool) -> dict[str, str]:
    """The libraries that cannot be loaded, with their Debian packages."""
    wanted = {**ALWAYS, **SCREEN} if with_screen else ALWAYS
    return {name: package for name, package in wanted.items() if not loads(name)}


def fonts_for(language: str) -> int:
    """How many installed fonts fontconfig knows that can write a language, by its code."""
    library = ctypes.CDLL("libfontconfig.so.1")
    for name in ("FcNameParse", "FcObjectSetCreate", "FcFontList"):
        getattr(library, name).restype = ctypes.c_void_p
    pattern = ctypes.c_void_p(library.FcNameParse(f":lang={language}".encode()))
    found = library.FcFontList(None, pattern, ctypes.c_void_p(library.FcObjectSetCreate()))
    return ctypes.cast(found, ctypes.POINTER(ctypes.c_int))[0] if found else 0


def any_font_file() -> bool:
    """Whether there is a font file at all, for when fontconfig itself is still missing."""
    folders = [Path(os.path.expandvars(folder.replace("~", "$HOME"))) for folder in FONT_FOLDERS]
    return any(next(folder.rglob("*.[to]t[fc]"), None) for folder in folders if folder.is_dir())


def missing_fonts() -> dict[str, str]:
    """What cannot be written with the fonts here, with the Debian package that brings it."""
    known = loads("libfontconfig.so.1")
    enough = all(map(fonts_for, FONT_LANGUAGES)) if known else any_font_file()
    return {} if enough else FONTS


def sentence(missing: dict[str, str]) -> str:
    """What is missing and the command that brings it."""
    things = ", ".join(missing)
    if not shutil.which("apt-get"):
        return f"Focal Desk needs what this system does not have yet: {things}. Install it and try again."
    sudo = "" if os.geteuid() == 0 else "sudo "
    packages = " ".join(sorted(missing.values()))
    command = f"{sudo}apt-get update && {sudo}apt-get install -y {packages}"
    return f"Focal Desk needs what this system does not have yet ({things}); this brings it: {command}"


def main(arguments: list[str]) -> int:
    """Check, and say what is missing; the exit code."""
    if not sys.platform.startswith("linux"):
        return 0
    missing = {**missing_libraries("--screen" in arguments), **missing_fonts()}
    if "--packages" in arguments:
        print(" ".join(sorted(missing.values())))
    elif missing:
        print(sentence(missing), file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
