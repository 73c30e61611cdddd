"""From the first version of the database to today's, with nothing lost and a backup beforehand."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from forms.words import Phrase
from sync.phrases import to_json
from sync.privacy import private_folder
from sync.records import Intent, Origin, Query, Standing, State
from sync.review import ReviewStep
from sync.store import NoRoom, Store, migrating
from sync.store.safekeeping.names import Why, backups_in
from sync.store.schema import HEAD
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import ACTIVITY, document, keep

FILE = "focal-desk.db"
AHEAD = "20360101-000000-000000-focal-desk-idle.db"
AT = "2025-01-02T03:04:05.678901+00:00"
OLD = document(
    "A-1",
    title={"en": "Capacity", "zh": "能力建设"},
    countryRegions=[{"identifier": "bj"}],
    startDate="2019-05",
)
FLYING = document("A-1", title={"en": "As it was sent"})


def old_database(folder: Path) -> Path:
    """A database as the first version of the program left it: a record in the queue, a conflict, a setting."""
    file = folder / FILE
    folder.mkdir()
    migrating.migrate(file, "0001")
    mine = json.dumps(OLD, ensure_ascii=False)
    with closing(dbapi2.connect(str(file))) as connection:
        connection.execute(
            "INSERT INTO record VALUES (1, 'A-1', ?, 'conflict', '{\"en\":\"Capacity\"}', ?, 'Ana', NULL, '', 7, "
            "'2025-01-01T00:00:00Z', 0, 'draft', 'Boris', '[]', '[\"description.en\"]', 1, 0, 2)",
            (ACTIVITY, AT),
        )
        connection.execute("INSERT INTO content VALUES (1, ?, ?)", (mine, json.dumps(document("A-1"))))
        for version, text in ((1, json.dumps(document("A-1"))), (2, mine)):
            connection.execute("INSERT INTO history VALUES (1, ?, ?, 'Ana', 'typed', ?)", (version, AT, text))
        connection.execute("INSERT INTO conflict VALUES (1, 'title.en', '\"a\"', '\"b\"', 'null')")
        connection.execute(
            "INSERT INTO outbox VALUES (3, 1, 'publish', 1, ?, 2, 0, ?, '[]')", (AT, json.dumps(FLYING))
        )
        connection.execute("INSERT INTO setting VALUES ('person', 'Ana')")
        connection.execute("INSERT INTO journal VALUES (1, ?, 'A-1', 'sent', '{\"text\":\"Sent.\"}')", (AT,))
        connection.commit()
    return file


def reopen(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


def shape(file: Path) -> dict[str, Any]:
    """The tables, columns, keys and indexes of a database, however the statements that made them are written."""
    with closing(dbapi2.connect(str(file))) as connection:

        def ask(pragma: str, name: str) -> list[Any]:
            return sorted(connection.execute(f"SELECT * FROM pragma_{pragma}(?)", (name,)).fetchall())

        tables = connection.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main'").fetchall()
        virtual = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'search'").fetchone()[0]
        return {
            "search": "".join(virtual.split()),
            **{
                name: (
                    without_rowid,
                    ask("table_info", name),
                    ask("foreign_key_list", name),
                    sorted(
                        (unique, origin, ask("index_info", index))
                        for _, index, unique, origin, _ in ask("index_list", name)
                    ),
                )
                for name, without_rowid in tables
            },
        }


def test_the_newest_migration_is_the_one_that_new_databases_are_made_by() -> None:
    assert migrating.head() == HEAD


def test_a_new_database_is_the_same_as_one_that_came_all_the_way(tmp_path: Path) -> None:
    reopen(tmp_path / "new").close()
    old_database(tmp_path / "old")
    reopen(tmp_path / "old").close()
    assert shape(tmp_path / "old" / FILE) == shape(tmp_path / "new" / FILE)


def test_everything_in_an_old_database_is_there_afterwards(data_dir: Path) -> None:
    old_database(data_dir)
    with reopen(data_dir) as store:
        record = store.records.get("A-1")
        item = store.outbox.of("A-1")
        assert record is not None
        assert item is not None
        assert (record.mine, record.base, record.state) == (OLD, document("A-1"), State.CONFLICT)
        assert record.stamp is not None
        assert (record.stamp.standing, record.document_id) == (Standing.DRAFT, 7)
        assert (record.conflicts[0].mine, record.conflicts[0].theirs) == ("b", None)
        assert record.merged == ("description.en",)
        assert (item.intent, item.tries, item.flying) == (Intent.PUBLISH, 2, FLYING)
        assert [entry.origin for entry in store.history.of("A-1")] == [Origin.TYPED, Origin.TYPED]
        assert store.settings.get("person") == "Ana"
        assert str(store.journal.latest(1)[0].phrase) == "Sent."


def test_what_the_clearing_house_had_sent_back_is_rejected_from_now_on(data_dir: Path) -> None:
    file = old_database(data_dir)
    with closing(dbapi2.connect(str(file))) as connection:
        connection.execute("UPDATE record SET state = 'returned', reasons = '[{\"path\": \"title\"}]'")
        for table in ("conflict", "outbox"):
            connection.execute(f"DELETE FROM {table}")
        words = json.dumps(
            to_json(Phrase("Returned by the reviewer: {reason}", values={"reason": "Too short."}))
        )
        connection.execute("UPDATE journal SET phrase = ?", (words,))
        connection.commit()
    with reopen(data_dir) as store:
        assert str(store.journal.latest(1)[0].phrase) == "Rejected at the clearing-house: Too short."
        assert store.records.identifiers(Query(states=(State.REJECTED,))) == ["A-1"]
        assert store.reviews.step("A-1", ReviewStep.ASKED, "Ana")[0].state is State.TO_REVIEW


def test_what_lists_and_search_need_is_worked_out_for_old_records(data_dir: Path) -> None:
    old_database(data_dir)
    with reopen(data_dir) as store:
        assert store.records.identifiers(Query(text="能力")) == ["A-1"]
        assert store.records.identifiers(Query(year=2019)) == ["A-1"]
        assert store.records.title("A-1") == {"en": "Capacity", "zh": "能力建设"}


def test_an_answer_to_what_was_on_its_way_is_still_understood(data_dir: Path) -> None:
    old_database(data_dir)
    with reopen(data_dir) as store, store._connections.reading() as connection:
        intent = connection.exec_driver_sql("SELECT flying_intent FROM outbox").scalar_one()
    assert intent == "publish"


def test_what_was_on_its_way_is_known_to_have_been_begun(data_dir: Path) -> None:
    old_database(data_dir)
    with reopen(data_dir) as store:
        assert store.outbox.begun("A-1") == [FLYING]


def test_a_backup_of_the_old_database_is_made_first(data_dir: Path, clock: FakeClock) -> None:
    old = shape_and_rows(old_database(data_dir))
    Store.open(data_dir, clock=clock, new_id=NewIds()).close()
    (backup,) = (data_dir / "backups").glob("*.db")
    assert backup.name == "20250314-093000-000000-focal-desk-0001.db"
    assert shape_and_rows(backup) == old
    reopen(data_dir).close()
    assert len(list((data_dir / "backups").glob("*.db"))) == 1


def test_that_backup_is_the_newest_one_also_where_the_clock_had_run_ahead_before(
    data_dir: Path, clock: FakeClock
) -> None:
    shutil.copy(old_database(data_dir), private_folder(data_dir / "backups") / AHEAD)
    Store.open(data_dir, clock=clock, new_id=NewIds()).close()
    newest, ahead = backups_in(data_dir / "backups")
    assert (newest.why, newest.at, ahead.path.name) == (Why.MIGRATION, clock.now, AHEAD)


def shape_and_rows(file: Path) -> list[Any]:
    with closing(dbapi2.connect(str(file))) as connection:
        made = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        rows = [
            connection.execute(f"SELECT * FROM {name}").fetchall() for name in ("record", "content", "outbox")
        ]
        return [made, rows]


def test_without_room_for_the_backup_the_old_database_stays_as_it_was(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = old_database(data_dir)
    before = file.read_bytes()

    def no_room(*_: object) -> None:
        raise NoRoom

    monkeypatch.setattr("sync.store.opening.make_backup", no_room)
    with pytest.raises(NoRoom):
        reopen(data_dir)
    assert file.read_bytes() == before


def test_a_migration_that_fails_half_way_leaves_the_old_database(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = old_database(data_dir)
    before = shape_and_rows(file)
    with closing(dbapi2.connect(str(file))) as connection:
        connection.execute("CREATE TABLE year (already TEXT)")
        connection.commit()
    with pytest.raises(Exception, match="year already exists"):
        reopen(data_dir)
    with closing(dbapi2.connect(str(file))) as connection:
        connection.execute("DROP TABLE year")
        connection.commit()
    assert shape_and_rows(file) == before
    with reopen(data_dir) as store:
        assert store.records.count(Query()) == 1


def test_opening_an_up_to_date_database_does_not_wait_for_alembic(data_dir: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from tests.support.given import FakeClock, NewIds
from sync.store import Store
for _ in range(2):
    Store.open(Path({str(data_dir)!r}), clock=FakeClock(), new_id=NewIds()).close()
print(sorted(name for name in ("alembic", "sqlalchemy.orm") if name in sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
        check=True,
    )
    assert done.stdout == "[]\n"


def test_no_migration_leans_on_the_tables_of_today() -> None:
    folder = Path(migrating.__file__).parent / "migrations"
    texts = [file.read_text(encoding="utf-8") for file in folder.rglob("*.py")]
    assert len(texts) == 9
    assert not [text for text in texts if "from sync" in text or "import sync" in text]


def test_what_is_worked_out_is_made_anew_when_its_rules_change(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with reopen(data_dir) as store:
        keep(store, document("A-1", title={"en": "Capacity"}, startDate="2019"))
        with store._connections.writing() as connection:
            for table in ("search", "facet", "year"):
                connection.exec_driver_sql(f"DELETE FROM {table}")
            connection.exec_driver_sql("UPDATE record SET title = '{}'")
    with reopen(data_dir) as store:
        assert store.records.count(Query(text="capacity")) == 0
    monkeypatch.setattr("sync.store.records.derived.RULES", "another")
    with reopen(data_dir) as store:
        assert store.records.count(Query(text="capacity", year=2019)) == 1
        assert store.records.title("A-1") == {"en": "Capacity"}
