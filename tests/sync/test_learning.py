"""Lists of terms are asked for when that can bring something, and kept when it did."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from forms.domains import NATIONAL
from forms.registry import FORMS
from forms.vocabularies import Term, Vocabulary, seed
from sync.client.house import CentralClearingHouse, connect
from sync.errors import Busy
from sync.learning import REST, new_vocabularies
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.sync.client.scripted import Answer, Asked, Scripted, scripted

COUNTRIES = "countries"
# Nobody is signed in here, so that nobody says of which country the national ones are to be.
USED = {
    domain for form in FORMS for question in form.questions for domain in question.vocabularies
} - NATIONAL
PART = next(one.domain for one in seed() if not one.complete and one.domain in USED)


class Thesaurus:
    """A clearing-house's lists: those that are given, and no others; ``states`` are the tags of some."""

    def __init__(self) -> None:
        self.lists: dict[str, list[dict[str, Any]]] = {}
        self.states: dict[str, str] = {}

    def answer(self, asked: Asked) -> Answer:
        domain = unquote(asked.path.split("/")[-2])
        state = self.states.get(domain, "")
        if domain not in self.lists:
            return Answer(404, {"statusCode": 404})
        if state and asked.headers.get("If-None-Match") == state:
            return Answer(304)
        return Answer(200, self.lists[domain], {"ETag": state} if state else {})


@pytest.fixture
def there() -> Thesaurus:
    """The lists of the clearing-house."""
    return Thesaurus()


@pytest.fixture
def script(there: Thesaurus) -> Iterator[Scripted]:
    """The clearing-house."""
    with scripted() as running:
        running.by = there.answer
        yield running


@pytest.fixture
def house(script: Scripted) -> Iterator[CentralClearingHouse]:
    """The way to it; nobody needs to be signed in."""
    made = connect(script.address)
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Store]:
    """A new database."""
    with Store.open(tmp_path, clock=clock, new_id=new_id) as made:
        yield made


def told(*terms: Term) -> list[dict[str, Any]]:
    """Terms as the clearing-house tells them."""
    return [
        {
            "identifier": term.identifier,
            "title": dict(term.title),
            "broaderTerms": list(term.broader),
            "narrowerTerms": list(term.narrower),
            "longDescription": dict(term.description),
        }
        for term in terms
    ]


def asked_for(script: Scripted) -> list[str]:
    """The domains that were asked for since last looked at."""
    paths = [unquote(asked.path.split("/")[-2]) for asked in script.asked]
    script.asked.clear()
    return paths


def test_every_list_that_a_form_uses_is_asked_for_once(
    store: Store, house: CentralClearingHouse, script: Scripted
) -> None:
    assert new_vocabularies(store, house) == []
    asked = asked_for(script)
    assert sorted(asked) == sorted(USED)


def test_a_list_that_changed_is_kept_and_one_that_did_not_is_not_sent_again(
    store: Store, house: CentralClearingHouse, script: Scripted, there: Thesaurus, clock: FakeClock
) -> None:
    there.lists[COUNTRIES], there.states[COUNTRIES] = told(Term("bj", {"en": "Benin"})), '"1"'
    (news,) = new_vocabularies(store, house)
    assert news == Vocabulary(COUNTRIES, True, (Term("bj", {"en": "Benin"}),))
    assert store.vocabularies.load().get(COUNTRIES).terms == news.terms
    clock.advance(hours=6)
    asked_for(script)
    assert new_vocabularies(store, house) == []
    assert COUNTRIES in asked_for(script)
    assert new_vocabularies(store, house) == []
    assert asked_for(script) == []
    clock.advance(hours=6)
    there.lists[COUNTRIES], there.states[COUNTRIES] = told(Term("bj", {"en": "Bénin"})), '"2"'
    (news,) = new_vocabularies(store, house)
    assert news.terms[0].name("en") == "Bénin"


