"""Say in one sentence what a package cannot be built without and is not here, with the command that brings it.

    check_build.py [--packages]

With --packages only the Debian packages' names are printed, and nothing else. Exit code 1 when something is missing.
Only the standard library: it runs before anything is installed.
"""

import shutil
import sys
import sysconfig
from ctypes.util import find_library
from pathlib import Path

from check_system import missing_libraries

TOOLS = {
    "ld": "binutils",
    "objcopy": "binutils",
    "objdump": "binutils",
    "strip": "binutils",
    "ldd": "libc-bin",
    "xz": "xz-utils",
}


def has_shared_python() -> bool:
    """Whether Python is here as a library, as the frozen program needs it; a Debian keeps that apart."""
    name = sysconfig.get_config_var("INSTSONAME") or ""
    folder = sysconfig.get_config_var("LIBDIR") or ""
    if ".so" in name and Path(folder, name).is_file():
        return True
    short = "python{}.{}".format(*sys.version_info[:2])
    return find_library(short) is not None


def missing() -> dict[str, str]:
    """What is missing, by name, with its Debian package; nothing outside Linux, where Python brings all."""
    if not sys.platform.startswith("linux"):
        return {}
    found = {name: package for name, package in TOOLS.items() if not shutil.which(name)}
    # They go into the package, so that a computer without them shows a window all the same.
    found |= missing_libraries(with_screen=True)
    if not has_shared_python():
        short = "{}.{}".format(*sys.version_info[:2])
        found[f"libpython{short}"] = f"libpython{short}"
    return found


def told(lacking: dict[str, str]) -> str:
    """The sentence."""
    packages = " ".join(sorted(set(lacking.values())))
    return (
        f"A package cannot be built here without {', '.join(lacking)}. "
        f"On Debian this brings it: apt-get install -y {packages}"
    )


def main() -> int:
    """Say it; the exit code."""
    lacking = missing()
    if "--packages" in sys.argv[1:]:
        print(" ".join(sorted(set(lacking.values()))))
    elif lacking:
        print(told(lacking), file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
