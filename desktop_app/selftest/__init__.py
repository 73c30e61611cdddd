"""The program looks whether it is whole: every part of it does its work once, in a folder that is thrown away.

Asked for with ``focal-desk selftest``. Nothing of the person's own is opened, and nothing leaves the computer: the
clearing-house is the one to practise with. What is checked is what a damaged or half-copied installation lacks, which
is why the real window, the real database and the real line are used, and nothing in their place.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from desktop_app.selftest.bench import Bench
from desktop_app.selftest.checks import CHECKS, Check
from desktop_app.selftest.outcome import Outcome, looked_at

__all__ = ["CHECKS", "Check", "Outcome", "play"]


def play(checks: Sequence[Check]) -> Iterator[Outcome]:
    """Make every check, in order, and tell of each as soon as it is made; OSError where there is no room for it.

    One that fails holds up none that follow: which of them fail says more than the first alone.
    """
    with (
        tempfile.TemporaryDirectory(prefix="focal-desk-selftest-", ignore_cleanup_errors=True) as folder,
        closing(Bench(Path(folder))) as bench,
    ):
        for check in checks:
            yield looked_at(check.what, lambda do=check.do: do(bench))  # type: ignore[misc] # called at once
