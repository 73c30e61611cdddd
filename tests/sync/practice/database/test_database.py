"""The database of the practice clearing-house: the same on SQLite and on PostgreSQL, whoever comes at once."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from sync.errors import Trouble
from sync.practice import PracticeServer
from sync.practice.database import tables as all_tables
from sync.practice.database.database import Database
from sync.practice.database.models import Record, Setting, Version
from sync.practice.people import accounts as people
from tests.sync.practice.conftest import Visiting
from tests.sync.practice.visits import ACTIVITY, DOCUMENTS, FIRST, WORKFLOWS, Visit, activity, draft

SECRET = "s3cr3t-Word"
WRONG = (
    f"postgresql://somebody:{SECRET}@127.0.0.1:1/db",
    f"postgresql://somebody:{SECRET}@127.0.0.1:99999/db",
    f"postgresql://some:body:{SECRET}@127.0.0.1:x/db",
    f"mysql://somebody:{SECRET}@127.0.0.1/db",
)
# Two threads that ask for the same columns for the first time, in a process that has just begun.
FIRST_VISITORS = """
import sys, tempfile, threading
from sync.practice.database.database import Database
from sync.practice.documents.records import Record, with_versions
sys.setswitchinterval(1e-6)
database, together = Database(tempfile.mkdtemp()), threading.Barrier(8)
def look():
    together.wait()
    with database.reading() as session:
        session.execute(with_versions(texts=False).where(Record.identifier.in_(["none"]))).all()
