"""Open requests about documents: who holds a record, taking one's own request back, deciding those of others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from forms.registry import FORMS
from forms.words import Phrase, say
from sync.client.answers import Account, Hold, Task
from sync.client.documents.information import lock_in, lock_of
from sync.client.documents.workflows import (
    Workflow,
    Workflows,
    activities_of,
    deed_of,
    is_assigned,
    is_closed,
    maker_of,
    open_activity,
)
from sync.client.wire.reading import part, person, text
from sync.errors import NotAllowed, NotThere, Returned

_TYPES = frozenset(form.record_type for form in FORMS)


class Reviewing:
    """What goes on between whoever asks and whoever decides (facts, section 3)."""

    def __init__(self, workflows: Workflows, account: Callable[[], Account]) -> None:
        """Ask for these workflows; ``account`` tells who is signed in."""
        self._workflows = workflows
        self._account = account

    def hold(self, identifier: str, info: dict[str, Any]) -> Hold | None:
        """Who holds a record, from its open request and its lock; none where nobody does.

        A request that was made a moment ago holds the record before its lock shows.
        """
        request, lock = self._workflows.open(identifier), lock_in(info)
        if request is None and not lock:
            return None
        me, (by, since) = self._account().user_id, lock_of(info)
        if request is None:
            return Hold(by, since, mine=text(part(lock, "lockedBy").get("userID")) == me)
        return Hold(
            by=by or person(request.get("createdBy_info")),
            since=since or text(request.get("createdOn")),
            deed=deed_of(request),
            expires=text(request.get("workflowExpiryDate")),
            mine=maker_of(request) == me,
        )

    def recall(self, identifier: str) -> None:
        """Take back one's own open request; NotAllowed for somebody else's, NotThere where none is open."""
        request = self._workflows.open(identifier)
        if request is None:
            raise nothing_open()
        if maker_of(request) != self._account().user_id:
            raise not_yours(person(request.get("createdBy_info")))
        self._workflows.cancel(text(request.get("_id")))

    def tasks(self) -> Iterator[Task]:
        """The requests about records of our kinds that this person is to decide, the oldest first."""
        me = self._account().user_id
        for request in self._workflows.assigned_to(me):
            found = _task(request)
            waits = [one for one in activities_of(request) if is_assigned(one, me) and not is_closed(one)]
            if found is not None and waits:
                yield found

    def decide(self, task: Task, answer: dict[str, str]) -> None:
        """Approve or reject; NotThere where it is no longer open."""
        activity = self._open_activity(task.number)
        try:
            self._workflows.decide(task.number, text(activity["name"]), answer)
        except Returned:
            # Somebody may have decided in between; if it is open still, the record is at fault.
            self._open_activity(task.number)
            raise

    def _open_activity(self, number: str) -> dict[str, Any]:
        request = self._workflows.one(number)
        found = None if is_closed(request) else open_activity(request, self._account().user_id)
        if found is None:
            raise no_longer_open()
        return found


def nothing_open() -> NotThere:
    """There is no request that could be taken back."""
    return NotThere(say("Nothing is asked for about this record at the moment."))


def no_longer_open() -> NotThere:
    """A request was decided, recalled or ran out in between."""
    return NotThere(
        say("This request is no longer open."), say("Somebody decided it, or it was taken back or ran out.")
    )


def not_yours(name: str) -> NotAllowed:
    """A request that somebody else made cannot be taken back."""
    what: Phrase = say("Only whoever asked can take the request back.")
    if name:
        what = say("Only {name}, who asked, can take the request back.", name=name)
    return NotAllowed(what)


def _task(request: Workflow) -> Task | None:
    data, number, deed = part(request, "data"), text(request.get("_id")), deed_of(request)
    record_type = text(part(data, "metadata").get("schema"))
    identifier = text(data.get("identifier"))
    if deed is None or not number or not identifier or record_type not in _TYPES:
        return None
    return Task(
        number=number,
        identifier=identifier,
        record_type=record_type,
        deed=deed,
        title=_texts(data.get("title")),
        asked_by=person(request.get("createdBy_info")),
        asked_on=text(request.get("createdOn")),
        expires=text(request.get("workflowExpiryDate")),
        note="\n".join(_texts(data.get("additionalInfo")).values()),
    )


def _texts(value: Any) -> dict[str, str]:
    """A text by language; one without a language as English (facts, section 9: both forms are met)."""
    if isinstance(value, str) and value:
        return {"en": value}
    return (
        {name: told for name, told in value.items() if isinstance(told, str)}
        if isinstance(value, dict)
        else {}
    )
