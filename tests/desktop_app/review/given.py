"""What the tests of reviews in the window share: a focal point whose colleague drafts, and hands."""

from __future__ import annotations

import pytest

from desktop_app.review.place_page import ReviewPlace
from desktop_app.review.review_page import ReviewPage
from forms.kinds import Document
from sync.records import Origin, State
from sync.review import ReviewStep
from tests.desktop_app.given import ACTIVITY, titled
from tests.desktop_app.person import Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
BEES, BATS, OWLS = (f"0000000{number}-4E5F-6071-8293-A4B5C6D7E8F9" for number in (1, 2, 3))


def keep(person: Person, identifier: str, title: str, **more: object) -> None:
    """What Karim drafted."""
    document: Document = titled(identifier, title, **more)
    person.desk.store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="Karim")


def ask(person: Person, *identifiers: str, note: str = "") -> None:
    """Karim asks for reviews."""
    for identifier in identifiers:
        person.desk.store.reviews.step(identifier, ReviewStep.ASKED, "Karim", note)


def place(person: Person) -> ReviewPlace:
    """Go to the place “To review”."""
    person.work.figures.read_now()
    person.work.go("tasks")
    person.rest()
    found = person.front
    assert isinstance(found, ReviewPlace)
    return found


def page(person: Person) -> ReviewPage:
    """The page of the record in front."""
    found = person.front
    assert isinstance(found, ReviewPage)
    return found


def states(person: Person, *identifiers: str) -> list[State]:
    """How the records stand."""
    return [person.record(identifier).state for identifier in identifiers]


def become(person: Person, role: str) -> None:
    """The person at this computer is somebody else from now on."""
    person.desk.remember({"role": role})
