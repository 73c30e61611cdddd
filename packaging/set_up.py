"""Make the project's own environment in .venv, or bring it into step with requirements.lock.

    set_up.py [--project]

With --project only the project itself is installed into it, as pyproject.toml tells it now: a matter of seconds.
Runs under whatever Python the system has, so that one too old is told so in words: nothing newer than 3.7.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)


def unfit() -> str:
    """Why this Python cannot be used, with what to do, or nothing."""
    have = "{}.{}".format(*sys.version_info[:2])
    if sys.version_info < OLDEST:
        newer = [f"python3.{minor}" for minor in range(14, OLDEST[1] - 1, -1)]
        name = next((name for name in newer if shutil.which(name)), "/path/to/a/newer/python")
        return (
            f"Focal Desk needs Python 3.11 or newer and {sys.executable} is {have}: "
            f"give the same command once more with PYTHON={name} after it."
        )
    missing = [name for name in ("ensurepip", "venv") if find_spec(name) is None]
    if not missing:
        return ""
    if not shutil.which("apt-get"):
        return f"{sys.executable} has no {' and no '.join(missing)}: install what brings it and try again."
    sudo = "" if os.geteuid() == 0 else "sudo "
    command = f"{sudo}apt-get update && {sudo}apt-get install -y python{have}-venv"
    return f"{sys.executable} cannot make an environment of its own yet; this brings what it needs: {command}"


def usable() -> bool:
    """Whether .venv is there, works where it stands, and is of a Python new enough."""
    ask = f"import pip, sys; sys.exit(sys.version_info < {OLDEST})"
    try:
        return (
            subprocess.run([str(PYTHON), "-c", ask], stderr=subprocess.DEVNULL, check=False).returncode == 0
        )
    except OSError:
        return False


def pip(*arguments: str) -> bool:
    """Whether pip, in the environment, did as told."""
    # Somebody who looks on, perhaps over a slow line, sees how far it is; a log does not.
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *quiet, *arguments]
    return subprocess.run(command, cwd=str(ROOT), check=False).returncode == 0


def main() -> int:
    """Do what is asked; the exit code."""
    return project() if "--project" in sys.argv[1:] else libraries()


def libraries() -> int:
    """Make or mend the environment and install the lock; the exit code."""
    reason = unfit()
    if reason:
        print(reason, file=sys.stderr)
        return 1
    print("Setting up .venv (this takes a few minutes the first time) ...", flush=True)
    if not usable():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    if not pip("install", "--require-hashes", "--only-binary=:all:", "-r", "requirements.lock"):
        print(
            "Not everything could be fetched: is there a connection? Give the same command once more.",
            file=sys.stderr,
        )
        return 1
    return 0


def project() -> int:
    """Install the project; everything it is built with has come with the lock: this needs no network. The exit code."""
    return 0 if pip("install", "--no-deps", "--no-build-isolation", "--editable", ".") else 1


if __name__ == "__main__":
    sys.exit(main())
