"""A moment of the whole clearing-house is kept, and brought back as from a backup."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.database.snapshots import bring_back, keep, kept_names
from sync.practice.database.tables import METADATA
from sync.practice.files.tables import Content, Piece
from sync.practice.index.records import EPOCH
from sync.practice.people import accounts as people
from sync.practice.refusals import Refusal
from tests.support.given import FakeClock, NewIds
from tests.sync.practice.visits import DOCUMENTS, FIRST, NEEDS, SECOND, USER, Visit, activity, draft, need


def everything(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the one of what is kept, and but for what tells the index to begin anew."""
    with database.reading() as session:
        return {
            table.name: sorted(
                (tuple(row) for row in session.execute(select(table)) if row[0] != EPOCH), key=repr
            )
            for table in METADATA.sorted_tables
            if table.name != "snapshots"
        }


def with_a_file(database: Database) -> None:
    """The bytes of a file, which are no text."""
    with database.writing() as session:
        content = Content(digest="0" * 64, size=6, begun_on="2025-03-14T09:30:00.000Z")
        session.add(content)
        session.flush()
        session.add(Piece(content_id=content.id, number=0, data=b"\x00\xff\xfe\x80ab"))


def test_everything_is_again_as_it_was(focal_point: Visit, server: PracticeServer) -> None:
    house = server.house
    focal_point.draft(activity())
    focal_point.request_publication(FIRST)
    number = focal_point.post(NEEDS, need(meta={"languages": ["en"]})).json()["id"]
    focal_point.patch(f"{NEEDS}/{number}", {"title": {"en": "Changed"}})
    with_a_file(house.database)
    before = everything(house.database)
    keep(house, "last week")
    focal_point.draft(activity(SECOND))
    server.colleague.publish(FIRST)
    assert everything(house.database) != before
    bring_back(house, "last week")
    assert everything(house.database) == before
    assert focal_point.get(draft(FIRST)).json() == activity()
    assert focal_point.get(draft(SECOND)).status_code == 404


def test_work_goes_on_after_that_with_new_numbers(focal_point: Visit, server: PracticeServer) -> None:
    focal_point.draft(activity())
    keep(server.house, "then")
    focal_point.draft(activity(SECOND))
    bring_back(server.house, "then")
    assert focal_point.draft(activity(SECOND)).status_code == 200
    assert focal_point.get(DOCUMENTS, collection="mydraft").json()["Count"] == 2


def test_who_signed_in_since_is_unknown(server: PracticeServer) -> None:
    keep(server.house, "then")
    with Visit(server.address, people.FOCAL_POINT) as visit:
        bring_back(server.house, "then")
        assert visit.get(USER).status_code == 401


def test_a_name_is_kept_once_and_may_be_brought_back_often(
    focal_point: Visit, server: PracticeServer
) -> None:
    keep(server.house, "then")
    focal_point.draft(activity())
    keep(server.house, "then")
    keep(server.house, "now")
    for _ in range(2):
        bring_back(server.house, "then")
        assert focal_point.get(draft(FIRST)).status_code == 200
    assert kept_names(server.house) == ["now", "then"]


def test_a_name_that_was_never_kept_changes_nothing(focal_point: Visit, server: PracticeServer) -> None:
    focal_point.draft(activity())
    with pytest.raises(Refusal):
        bring_back(server.house, "never")
    assert focal_point.get(draft(FIRST)).status_code == 200


def test_the_examples_come_back_too(database: Database, clock: FakeClock, new_id: NewIds) -> None:
    with PracticeServer(database, clock=clock, new_id=new_id) as server:
        before = everything(database)
        keep(server.house, "whole")
        database_of = server.house.database
        with database_of.writing() as session:
            for name in ("locks", "need_versions"):
                session.execute(METADATA.tables[name].delete())
        bring_back(server.house, "whole")
        assert everything(database) == before
