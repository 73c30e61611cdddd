"""Settings, the journal and vocabularies."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from forms.vocabularies import OTHER, Term, Vocabulary, seed
from forms.words import say
from sync.store import JournalEntry, Store
from sync.store.jsons import dumps
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, remote


def test_a_setting_is_kept_and_replaced(store: Store) -> None:
    assert store.settings.get("language", "en") == "en"
    store.settings.put("language", "fr")
    store.settings.put("language", "العربية")
    store.settings.put("empty", "")
    assert store.settings.get("language", "en") == "العربية"
    assert store.settings.get("empty", "something") == ""
    assert store.settings.all() == {"language": "العربية", "empty": ""}


def test_settings_that_are_kept_together_are_kept_all_or_none(store: Store) -> None:
    no_text: Any = None
    with pytest.raises(IntegrityError):
        store.settings.put_all({"person": "Awa", "country": no_text})
    assert store.settings.all() == {}
    store.settings.put_all({"person": "Awa", "country": "bj"})
    assert store.settings.all() == {"person": "Awa", "country": "bj"}


def test_the_journal_tells_the_last_things_first(store: Store, clock: FakeClock) -> None:
    store.journal.add("A-1", "sent", say("Sent as a draft."))
    later = clock.advance(minutes=1)
    store.journal.add("", "failed", say("{n} record", "{n} records", n=2))
    newest, older = store.journal.latest(10)
    assert newest == JournalEntry(later, "", "failed", say("{n} record", "{n} records", n=2))
    assert (older.identifier, str(older.phrase)) == ("A-1", "Sent as a draft.")
    assert store.journal.latest(1) == [newest]


def test_the_journal_tells_how_large_what_went_over_was(store: Store) -> None:
    store.records.received(remote(document(title={"en": "Échange"})))
    store.journal.add("A-1", "received", say("New here."))
    store.journal.add("A-1", "waiting", say("Waits."))
    store.journal.add("B-2", "sent", say("Sent as a draft."))
    size = len(dumps(document(title={"en": "Échange"})).encode())
    assert [entry.size for entry in store.journal.latest(3)] == [None, None, size]
    assert [entry.outcome for entry in store.journal.of("A-1", 9)] == ["waiting", "received"]


def test_the_oldest_lines_of_the_journal_give_way(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.store.journal.JOURNAL_ROWS", 3)
    for number in range(1, 8):
        store.journal.add(f"A-{number}", "sent", say("Sent as a draft."))
    assert [entry.identifier for entry in store.journal.latest(10)] == ["A-7", "A-6", "A-5"]


def test_without_news_the_vocabularies_are_those_of_the_program(store: Store) -> None:
    assert {given.domain: given for given in store.vocabularies.load()} == {
        given.domain: given for given in seed()
    }


def test_a_vocabulary_of_the_clearing_house_takes_the_place_of_ours(store: Store) -> None:
    term = Term("bj", {"en": "Benin", "zh": "贝宁"}, ("africa",), ("north",), {"en": "A country"})
    given = Vocabulary("countries", True, (term,))
    store.vocabularies.keep(Vocabulary("countries", True, ()))
    store.vocabularies.keep(given)
    store.close()
    with Store.open(store.folder, clock=FakeClock(), new_id=NewIds()) as again:
        loaded = again.vocabularies.load()
    assert loaded.get("countries").terms == given.terms
    assert loaded.term(("countries",), OTHER) is not None


def test_a_term_that_is_gone_stays_known_until_it_comes_back(store: Store) -> None:
    north, south = Term("N", {"en": "North"}), Term("S", {"en": "South"}, description={"en": "Down"})
    store.vocabularies.keep(Vocabulary("SEAS", True, (north, south)))
    store.vocabularies.keep(Vocabulary("SEAS", True, (north,)))
    store.vocabularies.keep(Vocabulary("SEAS", True, (Term("N", {"en": "Northern"}),)))
    loaded = store.vocabularies.load()
    assert (loaded.term(("SEAS",), "S"), loaded.last_known(("SEAS",), "S")) == (None, south)
    assert loaded.name(("SEAS",), "N", "en") == "Northern"
    store.vocabularies.keep(Vocabulary("SEAS", True, (north, south)))
    assert store.vocabularies.load().get("SEAS") == Vocabulary("SEAS", True, (north, south))


def test_a_vocabulary_known_there_in_part_adds_to_ours(store: Store) -> None:
    ours = seed().get("countries")
    store.vocabularies.keep(
        Vocabulary("countries", False, (Term("xx", {"en": "New"}), Term("bj", {"en": "Bénin"})))
    )
    loaded = store.vocabularies.load().get("countries")
    assert loaded.complete is ours.complete
    assert set(loaded.by_identifier) == {*ours.by_identifier, "xx"}
    assert loaded.by_identifier["bj"].title == {"en": "Bénin"}


def test_the_state_of_a_vocabulary_is_kept_and_replaced(store: Store) -> None:
    store.vocabularies.asked({"countries": "one"})
    store.vocabularies.asked({"regions": ""})
    store.vocabularies.asked({"countries": "two"})
    assert store.vocabularies.marks() == {"countries": "two"}


def test_what_was_asked_for_rests_for_a_span(store: Store, clock: FakeClock) -> None:
    store.vocabularies.asked({"countries": "one"})
    store.vocabularies.asked({"regions": ""})
    clock.advance(minutes=59)
    assert store.vocabularies.resting(timedelta(hours=1)) == {"countries", "regions"}
    clock.advance(minutes=1)
    assert store.vocabularies.resting(timedelta(hours=1)) == set()
    clock.advance(days=-1)
    assert store.vocabularies.resting(timedelta(hours=1)) == set()
