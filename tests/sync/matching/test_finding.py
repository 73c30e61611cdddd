"""What is found for a record, in what order, and what is left out."""

from __future__ import annotations

from forms.domains import ASSISTANCE_TYPES
from forms.vocabularies import Term, Vocabulary, seed
from sync.matching import Strength, Wish, find_matches
from sync.records import Origin
from sync.store import Store
from tests.sync.matching.given import (
    ACTIVITY,
    MATERIAL,
    MONEY,
    NEED,
    OFFER,
    ORGANIZATION,
    PROVIDER,
    TODAY,
    TRAINING,
    found,
    keep,
    names,
    some,
)

MARINE, FOREST = "CBD-SUBJECT-MAR", "CBD-SUBJECT-FOR"


def a_need(store: Store, key: str = "need") -> None:
    keep(
        store,
        NEED,
        key,
        "bj",
        title={"en": "Mangrove nurseries"},
        assistanceTypes=some(TRAINING),
        cbdSubjects=some(MARINE),
        gbfTargets=some("GBF-TARGET-02"),
    )


def test_the_types_stand_in_their_order_and_the_better_before_the_worse(store: Store) -> None:
    a_need(store)
    keep(store, MATERIAL, "guide", cbdSubjects=some(MARINE), title={"en": "Mangrove guide"})
    keep(store, OFFER, "money", "bj", assistanceTypes=some(MONEY), cbdSubjects=some(MARINE))
    keep(store, OFFER, "course", "bj", assistanceTypes=some(TRAINING), cbdSubjects=some(MARINE))
    keep(store, PROVIDER, "network", "bj", assistanceTypesFree=some(TRAINING), cbdSubjects=some(MARINE))
    keep(store, ORGANIZATION, "body", "bj", thematicAreas=some(MARINE))
    keep(store, ACTIVITY, "project", "bj", cbdSubjects=some(MARINE))
    matches = found(store, "need")
    assert names(matches) == ["course", "money", "network", "project", "guide", "body"]
    assert matches[0].strength is Strength.GOOD
    assert matches[0].score > matches[1].score


def test_an_offer_finds_the_needs_that_it_could_meet_and_so_does_a_provider(store: Store) -> None:
    a_need(store)
    keep(store, NEED, "forest", "bj", assistanceTypes=some(MONEY), cbdSubjects=some(FOREST))
    keep(store, OFFER, "course", "bj", assistanceTypes=some(TRAINING), cbdSubjects=some(MARINE))
    keep(store, PROVIDER, "network", "bj", assistanceTypes=some(TRAINING), cbdSubjects=some(MARINE))
    assert names(found(store, "course")) == ["need"]
    assert names(found(store, "network")) == ["need"]


def test_what_few_records_say_weighs_more_than_what_all_say(store: Store) -> None:
    keep(store, NEED, "need", cbdSubjects=some("CBD-SUBJECT-TOUR", MARINE))
    for number in range(20):
        keep(store, MATERIAL, f"filler-{number}", cbdSubjects=some(MARINE))
    keep(store, OFFER, "common", cbdSubjects=some(MARINE))
    keep(store, OFFER, "rare", cbdSubjects=some("CBD-SUBJECT-TOUR"))
    offers = [match for match in found(store, "need") if match.row.record_type == OFFER]
    assert names(offers)[0] == "rare"


def test_places_alone_bring_nobody_together(store: Store) -> None:
    a_need(store)
    keep(store, OFFER, "elsewhere about", "bj", title={"en": "Steel bridges"}, cbdSubjects=some(FOREST))
    assert found(store, "need") == []


def test_an_offer_for_other_places_stands_behind_and_a_region_or_the_world_holds_a_country(
    store: Store,
) -> None:
    a_need(store)
    western = "AEF6F814-52C0-4F1A-9838-5799B021BA26"
    for key, place in (
        ("here", "bj"),
        ("region", western),
        ("continent", "CCA4B662-8EF4-418D-B327-0D6F418AA703"),
        ("world", "5D13EC43-F3E0-415E-AF67-62CCC85899AF"),
        ("fiji", "fj"),
    ):
        keep(
            store,
            OFFER,
            key,
            place,
            assistanceTypes=some(TRAINING),
            cbdSubjects=some(MARINE),
            title={"en": "A course"},
        )
    matches = found(store, "need")
    assert names(matches) == ["here", "region", "continent", "world", "fiji"]
    assert [match.elsewhere for match in matches] == [False] * 4 + [True]


def test_one_can_learn_from_an_activity_wherever_it_is(store: Store) -> None:
    a_need(store)
    keep(store, ACTIVITY, "fiji", "fj", title={"en": "Mangrove nurseries"}, cbdSubjects=some(MARINE))
    assert [match.elsewhere for match in found(store, "need")] == [False]
    assert [match.elsewhere for match in found(store, "fiji")] == [False]


def test_what_is_over_comes_last_or_not_at_all_and_the_bin_is_left_out(store: Store) -> None:
    a_need(store)
    same = {"assistanceTypes": some(TRAINING), "cbdSubjects": some(MARINE)}
    keep(
        store, OFFER, "over", "bj", title={"en": "Mangrove nurseries"}, applicationDeadline="2025-02", **same
    )
    keep(store, OFFER, "last day", "bj", title={"en": "A course"}, applicationDeadline="2025-03-14", **same)
    keep(store, OFFER, "binned", "bj", **same)
    store.records.to_bin(["binned"], "Ana")
    matches = found(store, "need")
    assert names(matches) == ["last day", "over"]
    assert [match.standing.is_closed for match in matches] == [False, True]
    assert names(found(store, "need", Wish(closed=False))) == ["last day"]


