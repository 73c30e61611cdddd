"""Why something fits, in words, and what speaks against it."""

from __future__ import annotations

from sync.matching import cautions, reasons
from sync.matching.kinship import GLOBAL
from sync.store import Store
from tests.sync.matching.given import ACTIVITY, NEED, OFFER, TRAINING, Plain, found, keep, some


def said(store: Store, key: str, reader: str = "en") -> tuple[list[str], list[str]]:
    """The reasons and the cautions of the first match."""
    record = store.records.get(key)
    assert record is not None
    match = found(store, key)[0]
    return list(map(str, reasons(match, record.record_type, Plain(reader)))), list(
        map(str, cautions(match, Plain()))
    )


def test_what_both_say_is_told_the_kinds_of_help_first(store: Store) -> None:
    common = {
        "assistanceTypes": some(TRAINING),
        "cbdSubjects": some("CBD-SUBJECT-MAR"),
        "gbfTargets": some("GBF-TARGET-02"),
    }
    keep(store, NEED, "need", "bj", title={"en": "Mangrove nurseries"}, **common)
    keep(store, OFFER, "course", "bj", title={"en": "Nurseries of mangroves"}, **common)
    assert said(store, "need") == (
        [
            "Offers what the need asks for: ASSIST-TRAINING",
            "Both are about: CBD-SUBJECT-MAR",
            "Both serve: GBF-TARGET-02",
            "Both name: bj",
            "The same words: mangrove + nurseries",
        ],
        [],
    )
    assert said(store, "course")[0][0] == "Asks for what is offered: ASSIST-TRAINING"


def test_near_terms_are_told_as_near(store: Store) -> None:
    keep(store, NEED, "need", "bj", title={"en": "Permits"}, gbfTargets=some("GBF-TARGET-13"))
    western = "AEF6F814-52C0-4F1A-9838-5799B021BA26"
    keep(store, OFFER, "elder", western, title={"en": "Permits"}, aichiTargets=some("AICHI-TARGET-16"))
    assert said(store, "need")[0] == [
        "Serves AICHI-TARGET-16, which came before or after GBF-TARGET-13",
        f"Covers {western}, where bj lies",
        "The same words: permits",
    ]
    assert said(store, "elder")[0][1] == f"Names bj, which lies in {western}"


def test_what_speaks_against_it(store: Store) -> None:
    keep(
        store,
        NEED,
        "need",
        "bj",
        title={"fr": "Pêche"},
        cbdSubjects=some("CBD-SUBJECT-MAR"),
        gbfTargets=some("GBF-TARGET-02"),
    )
    keep(
        store,
        OFFER,
        "late",
        "fj",
        title={"ar": "صيد"},
        cbdSubjects=some("CBD-SUBJECT-MAR"),
        gbfTargets=some("GBF-TARGET-02"),
        applicationDeadline="2024",
    )
    assert said(store, "need")[1] == [
        "Too late: it was open until 2024",
        "Meant for other places: fj",
        "Written in ar only, so that words could hardly be compared",
    ]


def test_an_activity_that_is_over_can_be_asked_about(store: Store) -> None:
    keep(store, NEED, "need", title={"en": "Coral nurseries"}, cbdSubjects=some("CBD-SUBJECT-MAR"))
    keep(
        store,
        ACTIVITY,
        "project",
        title={"en": "Coral nurseries"},
        cbdSubjects=some("CBD-SUBJECT-MAR"),
        endDate="2019-05",
    )
    assert said(store, "need")[1] == ["Over since 2019-05: ask what came of it"]


def test_words_are_told_in_one_language_the_readers_where_there_are_any(store: Store) -> None:
    keep(store, NEED, "need", title={"en": "Mangrove nurseries", "fr": "Pépinières de mangroves"})
    keep(store, OFFER, "both", title={"en": "Nurseries for mangroves", "fr": "Pépinières et mangroves"})
    assert said(store, "need")[0] == ["The same words: mangrove + nurseries"]
    assert said(store, "need", "fr")[0] == ["The same words: mangroves + pépinières"]
    assert said(store, "need", "ar")[0] == ["The same words (en): mangrove + nurseries"]


def test_forms_of_a_word_are_one_word(store: Store) -> None:
    keep(store, NEED, "need", title={"en": "Village nurseries: villager and villagers of mangroves"})
    keep(store, OFFER, "both", title={"en": "Nurseries of a village, mangroves"})
    assert said(store, "need")[0] == ["The same words: village + mangroves + nurseries"]


def test_a_record_for_the_whole_world_is_not_told_that_a_place_lies_in_it(store: Store) -> None:
    keep(store, NEED, "need", GLOBAL, title={"en": "Coral nurseries"})
    keep(store, OFFER, "course", "bj", title={"en": "Coral nurseries"})
    assert said(store, "need")[0] == ["The same words: coral + nurseries"]
    assert said(store, "course")[0] == ["Open to the whole world", "The same words: coral + nurseries"]
