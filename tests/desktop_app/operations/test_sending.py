"""No term that is on no list goes out for publication, from whatever file or sheet it came."""

from __future__ import annotations

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.sending import NotReady, submit
from forms.conditions import identifiers_in
from forms.registry import form_of
from sync.records import Intent, Origin
from tests.support.two_computers import ACTIVITY

IDENTIFIER = ACTIVITY["header"]["identifier"]
FORM = form_of(ACTIVITY)
assert FORM is not None
ANSWERED = [
    question.path for question in FORM.questions if question.vocabularies and question.path in ACTIVITY
]


def kept(desk: Desk, document: dict[str, object]) -> None:
    """The document, as a record of this computer."""
    kind = "capacityBuildingInitiative"
    desk.store.records.save(kind, IDENTIFIER, document, origin=Origin.IMPORTED, who="")


def test_the_record_as_it_is_may_go(desk: Desk) -> None:
    kept(desk, ACTIVITY)
    assert submit(desk, IDENTIFIER, Intent.PUBLISH)


@pytest.mark.parametrize("path", ANSWERED)
def test_one_made_up_term_keeps_it_here_and_is_named(desk: Desk, path: str) -> None:
    given = ACTIVITY[path]
    made_up = {"identifier": "MADE-UP-TERM"}
    kept(desk, {**ACTIVITY, path: [*given, made_up] if isinstance(given, list) else made_up})
    with pytest.raises(NotReady) as refused:
        submit(desk, IDENTIFIER, Intent.PUBLISH)
    assert (path, "Error.UnexpectedTerm") in [(one.path, one.code) for one in refused.value.problems]
    assert desk.store.outbox.of(IDENTIFIER) is None
    record = desk.store.records.get(IDENTIFIER)
    assert record is not None
    assert "MADE-UP-TERM" in identifiers_in(record.mine[path]), "nothing that was entered is lost"
