"""``focal-desk match``: what fits a record, as lines, as JSON, on paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.desk import Desk
from tests.support.given import FakeClock, NewIds
from tests.sync.matching.given import MATERIAL, NEED, OFFER, keep, some

MARINE = some("CBD-SUBJECT-MAR")


@pytest.fixture
def data(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Path:
    """A folder with a need, and an offer and a material that fit it."""
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    keep(desk.store, NEED, "need", "bj", title={"en": "Coral nurseries"}, cbdSubjects=MARINE)
    keep(
        desk.store,
        OFFER,
        "offer",
        "bj",
        title={"en": "Coral course"},
        cbdSubjects=MARINE,
        applicationDeadline="2020",
    )
    keep(desk.store, MATERIAL, "guide", title={"en": "Coral guide"}, cbdSubjects=MARINE)
    desk.store.links.keep("need", "guide", fits=True, who="Ana")
    desk.close()
    return data_dir


def said(capsys: pytest.CaptureFixture[str], data: Path, *words: str) -> str:
    assert main(["match", "need", "--data-dir", str(data), *words]) == 0
    return capsys.readouterr().out


def test_lines_to_read(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(capsys, data).splitlines()
    assert lines[0] == "offer\tgood\toffer\tCoral course"
    assert "    Both are about: Marine and Coastal Biodiversity" in lines
    assert "    ! Too late: it was open until 2020" in lines
    assert "material\tlinked\tguide\tCoral guide" in lines


def test_json_for_scripts_narrowed_down(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(said(capsys, data, "--json", "--type", "material", "--open"))
    assert [(one["id"], one["linked"], one["set_aside"]) for one in found] == [("guide", True, False)]
    assert 0 < found[0]["score"] <= 1
    assert json.loads(said(capsys, data, "--json", "--type", "organization")) == []


def test_the_filters_of_every_list_hold(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(said(capsys, data, "--json", "--country", "Benin"))
    assert [one["id"] for one in found] == ["offer"]
    found = json.loads(said(capsys, data, "--json", "--text", "guide"))
    assert [one["id"] for one in found] == ["guide"]


def test_nothing_wrong_is_done(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["match", "need", "--limit", "0", "--data-dir", str(data)]) == 2
    assert capsys.readouterr().err == "--limit must be 1 or more.\n"
    assert main(["match", "nowhere", "--data-dir", str(data)]) == 1
    assert "There is no record nowhere" in capsys.readouterr().err
    assert said(capsys, data, "--type", "organization") == "Nothing that fits is here.\n"
