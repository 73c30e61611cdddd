"""Ends that Python does not see (a fault in a library of the system): where it was is kept, and told at the next start.

What the interpreter writes then are files, lines and names of functions; the names of folders are taken out of it.
"""

from __future__ import annotations

import faulthandler
import re
import sys
from contextlib import suppress
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path

from desktop_app.reports import FOLDER, PROGRAM, keep_report, place_of, what_runs
from forms.words import say
from sync.errors import SAFE, Trouble
from sync.privacy import private_file, private_folder

_NAME = "ended.txt"
_FILE = re.compile(r'File "([^"]*)"')
# What of the interpreter's words is kept: where each thread was, and by which signal it ended.
_LINES = re.compile(r"(Fatal Python error: [A-Za-z ]+|(Current t|T)hread 0x[0-9a-f]+.*|  File .*)")
_MOST = 200_000


class HardEnds:
    """From here to ``close`` an end that Python does not see leaves word; ``earlier`` is the report of the last one."""

    def __init__(self, data: Path, at: datetime) -> None:
        """Keep word in the folder of the data; ``at`` is when the report is made, for its name alone."""
        self._path = data / FOLDER / _NAME
        self.earlier = self._told(at)
        self._file: TextIOWrapper | None = None
        with suppress(OSError):
            private_folder(self._path.parent)
            self._file = private_file(self._path).open("w", encoding="utf-8")
            # At the next start it may be another version that tells of the end of this one.
            self._file.write("\n".join([*what_runs(), "", ""]))
            self._file.flush()
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The end is seen by Python."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
            self._file = None

    def _told(self, at: datetime) -> Path | None:
        try:
            words = self._path.read_text(encoding="utf-8", errors="replace")[:_MOST]
        except OSError:
            return None
        ran, _gap, ended = words.partition("\n\n") if words.startswith(PROGRAM) else ("", "", words)
        where = tidied(ended)
        return keep_report(self._path.parent, f"{ran}\n\n{where}", at) if where else None


def tidied(words: str) -> str:
    """What the interpreter wrote, without what could name a person: our own files, and the last part of others."""
    lines = [line for line in words.splitlines() if _LINES.fullmatch(line)]
    told = [_FILE.sub(lambda found: f'File "{place_of(Path(found[1]))}"', line) for line in lines]
    return "".join(f"{line}\n" for line in told)


def trouble_of(report: Path) -> Trouble:
    """What a person is told of it."""
    return Trouble(
        say("The program ended by a fault the last time it ran."),
        SAFE,
        say(
            "If it happens again, give the file {name} to whoever helps you. It is in the folder “reports” beside "
            "your data, and holds nothing that you entered.",
            name=report.name,
        ),
    )


def leave_no_images_of_memory() -> None:
    """No picture of the memory, in which passwords and texts stand, is kept when the program ends by a fault.

    Windows has no such switch for one program; its pictures go where the system's own settings say.
    """
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
