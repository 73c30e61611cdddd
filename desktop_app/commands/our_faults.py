"""Faults of ours, told by a command: where they were, never what was entered."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from desktop_app.reports import report_of


def tell_faults(faults: Iterable[BaseException]) -> None:
    """Print the report of each where complaints go; the message of none of them, which may hold what was entered."""
    for fault in faults:
        print(
            report_of(fault), "The fault is ours, not yours. Give this to whoever helps you.", file=sys.stderr
        )
