"""A new record that is left empty goes again; one that ever held something, or was spoken about, never does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.desk import Desk
from desktop_app.operations import reviewing
from desktop_app.operations.drafts import drop_if_untouched, new_record, save_draft
from forms.paths import with_value
from forms.registry import form_for
from sync.records import Record, State
from tests.desktop_app.given import ACTIVITY


def entered_and_cleared(desk: Desk, record: Record) -> None:
    """Something is entered in one opening of the form, and taken out again in the next."""
    typed = with_value(record.mine, "title", {"en": "Workshop"})
    save_draft(desk, record.identifier, typed, session="first")
    save_draft(desk, record.identifier, record.mine, session="second")


def asked_for(desk: Desk, record: Record) -> None:
    """A review is asked for before anything was entered."""
    reviewing.ask_for_all(desk, [record.identifier], "Please name a title for it.")


def asked_for_and_taken_back(desk: Desk, record: Record) -> None:
    """The record is a draft again, and its review tells what went on."""
    decided = reviewing.ask_for_all(desk, [record.identifier], "Please name a title for it.")
    reviewing.take_back(desk, decided.done)


def commented_on(desk: Desk, record: Record) -> None:
    """Somebody wrote about an answer that is not there yet."""
    reviewing.comment(desk, record.identifier, "title", "Which title?")


@pytest.mark.parametrize("deed", [entered_and_cleared, asked_for, asked_for_and_taken_back, commented_on])
def test_what_would_take_something_with_it_stays(desk: Desk, deed: Callable[[Desk, Record], None]) -> None:
    record = new_record(desk, form_for(ACTIVITY))
    deed(desk, record)
    known = desk.store.history.lines(record.identifier), desk.store.reviews.of(record.identifier)
    assert not drop_if_untouched(desk, record.identifier)
    left = desk.store.records.get(record.identifier)
    assert left is not None
    assert left.state in (State.DRAFT, State.TO_REVIEW)
    assert (desk.store.history.lines(record.identifier), desk.store.reviews.of(record.identifier)) == known


def test_what_never_held_an_answer_goes_however_often_it_was_opened(desk: Desk) -> None:
    record = new_record(desk, form_for(ACTIVITY))
    save_draft(desk, record.identifier, record.mine, session="second")
    assert drop_if_untouched(desk, record.identifier)
    assert desk.store.records.get(record.identifier) is None
