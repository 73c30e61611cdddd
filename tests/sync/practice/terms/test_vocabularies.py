"""A thesaurus that changes: terms added, renamed, moved and removed, for everybody who serves the database."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from forms.vocabularies import Term, Vocabularies, Vocabulary
from sync.practice.database.database import Database
from sync.practice.refusals import Refusal
from sync.practice.terms.vocabularies import change_term, changed, changed_on, start_counting
from tests.support.given import FakeClock
from tests.sync.practice.rows import answered

TREE = Vocabulary(
    "tree", True, (Term("a", {"en": "A"}, (), ("b",)), Term("b", {"en": "B", "fr": "Bé"}, ("a",)))
)
FIRST = Vocabularies([TREE, Vocabulary("list", False, (Term("x", {"en": "X"}),))])
MANY = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.writing() as writing:
        yield writing


def change(session: Session, **sent: Any) -> dict[str, Any]:
    return change_term(FIRST, session, FakeClock(), {"domain": "tree", **sent})


def terms(session: Session) -> dict[str, Term]:
    return dict(changed(FIRST, session).get("tree").by_identifier)


def test_nothing_changed_at_first(session: Session) -> None:
    assert dict(changed(FIRST, session).get("tree").by_identifier) == dict(TREE.by_identifier)


def test_a_term_is_added_below_another(session: Session) -> None:
    told = change(session, identifier="c", title={"en": "C"}, description={"en": "Third"}, broader=["a", "c"])
    assert (told["title"], told["domain"], told["broader"]) == ({"en": "C"}, "tree", ("a",))
    now = terms(session)
    assert now["c"] == Term("c", {"en": "C"}, ("a",), (), {"en": "Third"})
    assert (now["a"].narrower, list(now)) == (("b", "c"), ["a", "b", "c"])


def test_a_term_is_renamed_in_one_language(session: Session) -> None:
    change(session, identifier="b", title={"en": "Bee"})
    assert terms(session)["b"] == Term("b", {"en": "Bee", "fr": "Bé"}, ("a",))
    change(session, identifier="b", title={"fr": ""})
    assert terms(session)["b"].title == {"en": "Bee"}


def test_a_term_is_moved(session: Session) -> None:
    change(session, identifier="b", broader=[])
    now = terms(session)
    assert (now["a"].narrower, now["b"].broader) == ((), ())


def test_a_removed_term_leaves_no_trace_and_may_come_back(session: Session) -> None:
    assert change(session, identifier="a", removed=True) == {
        "domain": "tree",
        "identifier": "a",
        "removed": True,
    }
    assert terms(session) == {"b": Term("b", {"en": "B", "fr": "Bé"})}
    change(session, identifier="a", title={"en": "Again"})
    assert terms(session)["a"] == Term("a", {"en": "Again"}, (), ("b",))


def test_other_domains_stay_as_they_are(session: Session) -> None:
    change(session, identifier="c", title={"en": "C"})
    assert changed(FIRST, session).get("list") == FIRST.get("list")


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({}, 400),
        ({"identifier": ""}, 400),
        ({"identifier": 5}, 400),
        ({"identifier": "x" * 129}, 400),
        ({"identifier": "c"}, 400),
        ({"identifier": "c", "title": {"en": " "}}, 400),
        ({"identifier": "c", "title": {"tlh": "C"}}, 400),
        ({"identifier": "c", "title": {"en": 5}}, 400),
        ({"identifier": "c", "title": "C"}, 400),
        ({"identifier": "b", "broader": "a"}, 400),
        ({"identifier": "b", "broader": [5]}, 400),
        ({"identifier": "b", "removed": "yes"}, 400),
        ({"identifier": "c", "removed": True}, 404),
        ({"identifier": "b", "domain": "none"}, 404),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(session: Session, sent: dict[str, Any], status: int) -> None:
    with pytest.raises(Refusal) as refused:
        change(session, **sent)
    assert refused.value.status == status
    assert dict(terms(session)) == dict(TREE.by_identifier)


def test_two_changes_never_share_the_date_that_clients_compare(session: Session) -> None:
    clock, sent = FakeClock(), {"domain": "tree", "identifier": "b", "title": {"en": "B"}}
    start_counting(session, clock)
    dates = [changed_on(session)]
    for seconds in (0.4, 0, -60, 3600):
        clock.advance(seconds=seconds)
        change_term(FIRST, session, clock, sent)
        dates.append(changed_on(session))
    assert dates == sorted(set(dates))
    assert all(date.endswith(".000Z") for date in dates)
    start_counting(session, clock)
    assert changed_on(session) == dates[-1]


simple = (
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["tree", "a", "en"])
)
texts = st.dictionaries(st.sampled_from(["en", "fr"]) | st.text(max_size=3), simple)
objects = st.dictionaries(
    st.sampled_from(["domain", "identifier", "title", "description", "broader", "removed", "en"]),
    simple | st.lists(simple, max_size=2) | texts,
)


@MANY
@given(sent=objects)
def test_whatever_is_sent_is_done_or_refused(session: Session, sent: dict[str, Any]) -> None:
    whole = {"domain": "tree", "identifier": "a", **sent}
    if whole["domain"] == "tree" and whole.get("removed") is not True:
        assert answered(lambda: change_term(FIRST, session, FakeClock(), whole))
    assert list(changed(FIRST, session))