def test_another_language_is_no_reason_to_stay_behind(store: Store) -> None:
    """The words cannot be compared, so that the terms alone decide."""
    a_need(store)
    same = {
        "assistanceTypes": some(TRAINING),
        "cbdSubjects": some(MARINE),
        "gbfTargets": some("GBF-TARGET-02"),
    }
    keep(store, OFFER, "arabic", "bj", title={"ar": "دورة عن المشاتل"}, **same)
    keep(store, OFFER, "english", "bj", title={"en": "Something about seas"}, **same)
    matches = found(store, "need")
    assert names(matches) == ["arabic", "english"]
    assert [match.no_common_language for match in matches] == [True, False]


def test_other_forms_of_a_word_and_chinese_words_are_found(store: Store) -> None:
    keep(store, NEED, "need", title={"en": "Restoring peatlands", "zh": "泥炭地恢复"})
    keep(store, MATERIAL, "english", title={"en": "Peatland restored"})
    keep(store, MATERIAL, "chinese", title={"zh": "热带泥炭地"})
    keep(store, MATERIAL, "neither", title={"en": "Bridges", "zh": "桥梁"})
    assert set(names(found(store, "need"))) == {"english", "chinese"}


def test_a_few_stray_words_alone_bring_nobody_together(store: Store) -> None:
    words = "Submitting tables without connection, checking spelling, printing receipts, saving drafts"
    keep(store, NEED, "need", title={"en": words})
    keep(store, ORGANIZATION, "stray", title={"en": "Printing house"})
    keep(store, MATERIAL, "guide", title={"en": "Saving drafts, checking tables, printing receipts"})
    assert names(found(store, "need")) == ["guide"]


def test_parts_of_an_address_are_no_words(store: Store) -> None:
    keep(store, NEED, "need", title={"en": "See https://www.bridge.example/coral"})
    keep(store, MATERIAL, "guide", title={"en": "A bridge"})
    assert found(store, "need") == []


def test_words_of_another_language_do_not_count_where_there_is_a_common_one(store: Store) -> None:
    """The word "formation" is one of both languages, and means another thing in each."""
    keep(store, NEED, "need", title={"en": "Coral nurseries", "fr": "Formation"})
    keep(store, OFFER, "course", title={"en": "Coral nurseries, formation"})
    assert [shared.own for shared in found(store, "need")[0].shared] == ["coral", "nurseries"]


def test_a_record_without_answers_finds_nothing_and_one_of_another_type_neither(store: Store) -> None:
    keep(store, OFFER, "course", "bj", cbdSubjects=some(MARINE))
    keep(store, NEED, "empty", title={})
    keep(store, "contact", "person", firstName="Awa")
    assert found(store, "empty") == []
    assert found(store, "person") == []
    store.records.save("not of ours", "other", {"title": {"en": "Coral"}}, origin=Origin.PULLED, who="")
    assert found(store, "other") == []


def test_what_a_person_linked_stands_first_and_what_was_set_aside_goes(store: Store) -> None:
    a_need(store)
    same = {"assistanceTypes": some(TRAINING), "cbdSubjects": some(MARINE)}
    for key in ("first", "second", "third"):
        keep(store, OFFER, key, "bj", **same)
    keep(store, OFFER, "unlike", "fj", title={"en": "Steel bridges"})
    store.links.keep("unlike", "need", fits=True, who="Ana")
    store.links.keep("need", "second", fits=False, who="Ana")
    matches = found(store, "need")
    assert names(matches) == ["unlike", "first", "third"]
    assert matches[0].linked
    everything = found(store, "need", Wish(set_aside=True))
    assert names(everything) == ["unlike", "first", "third", "second"]
    assert everything[-1].set_aside


def test_what_a_person_linked_is_shown_where_the_record_says_nothing_yet(store: Store) -> None:
    keep(store, NEED, "empty", title={})
    keep(store, OFFER, "course", "bj", cbdSubjects=some(MARINE))
    store.links.keep("empty", "course", fits=True, who="Ana")
    (match,) = found(store, "empty")
    assert match.linked


def test_only_the_wanted_types_and_so_many_of_each(store: Store) -> None:
    a_need(store)
    for number in range(4):
        keep(store, OFFER, f"offer-{number}", "bj", cbdSubjects=some(MARINE))
        keep(store, MATERIAL, f"material-{number}", "bj", cbdSubjects=some(MARINE))
    assert names(found(store, "need", Wish(types=(MATERIAL,), limit=2))) == ["material-0", "material-1"]


def test_the_name_of_a_kind_of_help_finds_what_has_no_such_term(store: Store) -> None:
    keep(store, NEED, "need", title={"en": "Coral"}, assistanceTypes=some("SEQUENCING"))
    keep(store, ACTIVITY, "activity", title={"en": "A week of sequencing"})
    record = store.records.get("need")
    assert record is not None
    known = Vocabulary(
        ASSISTANCE_TYPES[0], True, (Term("SEQUENCING", {"en": "Sequencing", "fr": "Séquençage"}),)
    )
    matches = find_matches(store, seed().with_changes([known]), record, TODAY)
    assert names(matches) == ["activity"]
    assert [shared.own for shared in matches[0].shared] == ["sequencing"]
    assert found(store, "need") == []