@pytest.mark.parametrize("state", ["", '"1"'])
def test_a_list_rests_for_hours_whether_its_state_is_told_or_not(
    store: Store,
    house: CentralClearingHouse,
    script: Scripted,
    there: Thesaurus,
    clock: FakeClock,
    state: str,
) -> None:
    there.states[COUNTRIES] = state
    there.lists[COUNTRIES] = told(Term("bj", {"en": "Benin"}))
    assert len(new_vocabularies(store, house)) == 1
    everything = set(asked_for(script))
    clock.advance(seconds=REST.total_seconds() - 60)
    assert new_vocabularies(store, house) == []
    assert asked_for(script) == []
    clock.advance(minutes=1)
    assert new_vocabularies(store, house) == []
    assert set(asked_for(script)) == everything


def test_what_another_clearing_house_told_does_not_keep_a_list_from_being_asked_for(
    store: Store, house: CentralClearingHouse, script: Scripted, there: Thesaurus
) -> None:
    there.lists[COUNTRIES], there.states[COUNTRIES] = told(Term("bj", {"en": "Benin"})), '"1"'
    new_vocabularies(store, house)
    asked_for(script)
    with scripted() as other:
        other.by = there.answer
        elsewhere = connect(other.address)
        new_vocabularies(store, elsewhere)
        elsewhere.close()
        assert COUNTRIES in asked_for(other)


def test_a_clock_that_was_put_back_keeps_no_list_away(
    store: Store, house: CentralClearingHouse, script: Scripted, clock: FakeClock
) -> None:
    new_vocabularies(store, house)
    everything = set(asked_for(script))
    clock.advance(days=-365)
    new_vocabularies(store, house)
    assert set(asked_for(script)) == everything


def test_what_we_carry_is_no_news(store: Store, house: CentralClearingHouse, there: Thesaurus) -> None:
    there.lists[COUNTRIES] = told(*seed().get(COUNTRIES).terms)
    there.lists[PART] = told(*seed().get(PART).terms)
    assert new_vocabularies(store, house) == []
    assert not store.vocabularies.load().complete([PART])


def test_a_list_known_in_part_stays_so_until_one_comes_that_holds_more(
    store: Store, house: CentralClearingHouse, there: Thesaurus, clock: FakeClock
) -> None:
    ours = seed().get(PART).terms
    renamed = Term(ours[0].identifier, {"en": "Otherwise"})
    there.lists[PART] = told(renamed)
    (news,) = new_vocabularies(store, house)
    assert not news.complete
    loaded = store.vocabularies.load().get(PART)
    assert not loaded.complete
    assert set(loaded.by_identifier) == {term.identifier for term in ours}
    assert loaded.by_identifier[renamed.identifier].name("en") == "Otherwise"
    clock.advance(hours=6)
    assert new_vocabularies(store, house) == []
    clock.advance(hours=6)
    there.lists[PART] = told(renamed, Term("NEW", {"en": "New"}))
    new_vocabularies(store, house)
    whole = store.vocabularies.load().get(PART)
    assert whole.complete
    assert whole.terms == (renamed, Term("NEW", {"en": "New"}))
    assert [term.identifier for term in whole.retired] == [term.identifier for term in ours[1:]]


def test_a_term_that_was_taken_out_there_is_taken_out_here(
    store: Store, house: CentralClearingHouse, there: Thesaurus
) -> None:
    there.lists[COUNTRIES] = told(*seed().get(COUNTRIES).terms[1:])
    new_vocabularies(store, house)
    kept = store.vocabularies.load().get(COUNTRIES)
    assert kept.terms == seed().get(COUNTRIES).terms[1:]
    assert kept.complete


def test_what_came_before_a_trouble_is_kept_and_the_rest_is_asked_for_again(
    store: Store, house: CentralClearingHouse, script: Scripted, there: Thesaurus
) -> None:
    there.lists[COUNTRIES], there.states[COUNTRIES] = told(Term("bj", {"en": "Benin"})), '"1"'

    def busy(asked: Asked) -> Answer:
        return Answer(503) if "regions" in asked.path else there.answer(asked)

    script.by = busy
    with pytest.raises(Busy):
        new_vocabularies(store, house)
    assert store.vocabularies.load().get(COUNTRIES).terms == (Term("bj", {"en": "Benin"}),)
    asked_for(script)
    script.by = there.answer
    assert new_vocabularies(store, house) == []
    again = set(asked_for(script))
    assert "regions" in again
    assert COUNTRIES not in again
