"""Three versions of a record become one, and nothing of either side is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

from forms.kinds import Document
from forms.registry import form_for
from sync.merge import merge
from sync.normal import same

ACTIVITY = form_for("capacityBuildingInitiative")
NEED = form_for("bbiRequest")
MATERIAL = form_for("resource")

BASE: Document = {
    "header": {
        "identifier": "ID-00000000001",
        "schema": "capacityBuildingInitiative",
        "languages": ["en", "fr"],
    },
    "title": {"en": "Workshop", "fr": "Atelier"},
    "description": {"en": "Training for 20"},
    "startDate": "2016-04-04",
    "gbfTargets": [{"identifier": "GBF-TARGET-20"}, {"identifier": "GBF-TARGET-21"}],
    "contacts": [{"identifier": "GUID-A@1"}],
    "projectDocument": [{"url": "https://one.example", "name": "One"}],
    "notes": json.dumps(["[ Ana | 2016 ] - first"]),
    "isProjectProgramme": False,
    "legacyThing": {"kept": ["to", "the letter"]},
}


def changed(document: Document = BASE, **answers: Any) -> Document:
    """The document with some answers changed; ``None`` takes one away."""
    return {key: value for key, value in (document | answers).items() if value is not None}


def test_what_only_they_changed_comes_in_by_itself() -> None:
    outcome = merge(ACTIVITY, BASE, BASE, changed(startDate="2016-04-05"))
    assert outcome.document["startDate"] == "2016-04-05"
    assert outcome.came_in == ("startDate",)
    assert not outcome.conflicts


def test_what_only_i_changed_stays() -> None:
    mine = changed(startDate="2016-04-05", endDate="2016-04-08")
    outcome = merge(ACTIVITY, BASE, mine, BASE)
    assert outcome.document == mine
    assert not outcome.came_in


def test_different_questions_merge_without_asking() -> None:
    outcome = merge(ACTIVITY, BASE, changed(startDate="2016-04-05"), changed(totalBudget="25000"))
    assert (outcome.document["startDate"], outcome.document["totalBudget"]) == ("2016-04-05", "25000")
    assert not outcome.conflicts


def test_the_same_single_answer_changed_on_both_sides_is_asked_and_both_are_kept() -> None:
    outcome = merge(ACTIVITY, BASE, changed(startDate="2016-04-05"), changed(startDate="2016-04-06"))
    (conflict,) = outcome.conflicts
    assert (conflict.path, conflict.base, conflict.mine, conflict.theirs) == (
        "startDate",
        "2016-04-04",
        "2016-04-05",
        "2016-04-06",
    )
    assert outcome.document["startDate"] == "2016-04-05"


def test_the_same_change_on_both_sides_is_no_conflict_however_the_keyboard_writes_it() -> None:
    mine = changed(title={"en": "Caf\u00e9 ", "fr": "Atelier"})
    theirs = changed(title={"en": "Cafe\u0301", "fr": "Atelier"})
    assert not merge(ACTIVITY, BASE, mine, theirs).conflicts


def test_a_writer_and_a_translator_do_not_meet() -> None:
    mine = changed(title={"en": "Regional workshop", "fr": "Atelier"})
    theirs = changed(title={"en": "Workshop", "fr": "Atelier régional"})
    outcome = merge(ACTIVITY, BASE, mine, theirs)
    assert outcome.document["title"] == {"en": "Regional workshop", "fr": "Atelier régional"}
    assert not outcome.conflicts


def test_one_language_changed_on_both_sides_is_asked_alone() -> None:
    mine = changed(title={"en": "Mine", "fr": "À moi"})
    theirs = changed(title={"en": "Theirs", "fr": "Atelier"})
    outcome = merge(ACTIVITY, BASE, mine, theirs)
    assert [conflict.path for conflict in outcome.conflicts] == ["title.en"]
    assert outcome.document["title"] == {"en": "Mine", "fr": "À moi"}


def test_terms_are_merged_as_a_set() -> None:
    mine = changed(gbfTargets=[{"identifier": "GBF-TARGET-20"}, {"identifier": "GBF-TARGET-13"}])
    theirs = changed(gbfTargets=[*BASE["gbfTargets"], {"identifier": "GBF-TARGET-17"}])
    outcome = merge(ACTIVITY, BASE, mine, theirs)
    names = [term["identifier"] for term in outcome.document["gbfTargets"]]
    assert names == ["GBF-TARGET-20", "GBF-TARGET-13", "GBF-TARGET-17"]
    assert not outcome.conflicts


def test_own_text_of_other_changed_on_both_sides_is_asked() -> None:
    other = "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"
    mine = changed(categories=[{"identifier": other, "customValue": {"en": "exchange"}}])
    theirs = changed(categories=[{"identifier": other, "customValue": {"en": "fellowship"}}])
    outcome = merge(ACTIVITY, BASE, mine, theirs)
    assert [conflict.path for conflict in outcome.conflicts] == ["categories"]
    assert outcome.conflicts[0].theirs == theirs["categories"]


def test_a_newer_revision_of_the_same_reference_is_not_a_second_one() -> None:
    mine = changed(contacts=[{"identifier": "GUID-A@1"}, {"identifier": "GUID-B@1"}])
    theirs = changed(contacts=[{"identifier": "GUID-A@2"}])
    assert merge(ACTIVITY, BASE, mine, theirs).document["contacts"] == [
        {"identifier": "GUID-A@2"},
        {"identifier": "GUID-B@1"},
    ]


def test_a_link_removed_here_and_renamed_there_stays() -> None:
    theirs = changed(projectDocument=[{"url": "https://one.example", "name": "Better name"}])
    outcome = merge(ACTIVITY, BASE, changed(projectDocument=None), theirs)
    assert outcome.document["projectDocument"] == theirs["projectDocument"]


def test_notes_are_joined() -> None:
    first = "[ Ana | 2016 ] - first"
    mine = changed(notes=json.dumps([first, "[ Ana | 2017 ] - mine"]))
    theirs = changed(notes=json.dumps([first, "[ Bo | 2017 ] - theirs"]))
    outcome = merge(ACTIVITY, BASE, mine, theirs)
    assert json.loads(outcome.document["notes"]) == [first, "[ Ana | 2017 ] - mine", "[ Bo | 2017 ] - theirs"]


def test_no_and_zero_are_not_the_same() -> None:
    assert not same(False, 0)
    assert not same([True], [1])


@pytest.mark.parametrize("side", ["mine", "theirs"])
def test_unknown_fields_are_merged_whole_and_kept_to_the_letter(side: str) -> None:
    new = changed(legacyThing={"kept": ["otherwise"]}, brandNew=[{"a": 1}])
    versions = {"mine": BASE, "theirs": BASE} | {side: new}
    outcome = merge(ACTIVITY, BASE, versions["mine"], versions["theirs"])
    assert outcome.document == new


def test_an_unknown_field_changed_on_both_sides_is_asked() -> None:
    outcome = merge(ACTIVITY, BASE, changed(legacyThing="a"), changed(legacyThing="b"))
    assert [conflict.path for conflict in outcome.conflicts] == ["legacyThing"]


def test_unknown_fields_beside_known_ones_are_reached() -> None:
    base = {"nagoya": {"subjects": [{"identifier": "A"}], "keyAreas": [{"identifier": "K"}]}}
    theirs = {"nagoya": {"subjects": [{"identifier": "A"}], "keyAreas": [{"identifier": "L"}]}}
    outcome = merge(MATERIAL, base, base | {"title": {"en": "t"}}, theirs)
    assert outcome.document["nagoya"]["keyAreas"] == [{"identifier": "L"}]
    assert outcome.document["title"] == {"en": "t"}


def test_without_a_common_version_different_answers_are_asked_and_lists_are_joined() -> None:
    mine = {"title": {"en": "A"}, "gbfTargets": [{"identifier": "GBF-TARGET-01"}]}
    theirs = {"title": {"en": "B"}, "gbfTargets": [{"identifier": "GBF-TARGET-02"}]}
    outcome = merge(NEED, None, mine, theirs)
    assert [conflict.path for conflict in outcome.conflicts] == ["title.en"]
    assert len(outcome.document["gbfTargets"]) == 2


def test_what_was_sent_and_stands_in_theirs_is_no_change_of_theirs() -> None:
    """The answer to ``sent`` was lost; since then mine was bettered and a colleague added to what had arrived."""
    first, second, third = ({"identifier": f"GBF-TARGET-0{number}"} for number in (1, 2, 3))
    sent = changed(title={"en": "Sent", "fr": "Atelier"}, startDate="2016-05-01", gbfTargets=[first])
    theirs = changed(title={"en": "Sent", "fr": "Le leur"}, startDate="2016-05-01", gbfTargets=[first, third])
    mine = changed(title={"en": "Bettered", "fr": "Atelier"}, startDate="2016-06-01", gbfTargets=[second])
    outcome = merge(ACTIVITY, BASE, mine, theirs, sent)
    assert not outcome.conflicts
    assert outcome.document["title"] == {"en": "Bettered", "fr": "Le leur"}
    assert outcome.document["startDate"] == "2016-06-01"
    assert outcome.document["gbfTargets"] == [second, third]


def test_what_was_sent_and_does_not_stand_in_theirs_is_asked() -> None:
    outcome = merge(ACTIVITY, BASE, changed(startDate="2"), changed(startDate="3"), changed(startDate="1"))
    assert [conflict.path for conflict in outcome.conflicts] == ["startDate"]


def test_a_text_that_once_was_none_is_merged_all_the_same() -> None:
    """What stands in the place of an older form's number is merged language by language now."""
    base, mine, theirs = (changed(title=title) for title in (5, {"en": "Mine"}, {"fr": "Le leur"}))
    assert merge(ACTIVITY, base, mine, theirs).document["title"] == {"en": "Mine", "fr": "Le leur"}


