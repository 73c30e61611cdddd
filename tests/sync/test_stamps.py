"""Which of two stamps is older: times are the server's own texts, with or without the fraction of a second."""

from __future__ import annotations

import pytest

from sync.records import Stamp, Standing

SECOND = "2026-03-02T09:30:07"


@pytest.mark.parametrize(
    ("now", "before", "back"),
    [
        (f"{SECOND}.500Z", f"{SECOND}Z", False),
        (f"{SECOND}Z", f"{SECOND}.500Z", True),
        (f"{SECOND}.95Z", f"{SECOND}.9Z", False),
        (f"{SECOND}.9Z", f"{SECOND}.95Z", True),
        (f"{SECOND}.500Z", f"{SECOND}.500Z", False),
        ("2026-03-02T09:30:06Z", f"{SECOND}.500Z", True),
        ("", f"{SECOND}Z", False),
    ],
)
def test_a_time_without_its_fraction_is_not_taken_for_a_later_one(now: str, before: str, back: bool) -> None:
    drafts = (Stamp(updated, 2, Standing.REVISED) for updated in (now, before))
    assert next(drafts).went_back(next(drafts)) is back
