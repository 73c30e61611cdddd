"""Lists of terms go by hand to a computer without a connection: checked, and never over what is known better there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.operations import carrying
from forms.domains import CATEGORIES, COUNTRIES, NATIONAL_TARGETS
from forms.vocabularies import Term, Vocabulary
from sync.bundle import codec
from sync.bundle.packing import NotWritten
from sync.bundle.refusals import ChangedOnTheWay, DamagedBundle, MadeHere, NotABundle, OtherWorld
from sync.errors import Trouble
from tests.sync.bundle.given import Apart
from tests.sync.bundle.test_refusals import crafted

LIST = CATEGORIES[0]
WHOLE = Vocabulary(LIST, True, (Term("K-1", {"en": "Courses", "fr": "Cours"}), Term("K-2", {"en": "Tools"})))


@pytest.fixture
def saved(ivo: Apart, tmp_path: Path) -> Path:
    """A file with the one list that a clearing-house gave to the first computer."""
    ivo.desk.store.vocabularies.keep(WHOLE)
    return carrying.make_terms(ivo.desk, tmp_path / "terms").path


def test_a_list_known_in_part_is_whole_after_the_file_was_taken_in(mara: Apart, saved: Path) -> None:
    assert saved.name == "terms.focal"
    assert not mara.desk.vocabularies.get(LIST).complete
    (taken,) = carrying.take_terms(mara.desk, saved)
    assert (taken.domain, taken.complete) == (LIST, True)
    assert mara.desk.vocabularies.get(LIST).terms == WHOLE.terms
    assert carrying.take_terms(mara.desk, saved) == []


def test_it_is_taken_in_like_any_bundle_and_says_so(mara: Apart, saved: Path) -> None:
    preview = carrying.look_into(mara.desk, saved)
    assert (preview.items, preview.vocabularies) == ((), 1)
    report = carrying.take_in(mara.desk, saved)
    assert (report.lists, report.results) == (1, [])
    assert mara.desk.vocabularies.get(LIST).complete


def test_another_country_may_take_it_in(saved: Path, apart: Callable[..., Apart]) -> None:
    assert carrying.take_terms(apart("Kofi", "gh").desk, saved)


def test_the_targets_of_a_country_stay_out_of_a_file_that_any_country_may_take_in(
    ivo: Apart, mara: Apart, tmp_path: Path
) -> None:
    targets = Vocabulary(NATIONAL_TARGETS[0], True, (Term("T-1", {"en": "A target of this country"}),))
    for vocabulary in (WHOLE, targets):
        ivo.desk.store.vocabularies.keep(vocabulary)
    (taken,) = carrying.take_terms(mara.desk, carrying.make_terms(ivo.desk, tmp_path / "terms").path)
    assert taken.domain == LIST


def test_a_list_that_the_clearing_house_did_not_know_may_still_come_by_hand(mara: Apart, saved: Path) -> None:
    mara.desk.store.vocabularies.asked({LIST: ""})
    assert carrying.take_terms(mara.desk, saved)


def test_what_this_computer_has_whole_from_a_clearing_house_stays(mara: Apart, saved: Path) -> None:
    own = Vocabulary(LIST, True, (Term("K-1", {"en": "Own"}),))
    mara.desk.store.vocabularies.keep(own)
    mara.desk.store.vocabularies.asked({LIST: "mark"})
    assert carrying.take_terms(mara.desk, saved) == []
    mara.desk.look_up_vocabularies()
    assert mara.desk.vocabularies.get(LIST).terms == own.terms


def test_where_no_clearing_house_gave_any_there_is_nothing_to_save(mara: Apart, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="Synchronize first"):
        carrying.make_terms(mara.desk, tmp_path / "none.focal")
    assert list(tmp_path.glob("*.focal")) == []


def test_a_place_that_takes_no_file_is_named(ivo: Apart, tmp_path: Path) -> None:
    ivo.desk.store.vocabularies.keep(WHOLE)
    with pytest.raises(NotWritten):
        carrying.make_terms(ivo.desk, tmp_path / "away" / "terms.focal")


def test_terms_of_practice_never_come_to_a_real_desk(
    saved: Path, apart: Callable[..., Apart], tmp_path: Path
) -> None:
    practising = apart("Ana", practice=True)
    practising.desk.store.vocabularies.keep(Vocabulary(LIST, True, (Term("MADE-UP", {"en": "Made up"}),)))
    path = carrying.make_terms(practising.desk, tmp_path / "practice.focal").path
    real = apart("Mara")
    with pytest.raises(OtherWorld):
        carrying.take_terms(real.desk, path)
    with pytest.raises(OtherWorld):
        carrying.take_terms(practising.desk, saved)
    assert real.desk.vocabularies.term((LIST,), "MADE-UP") is None


def test_what_was_changed_on_its_way_is_refused(mara: Apart, saved: Path, tmp_path: Path) -> None:
    content = bytearray(saved.read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "spoiled.focal").write_bytes(content)
    with pytest.raises((DamagedBundle, ChangedOnTheWay, NotABundle)):
        carrying.take_terms(mara.desk, tmp_path / "spoiled.focal")
    assert not mara.desk.vocabularies.get(LIST).complete


def test_ones_own_file_and_one_without_lists_are_refused(
    ivo: Apart, mara: Apart, saved: Path, tmp_path: Path
) -> None:
    with pytest.raises(MadeHere):
        carrying.take_terms(ivo.desk, saved)
    with pytest.raises(Trouble, match="no list of terms"):
        carrying.take_terms(mara.desk, crafted(tmp_path / "empty.focal", {}))


GOOD: dict[str, Any] = {
    "identifier": "K-1",
    "title": {"en": "Courses"},
    "broader": [],
    "narrower": [],
    "description": {},
}


@pytest.mark.parametrize(
    "term",
    [
        {"identifier": ""},
        {"identifier": 5},
        {"identifier": "x" * 501},
        {"title": "Courses"},
        {"title": {}},
        {"title": {"en": " "}},
        {"title": {"en": "x" * 2001}},
        {"title": {"en": 5}},
        {"title": {"xx": "Courses"}},
        {"broader": "K-2"},
        {"narrower": [5]},
        {"description": {"en": ["x"]}},
        {"description": "Courses"},
    ],
    ids=str,
)
def test_a_term_of_another_shape_keeps_its_list_out_and_harms_no_other(
    mara: Apart, tmp_path: Path, term: dict[str, Any]
) -> None:
    bad = {"domain": LIST, "complete": True, "terms": [GOOD, {**GOOD, **term}]}
    fine = {"domain": "SEAS", "complete": True, "terms": [GOOD]}
    members = {f"vocabularies/{n:06}.json": codec.to_bytes(value) for n, value in ((1, bad), (2, fine))}
    taken = carrying.take_terms(mara.desk, crafted(tmp_path / "bad.focal", members))
    assert [one.domain for one in taken] == ["SEAS"]
    assert not mara.desk.vocabularies.get(LIST).complete


def test_an_empty_list_takes_no_known_one_away(mara: Apart, tmp_path: Path) -> None:
    empty = codec.to_bytes({"domain": COUNTRIES, "complete": True, "terms": []})
    path = crafted(tmp_path / "none.focal", {"vocabularies/000001.json": empty})
    assert carrying.take_terms(mara.desk, path) == []
    assert len(mara.desk.vocabularies.get(COUNTRIES).terms) == 198
