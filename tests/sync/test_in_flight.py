"""What is in flight is frozen: whatever is typed at whatever moment of a push is not lost, nor overwritten by the echo.

azure-mobile-apps #817: "edits made while a sync runs are overwritten by the echo".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest

from desktop_app.operations.sending import submit, take_out
from forms.kinds import Document
from sync.client.port import ClearingHouse
from sync.engine import synchronize
from sync.records import Intent
from tests.support.two_computers import NEED, Computer
from tests.sync.client import given_documents as some
from tests.sync.given import named

# Calls that ask nothing of the clearing-house about a record.
_ASIDE = frozenset({"traffic", "address", "allow", "token", "account"})


class Watched:
    """A way to the clearing-house at which something happens at the n-th call, before or after it is carried out."""

    def __init__(self, house: ClearingHouse, at: int, after: bool, deed: Callable[[], object]) -> None:
        self._house, self._at, self._after, self._deed = house, at, after, deed
        self.count = 0

    def __getattr__(self, name: str) -> Any:
        real = getattr(self._house, name)
        return real if name in _ASIDE or not callable(real) else lambda *given: self._call(real, given)

    def _call(self, real: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        self.count += 1
        due = self.count == self._at
        if due and not self._after:
            self._deed()
        answer = real(*given)
        if due and self._after:
            self._deed()
        return answer


def name_of(number: int) -> str:
    return f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9"


def activity(number: int) -> tuple[str, Document]:
    return name_of(number), named(name_of(number))


def need(number: int) -> tuple[str, Document]:
    mark = f"AAAAAAAA-0000-0000-0000-{number + 100:012}"
    return mark, {**NEED, "meta": {**NEED["meta"], "mark": mark}}


def contact(number: int) -> tuple[str, Document]:
    return name_of(number), some.contact(name_of(number))


Made = Callable[[int], tuple[str, Document]]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    ("made", "intent", "path"),
    [
        (activity, Intent.DRAFT, "title"),
        (need, Intent.DRAFT, "title"),
        (activity, Intent.PUBLISH, "title"),
        (contact, Intent.PUBLISH, "lastName"),
    ],
)
def test_an_edit_at_any_call_of_a_push_is_not_lost(
    ana: Computer, made: Made, intent: Intent, path: str, after: bool
) -> None:
    at, calls = 0, 1
    while at < calls:
        at += 1
        identifier, document = made(at - 1)
        typed = {"en": f"Typed at call {at}"} if path == "title" else f"Typed at call {at}"
        ana.write(document)
        submit(ana.desk, identifier, intent)
        house = Watched(ana.house, at, after, lambda: ana.change(identifier, path, typed))  # noqa: B023
        report = synchronize(ana.desk.store, cast(ClearingHouse, house))
        calls = house.count
        assert (report.trouble, report.faults) == (None, [])
        assert ana.record(identifier).mine[path] == typed
        ana.sync()
        ana.sync()
        assert ana.record(identifier).mine[path] == typed
        assert not ana.record(identifier).conflicts
        assert is_kept(ana, identifier, path, typed)
        # What waits for the end of its review is not to be looked at again in every later push.
        if left := ana.desk.store.outbox.of(identifier):
            take_out(ana.desk, left.number)
    assert calls > 2


def is_kept(ana: Computer, identifier: str, path: str, typed: object) -> bool:
    """Whether the edit is at the clearing-house, or waits in the queue: for the end of a review, say."""
    record = ana.record(identifier)
    there = ana.house.read(record.record_type, identifier, record.server_id)
    is_there = there is not None and (there.document or {})[path] == typed
    return is_there or ana.desk.store.outbox.of(identifier) is not None
