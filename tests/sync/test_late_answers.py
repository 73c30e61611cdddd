"""Requests that arrive twice, or late: when the client has given up long since, has looked, and has gone on."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import pytest

from desktop_app.operations.settling import all_mine
from sync.records import State
from sync.report import What
from tests.support.cutting_line import Cut
from tests.support.scenes import ID, MARK, SCENES, TYPE
from tests.support.stage import Stage, stage_in

_DRAFT = "PUT /v2013/documents/{id}/versions/draft?schema"
_MAKE, _PATCH = "POST /v2016/bbi-requests", "PATCH /v2016/bbi-requests/{number}"
_ASK, _DISCARD = "POST /v2013/workflows", "DELETE /v2013/documents/{id}/versions/draft"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A stage of the test's own."""
    with stage_in(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("scene", "kind"),
    [
        ("first_drafts", _MAKE),
        ("edits", _DRAFT),
        ("edits", _PATCH),
        ("publication", _ASK),
        ("discarded_here", _DISCARD),
    ],
)
def test_what_arrives_twice_or_late_is_there_once(stage: Stage, scene: str, kind: str) -> None:
    """Late: before the client looks again, after it looked, and after it has sent anew."""
    well = stage.play(SCENES[scene])
    for where, after in ((Cut.TWICE, 1), (Cut.TWICE_UNHEARD, 1), (Cut.LATE, 4), (Cut.LATE, 6), (Cut.LATE, 9)):
        stage.begin()
        SCENES[scene](stage)
        stage.line.cut(kind, where, after=after)
        end = stage.finish(cut=True)
        assert list(unified_diff(well, end, "well", f"{kind} {where} {after}", n=0)) == []


def test_an_older_text_that_arrives_late_does_not_take_the_place_of_a_newer_one(stage: Stage) -> None:
    stage.begin()
    SCENES["edits"](stage)
    stage.line.cut(_DRAFT, Cut.LATE, after=1000)
    stage.sync()
    stage.line.carry()
    stage.change(ID, "description", {"en": "Bettered since."})
    stage.queue(ID)
    stage.sync()
    stage.line.mend()
    read = stage.house.read(TYPE, ID)
    assert read is not None
    assert (read.document or {})["description"] == {"en": "Edited here."}
    (result,) = [result for result in stage.sync().results if result.identifier == ID]
    assert (result.what, "it arrived late" in str(result.phrase)) == (What.CONFLICT, True)
    record = stage.record(ID)
    assert (record.state, record.mine["description"]) == (State.CONFLICT, {"en": "Bettered since."})
    all_mine(stage.desk, ID)
    stage.quiet()
    assert stage.record(ID).state is State.SENT
    read = stage.house.read(TYPE, ID)
    assert read is not None
    assert (read.document or {})["description"] == {"en": "Bettered since."}


def test_a_copy_of_which_somebody_has_made_something_is_left_alone(stage: Stage) -> None:
    stage.begin()
    SCENES["first_drafts"](stage)
    stage.line.cut(_MAKE, Cut.TWICE)
    stage.sync()
    stage.line.mend()
    (copy,) = [number for number in stage.needs(MARK) if number != stage.record(MARK).server_id]
    stage.others.edit(copy, "problem.en", "No laboratory, and no road.")
    stage.quiet()
    assert len(stage.needs(MARK)) == 2
    record = stage.record(MARK)
    assert (record.mine["problem"], record.removal) == ({"en": "No laboratory."}, None)