def test_what_no_question_asks_for_comes_in_to_the_letter_blanks_and_all() -> None:
    header = {**BASE["header"], "x": {"y": "", "z": 1}}
    theirs = changed(header=header, legacyThing={"a": "", "b": [None, {}], "c": " x "}) | {"a.b": ["", 2]}
    outcome = merge(ACTIVITY, BASE, changed(startDate="2016-05-01"), theirs)
    assert outcome.document == {**theirs, "startDate": "2016-05-01"}
    assert not outcome.conflicts


def test_two_who_say_what_other_means_in_two_languages_do_not_meet() -> None:
    other = "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED"

    def with_own(**own: str) -> Document:
        return changed(status={"identifier": other, "customValue": own})

    outcome = merge(ACTIVITY, with_own(en="a"), with_own(en="a", fr="b"), with_own(en="a", ar="c"))
    assert outcome.document["status"]["customValue"] == {"en": "a", "fr": "b", "ar": "c"}
    assert not outcome.conflicts
    clash = merge(ACTIVITY, with_own(en="a"), with_own(en="b"), with_own(en="c"))
    assert [conflict.path for conflict in clash.conflicts] == ["status"]


def test_another_single_term_on_each_side_is_asked() -> None:
    sides = [changed(status={"identifier": name}) for name in "ABC"]
    assert [conflict.path for conflict in merge(ACTIVITY, *sides).conflicts] == ["status"]


