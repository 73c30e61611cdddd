"""Write requirements.lock anew from pyproject.toml: the newest allowed libraries, for every system at once.

pip and pip-tools resolve only for the computer they run on; uv resolves for Windows, macOS and Linux and for
every Python from the oldest allowed, and writes the condition beside what only some of them need. It is kept
out of the project's own environment, which has no other use for it.
"""

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".lock-venv"
LOCK = ROOT / "requirements.lock"
HEADER = "# Made by `make lock` from pyproject.toml, for every system and every Python from 3.11.\n"
WHAT = ["--quiet", "--upgrade", "--universal", "--python-version=3.11", "--extra=dev", "--generate-hashes"]
PLAIN = ["--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]


def main() -> int:
    """Resolve and write; the exit code."""
    venv.create(VENV, with_pip=True, clear=True)
    python = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "uv>=0.13,<0.14"], check=True)
    command = [str(python), "-m", "uv", "pip", "compile", *WHAT, *PLAIN, "pyproject.toml"]
    resolved = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    LOCK.write_text(HEADER + resolved, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