threads = [threading.Thread(target=look) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert "psycopg" not in sys.modules, "loaded although nobody asked for PostgreSQL"
"""


def test_a_copy_without_the_library_for_postgresql_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Trouble, match="cannot use PostgreSQL") as caught:
        Database(f"postgresql://somebody:{SECRET}@127.0.0.1:1/db")
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("address", WRONG)
def test_an_address_that_does_not_do_is_told_without_its_password(address: str) -> None:
    with pytest.raises(Trouble) as caught:
        Database(address)
    said = " ".join(str(sentence) for sentence in caught.value.sentences)
    assert "database" in said
    assert SECRET not in said
    assert SECRET not in repr(caught.value.__cause__)


def test_a_database_that_is_not_there_is_told_by_name(postgres_server: str) -> None:
    with pytest.raises(Trouble) as caught:
        Database(postgres_server.replace("/postgres?", "/nowhere?"))
    said = " ".join(str(sentence) for sentence in caught.value.sentences)
    assert "The database nowhere at" in said
    assert "does not exist" in said


@pytest.mark.parametrize("name", ["postgres", "postgresql", "postgresql+psycopg"])
def test_the_address_may_be_written_as_people_write_it(postgres_server: str, name: str) -> None:
    Database(postgres_server.replace("postgresql", name, 1)).close()


def _open(address: str) -> int:
    database = Database(address)
    with database.reading() as session:
        number = session.scalar(select(func.count()).select_from(Setting))
    database.close()
    return number or 0


def test_several_processes_may_make_the_tables_at_once(new_postgres: str) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        assert pool.map(_open, [new_postgres] * 4) == [1] * 4
        pool.close()
        pool.join()


def test_every_module_of_tables_is_known_before_tables_are_made() -> None:
    modules = {path.stem for path in Path(all_tables.__file__).parent.glob("*_tables.py")}
    assert modules <= set(all_tables.__all__)


def test_what_is_read_before_it_is_written_is_still_so(database: Database) -> None:
    other = Database(database.address)

    def count_on(place: int) -> None:
        for _ in range(10):
            with (database if place % 2 else other).writing() as session:
                setting = session.get(Setting, "counter") or Setting(name="counter", value="0")
                setting.value = str(int(setting.value) + 1)
                session.add(setting)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(count_on, range(6)))
    other.close()
    with database.reading() as session:
        assert session.scalar(select(Setting.value).where(Setting.name == "counter")) == "60"


def test_who_reads_sees_one_moment_and_keeps_nobody_waiting(database: Database) -> None:
    query = select(Setting.value).where(Setting.name == "mood")
    with database.writing() as session:
        session.add(Setting(name="mood", value="calm"))
    with database.reading() as reader:
        assert reader.scalar(query) == "calm"
        with database.writing() as session:
            session.execute(text("UPDATE settings SET value = 'stormy' WHERE name = 'mood'"))
        assert reader.scalar(query) == "calm"
    with database.reading() as reader:
        assert reader.scalar(query) == "stormy"


def test_more_readers_than_connections_wait_for_each_other(database: Database) -> None:
    together = threading.Barrier(40)

    def look(_place: int) -> int:
        together.wait()
        with database.reading() as session:
            return session.scalar(select(func.count()).select_from(Setting)) or 0

    with ThreadPoolExecutor(40) as pool:
        assert set(pool.map(look, range(40))) == {1}


def test_the_first_visitors_of_all_may_come_at_once() -> None:
    command = [sys.executable, "-W", "error", "-c", FIRST_VISITORS]
    assert subprocess.run(command, check=True, stderr=subprocess.PIPE, text=True).stderr == ""


def test_many_make_the_same_record_at_once_and_there_is_one(
    server: PracticeServer, visiting: Visiting
) -> None:
    with ExitStack() as leaving, ThreadPoolExecutor(8) as pool:
        other = leaving.enter_context(_same(server))
        visits = [
            leaving.enter_context(Visit((server, other)[place % 2].address, people.FOCAL_POINT))
            for place in range(8)
        ]
        statuses = list(pool.map(lambda visit: visit.draft(activity()).status_code, visits))
        assert statuses == [200] * 8
        with server.house.database.reading() as session:
            assert session.scalar(select(func.count()).select_from(Record)) == 1
            assert session.scalar(select(func.count()).select_from(Version)) == 1


def test_of_many_requests_to_publish_one_is_taken(server: PracticeServer, visiting: Visiting) -> None:
    with ExitStack() as leaving, ThreadPoolExecutor(6) as pool:
        other = leaving.enter_context(_same(server))
        visits = [
            leaving.enter_context(Visit((server, other)[place % 2].address, people.FOCAL_POINT))
            for place in range(6)
        ]
        visits[0].draft(activity())
        statuses = list(pool.map(lambda visit: visit.request_publication(FIRST).status_code, visits))
        assert sorted(statuses) == [200] + [400] * 5
        assert len(visits[0].get(WORKFLOWS, q="{}").json()) == 1


def test_an_approval_and_a_recall_at_once_do_not_both_happen(server: PracticeServer) -> None:
    with (
        _same(server) as other,
        Visit(server.address, people.FOCAL_POINT) as mine,
        Visit(other.address, people.SECRETARIAT) as theirs,
        ThreadPoolExecutor(2) as pool,
    ):
        mine.draft(activity())
        asked = mine.request_publication(FIRST).json()
        recalled = pool.submit(mine.delete, f"{WORKFLOWS}/{asked['_id']}", action="cancel")
        approved = pool.submit(theirs.decide, asked, {"action": "approve"})
        assert sorted([recalled.result().status_code, approved.result().status_code]) == [200, 400]
        published = mine.get(f"{DOCUMENTS}/{FIRST}").status_code
        assert published == (200 if approved.result().status_code == 200 else 404)


@pytest.mark.parametrize("name", ["odd", "title"])
def test_a_text_with_nul_is_kept_to_the_letter_or_refused(focal_point: Visit, name: str) -> None:
    document = {**activity(), name: {"en": "before\0after"}}
    assert focal_point.put(draft(FIRST), document, schema=ACTIVITY).status_code in (200, 400)
    kept = focal_point.get(draft(FIRST))
    assert kept.status_code == 404 or kept.json() == document


@pytest.mark.parametrize("value", ["a\0b", 2**70, "x" * 100_000])
def test_what_no_database_holds_finds_nothing_or_is_refused(focal_point: Visit, value: object) -> None:
    written = f"'{value}'" if isinstance(value, str) else value
    for name in ("identifier", "owner", "latestRevision"):
        answer = focal_point.get(DOCUMENTS, collection="my", **{"$filter": f"{name} eq {written}"})
        assert answer.status_code in (200, 400, 413, 414, 431)


def _same(server: PracticeServer) -> PracticeServer:
    """A second server of the same database, with an engine of its own."""
    house = server.house
    return PracticeServer(
        Database(house.database.address), clock=house.clock, new_id=house.new_id, examples=False
    )