def test_a_note_that_stands_there_twice_stays_twice() -> None:
    base, mine, theirs = (
        changed(notes=json.dumps(notes)) for notes in (["a", "a"], ["a", "a", "b"], ["a", "a", "c"])
    )
    assert json.loads(merge(ACTIVITY, base, mine, theirs).document["notes"]) == ["a", "a", "b", "c"]


def test_what_stands_in_the_place_of_an_object_is_not_written_over() -> None:
    base = {"biosafety": "an old form's text"}
    theirs = {"biosafety": {"subjects": [{"identifier": "A"}]}}
    mine = {"biosafety": "bettered"}
    outcome = merge(MATERIAL, base, mine, theirs)
    assert outcome.document == mine
    assert [conflict.path for conflict in outcome.conflicts] == ["biosafety"]
    assert merge(MATERIAL, base, base, theirs).document == theirs


def test_a_language_whose_name_no_path_leads_to_is_asked_with_the_whole_text() -> None:
    base, mine, theirs = (changed(title={"x.y": text}) for text in "abc")
    assert [conflict.path for conflict in merge(ACTIVITY, base, mine, theirs).conflicts] == ["title"]


def test_nobody_is_asked_about_the_notes_that_the_clearing_house_makes_itself() -> None:
    mine, theirs = (
        {"title": {"en": "A need"}, "meta": {"status": "draft", "createdOn": day, "modifiedOn": day}}
        for day in ("2026-01-01T00:00:00Z", "2026-02-02T00:00:00Z")
    )
    outcome = merge(form_for("bbiRequest"), None, mine, theirs)
    assert not outcome.conflicts
    assert outcome.document == theirs


ORGANIZATION = form_for("organization")


def test_the_texts_of_different_terms_merge_and_the_same_text_is_asked_as_a_whole() -> None:
    base = {"typesDetails": {"A": {"en": "one"}, "B": {"en": "two"}}}
    mine = {"typesDetails": {"A": {"en": "one of mine"}, "B": {"en": "two"}}}
    theirs = {"typesDetails": {"A": {"en": "one", "fr": "un"}, "C": {"en": "three"}}}
    outcome = merge(NEED, base, mine, theirs)
    assert outcome.document == {
        "typesDetails": {"A": {"en": "one of mine", "fr": "un"}, "C": {"en": "three"}}
    }
    assert not outcome.conflicts
    (conflict,) = merge(NEED, base, mine, {"typesDetails": {"A": {"en": "one of theirs"}}}).conflicts
    assert (conflict.path, conflict.mine) == ("typesDetails", mine["typesDetails"])


def test_entries_of_several_texts_are_joined() -> None:
    base = {"areasOfWork": [{"en": "Parks"}, {"en": "Seas"}]}
    mine = {"areasOfWork": [{"en": "Parks"}, {"en": "Seas"}, {"en": "Rivers"}]}
    theirs = {"areasOfWork": [{"en": "Parks"}, {"en": "Forests"}]}
    outcome = merge(ORGANIZATION, base, mine, theirs)
    assert outcome.document == {"areasOfWork": [{"en": "Parks"}, {"en": "Forests"}, {"en": "Rivers"}]}
    assert not outcome.conflicts
