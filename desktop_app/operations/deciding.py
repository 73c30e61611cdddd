"""Requests that wait for this person's decision: what is known of them offline, looking at one, deciding it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.desk import Desk
from forms.kinds import Document
from forms.registry import FORMS
from forms.words import say
from sync.client.answers import Deed, Right, Task
from sync.client.port import ClearingHouse
from sync.errors import NotThere, Trouble
from sync.rights import Role

_COUNT, _DECIDES = "tasks/count", "tasks/decides"
# Published without a review: who may do that is not for that reason somebody who decides.
_WITHOUT_REVIEW = frozenset({"contact"})


@dataclass(frozen=True, slots=True)
class Deciding:
    """How many requests waited when it was last asked, and whether this person decides on any at all.

    ``reviews`` says that the person is the one who reviews records within the country.
    """

    count: int = 0
    decides: bool = False
    reviews: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A request with the record as it is asked for; ``published`` is what everybody can read now, if anything is."""

    task: Task
    document: Document
    published: Document | None = None


def known_deciding(desk: Desk) -> Deciding:
    """What was last told of the requests, to this person."""
    settings = desk.store.settings
    count = settings.get(_COUNT)
    decides = settings.get(_DECIDES) == _yes(desk) or count not in ("", "0")
    return Deciding(int(count or 0), decides, desk.office_role is Role.FOCAL_POINT)


def tasks_of(desk: Desk, house: ClearingHouse) -> Sequence[Task]:
    """The requests that wait; how many there are is kept, and whether this person may ever have any.

    That is asked of the clearing-house rather than decided from roles, and only once for each person.
    """
    settings = desk.store.settings
    tasks = house.tasks()
    if not tasks:
        # A list may be empty because the sign-in has run out: then this says so.
        house.account()
    settings.put(_COUNT, str(len(tasks)))
    if settings.get(_DECIDES) not in (_yes(desk), _no(desk)):
        settings.put(_DECIDES, _yes(desk) if tasks or _may_publish(house) else _no(desk))
    return tasks


def _yes(desk: Desk) -> str:
    return f"yes {desk.email or desk.role}"


def _no(desk: Desk) -> str:
    return f"no {desk.email or desk.role}"


def _may_publish(house: ClearingHouse) -> bool:
    """Whether the person publishes records of some type without asking."""
    types = (form.record_type for form in FORMS if form.record_type not in _WITHOUT_REVIEW)
    return any(house.may(Right.CREATE, record_type, draft=False) for record_type in types)


def request_of(house: ClearingHouse, task: Task) -> Request:
    """Look at a request; NotThere where it is no longer open."""
    remote = house.read(task.record_type, task.identifier, task.server_id)
    if remote is None or remote.document is None:
        raise not_open_any_more()
    return Request(task, remote.document, _published(house, task) if task.deed is Deed.PUBLISH else None)


def _published(house: ClearingHouse, task: Task) -> Document | None:
    revisions = house.revisions(task.record_type, task.identifier, task.server_id)
    if not revisions:
        return None
    return house.revision(task.record_type, task.identifier, revisions[0].number, task.server_id)


def approve(house: ClearingHouse, task: Task) -> None:
    """Grant a request; a Trouble in words of its own where it is no longer open."""
    try:
        house.approve(task)
    except NotThere as gone:
        raise not_open_any_more() from gone


def give_back(house: ClearingHouse, task: Task, reason: str) -> None:
    """Return a request with a reason for its author; a Trouble in words of its own where it is no longer open."""
    try:
        house.reject(task, reason.strip())
    except NotThere as gone:
        raise not_open_any_more() from gone


def hands_reason_on(task: Task) -> bool:
    """Whether the clearing-house passes the reason on to the author; needs have no place for one (facts, 7.5)."""
    return all(form.record_type != task.record_type or form.wire != "requests" for form in FORMS)


def not_open_any_more() -> Trouble:
    """The request was taken back, decided by somebody else, or ran out."""
    return NotThere(say("This request is no longer open: it was taken back, or decided already."))
