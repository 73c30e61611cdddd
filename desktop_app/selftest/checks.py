"""The checks, in the order in which they are made: what later ones need is done by earlier ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.selftest import carried, earlier, entered, files, line, locked
from desktop_app.selftest.bench import Bench


@dataclass(frozen=True, slots=True)
class Check:
    """What is checked, and how: ``do`` gives what was seen, and raises where that is not as it should be."""

    what: str
    do: Callable[[Bench], str]


CHECKS = (
    Check("the program's own files", files.read),
    Check("the window", entered.open_window),
    Check("a record entered and kept", entered.enter),
    Check("search in Arabic and in Chinese", entered.search),
    Check("a database of the first version", earlier.open_earlier),
    Check("records under a passphrase", locked.lock),
    Check("the practice clearing-house", line.start),
    Check("signing in and synchronizing", line.synchronize),
    Check("a record printed as PDF", carried.print_pdf),
    Check("a bundle made and opened", carried.carry),
)
