"""The filters that can be written after a command: terms by name or identifier, and clear words where none is meant."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.commands.connecting import Usage
from desktop_app.commands.filtering import add_filters, query_of
from desktop_app.desk import Desk
from forms.aspects import Aspect
from forms.domains import REGIONS
from forms.vocabularies import Term, Vocabulary
from sync.records import Origin, Query, State
from tests.support.given import FakeClock, NewIds

EASTERN = "0938DB0F-E4BB-464F-ABBB-ADD615BE5371"


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Desk]:
    """A desk with an activity in Kenya for beekeepers, one in Benin, and a material."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    bees = [{"identifier": "5B6177DD-5E5E-434E-8CB7-D63D67D5EBED", "customValue": {"en": "Beekeepers"}}]
    for name, place, year in (("KENYA", "ke", "2019"), ("BENIN", "bj", "2020")):
        answers = {"countryRegions": [{"identifier": place}], "startDate": year, "title": {"en": name}}
        groups = {"targetGroups": bees} if name == "KENYA" else {}
        kept = answers | groups
        desk.store.records.save("capacityBuildingInitiative", name, kept, origin=Origin.TYPED, who="")
    desk.store.records.save("resource", "GUIDE", {"title": {"en": "Guide"}}, origin=Origin.TYPED, who="")
    yield desk
    desk.close()


def asked(desk: Desk, *words: str) -> Query:
    command = ArgumentParser()
    add_filters(command)
    return query_of(command.parse_args(words), desk)


def found(desk: Desk, *words: str) -> set[str]:
    return set(desk.store.records.identifiers(asked(desk, *words)))


def test_without_filters_everything_is_asked_for(desk: Desk) -> None:
    assert asked(desk) == Query()


@pytest.mark.parametrize("name", ["ke", "Kenya", "KÉNYA", "肯尼亚", "Кения", "كينيا"])
def test_a_term_is_named_by_its_identifier_or_in_any_language(desk: Desk, name: str) -> None:
    assert asked(desk, "--country", name).about == {Aspect.COUNTRY: ("ke",)}


def test_filters_of_all_sorts_hold_together(desk: Desk) -> None:
    assert found(desk, "--type", "activity", "--type", "material") == {"KENYA", "BENIN", "GUIDE"}
    assert found(desk, "--type", "activity", "--year", "2020", "--state", "draft") == {"BENIN"}
    assert found(desk, "--country", "ke", "--country", "bj") == {"KENYA", "BENIN"}
    assert found(desk, "--group", "other: Beekeepers ") == {"KENYA"}
    assert found(desk, "--text", "guide") == {"GUIDE"}
    assert asked(desk, "--state", "bin").states == (State.BIN,)


def test_a_region_is_asked_for_with_all_its_countries(desk: Desk) -> None:
    about = asked(desk, "--country", "Africa - Eastern Africa").about[Aspect.COUNTRY]
    assert about[0] == EASTERN
    assert "ke" in about
    assert found(desk, "--country", "Africa - Eastern Africa") == {"KENYA"}


@pytest.mark.parametrize(
    ("written", "hint"), [("Kenja", "Did you mean: Kenya"), ("Africa", "Africa - Eastern")]
)
def test_an_unknown_term_is_told_with_the_nearest_names(desk: Desk, written: str, hint: str) -> None:
    with pytest.raises(Usage, match=hint):
        asked(desk, "--country", written)


def test_what_is_near_nothing_is_told_too(desk: Desk) -> None:
    with pytest.raises(Usage, match="is not known here"):
        asked(desk, "--target", " ")


def test_a_name_that_two_terms_bear_is_not_guessed_at(desk: Desk) -> None:
    twins = tuple(Term(name, {"en": "Twin"}) for name in ("ONE", "TWO"))
    desk.vocabularies = desk.vocabularies.with_changes([Vocabulary(REGIONS, True, twins)])
    with pytest.raises(Usage, match=r"Twin \[ONE\]; Twin \[TWO\]"):
        asked(desk, "--country", "twin")
    assert asked(desk, "--country", "Twin [TWO]").about == {Aspect.COUNTRY: ("TWO",)}


def test_lists_exports_and_summaries_take_the_filters(
    desk: Desk, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.close()
    only = ("--country", "Kenya", "--data-dir", str(data_dir))
    assert main(["list", *only]) == 0
    assert [row["identifier"] for row in json.loads(capsys.readouterr().out)] == ["KENYA"]
    assert main(["export", str(tmp_path / "out.json"), *only]) == 0
    assert json.loads(capsys.readouterr().out) == {"written": 1}
    assert main(["summary", *only]) == 0
    assert json.loads(capsys.readouterr().out)["country"] == {"ke": 1}
    assert main(["list", "--country", "Nowhere at all", "--data-dir", str(data_dir)]) == 2
    assert "is not known here" in capsys.readouterr().err
