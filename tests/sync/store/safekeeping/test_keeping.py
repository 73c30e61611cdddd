"""Backups by themselves: whole, named by why they were made, thinned, and with the files that they speak of."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from forms.words import say
from sync.progress import Progress
from sync.records import Intent
from sync.stopping import Stopped
from sync.store import Damaged, Store
from sync.store.encryption.keys import Key
from sync.store.safekeeping import thinning
from sync.store.safekeeping.looking import look_into
from sync.store.safekeeping.names import Backup, Why
from sync.store.troubles import NeedsPassphrase, WrongPassphrase
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep, titled


def test_a_backup_holds_all_and_says_when_and_why(store: Store, clock: FakeClock) -> None:
    for number in range(3):
        keep(store, titled(f"Workshop {number}", f"A-{number}"))
        clock.advance(minutes=1)
    made = store.backups.make(Why.ASKED).backup
    assert (made.at, made.why, made.size) == (clock.now, Why.ASKED, made.path.stat().st_size)
    assert store.backups.all() == [made]
    contents = look_into(made.path)
    assert contents.counts == {("capacityBuildingInitiative", "draft"): 3}
    assert contents.newest[0].title == {"en": "Workshop 2"}
    assert sorted(path.name for path in store.backups.folder.iterdir()) == [
        "20250314-093300-000000-focal-desk-asked.db",
        "20250314-093300-000000-focal-desk-asked.db.sha256",
    ]


def test_what_is_written_while_a_backup_is_made_waits_for_nothing_and_is_not_in_it(store: Store) -> None:
    keep(store, document(description={"en": "Long text. " * 400_000}))
    looks = []

    def stopped() -> bool:
        looks.append(1)
        keep(store, titled(f"Meanwhile {len(looks)}", f"B-{len(looks)}"))
        return False

    made = store.backups.make(Why.IDLE, Progress(stopped=stopped)).backup
    assert look_into(made.path).records == 1
    assert store.records.get("B-1") is not None


def test_a_backup_that_is_stopped_leaves_nothing(store: Store) -> None:
    keep(store, document(description={"en": "Long text. " * 800_000}))
    with pytest.raises(Stopped):
        store.backups.make(Why.IDLE, Progress(stopped=lambda: True))
    assert list(store.backups.folder.iterdir()) == []


def test_before_a_risk_a_backup_is_made_once_until_something_changes(store: Store) -> None:
    keep(store)
    made = [store.backups.before_risk(Why.IMPORT), store.backups.before_risk(Why.BUNDLE)]
    store.outbox.put("A-1", Intent.DRAFT)
    made.append(store.backups.before_risk(Why.BUNDLE))
    store.journal.add("A-1", "sent", say("Sent."))
    made.append(store.backups.before_risk(Why.BIN))
    assert [backup and backup.why for backup in made] == [Why.IMPORT, None, Why.BUNDLE, Why.BIN]


def test_whoever_goes_on_writing_the_same_record_needs_a_new_backup(store: Store, clock: FakeClock) -> None:
    keep(store, session="one")
    store.backups.make(Why.IDLE)
    clock.advance(seconds=1)
    keep(store, titled("Changed"), session="one")
    assert store.backups.is_due()
    store.backups.make(Why.IDLE)
    store.settings.put("window", "larger")
    assert not store.backups.is_due()


def test_where_the_newest_backup_cannot_be_read_another_one_is_due(store: Store) -> None:
    keep(store)
    made = store.backups.make(Why.IDLE).backup
    made.path.write_bytes(b"no database")
    assert store.backups.is_due()


def test_a_clock_that_was_put_back_does_not_make_the_new_backup_the_oldest(
    store: Store, clock: FakeClock
) -> None:
    keep(store)
    first = store.backups.make(Why.IDLE).backup
    clock.advance(days=-3000)
    second = store.backups.make(Why.ASKED).backup
    assert store.backups.all() == [second, first]
    assert second.path.name == "20250315-093000-000000-focal-desk-20161226-093000-asked.db"
    assert (first.at, second.at) == (START, clock.now)


def test_what_is_not_worth_its_room_goes_and_the_newest_of_each_reason_stays(
    store: Store, clock: FakeClock
) -> None:
    keep(store)
    before = store.backups.make(Why.MIGRATION).backup
    thinned: list[Backup] = []
    for _ in range(8):
        clock.advance(minutes=1)
        thinned += store.backups.make(Why.IDLE).thinned
    assert len(store.backups.all()) == thinning.LAST + 1
    assert before in store.backups.all()
    assert len(thinned) == 5
    assert not any(backup.path.exists() for backup in thinned)


def test_where_there_is_no_room_for_all_those_that_are_crowded_out_are_named(
    store: Store, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store)
    monkeypatch.setattr(thinning, "LEAST_BYTES", 0)
    for days in range(3):
        clock.advance(days=days)
        assert store.backups.make(Why.IDLE).crowded_out == ()
    oldest = store.backups.all()[-1]
    clock.advance(days=1)
    assert store.backups.make(Why.IDLE).crowded_out == (oldest,)
    assert len(store.backups.all()) == thinning.TIMES


def test_what_would_be_lost_is_what_is_new_or_changed_since(store: Store, clock: FakeClock) -> None:
    keep(store, titled("Unchanged", "A-1"))
    keep(store, titled("Before", "A-2"))
    backup = store.backups.make(Why.ASKED).backup
    clock.advance(minutes=1)
    keep(store, titled("After", "A-2"))
    clock.advance(minutes=1)
    keep(store, titled("New", "A-3"))
    lost = store.backups.lost_by(look_into(backup.path))
    assert [(glance.identifier, glance.title["en"]) for glance in lost] == [
        ("A-3", "New"),
        ("A-2", "After"),
    ]


def test_a_file_stays_as_long_as_a_backup_speaks_of_it(
    store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(b"%PDF-1.4 bytes")
    kept = store.files.get(store.files.add(source).digest)
    assert kept is not None
    store.backups.make(Why.IDLE)
    store.files.throw_away([kept.digest])
    assert store.files.get(kept.digest) is None
    assert kept.path.exists()
    for _ in range(thinning.LAST):
        clock.advance(minutes=1)
        store.backups.make(Why.IDLE)
    assert not kept.path.exists()


def test_a_file_that_is_attached_again_outlives_the_backup_that_spoke_of_it(
    store: Store, clock: FakeClock, tmp_path: Path
) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(b"%PDF-1.4 bytes")
    digest = store.files.add(source).digest
    for _ in range(thinning.LAST + 2):
        clock.advance(minutes=1)
        store.backups.make(Why.IDLE)
    assert store.files.get(digest) is not None


def test_backups_of_older_versions_of_the_program_are_listed(store: Store) -> None:
    store.backups.folder.mkdir()
    name = "20250301-000000-000000-focal-desk-0002.db"
    with closing(dbapi2.connect(str(store.backups.folder / name))) as connection:
        connection.execute("CREATE TABLE record (number)")
    (store.backups.folder / "mine.db").write_bytes(b"")
    (found,) = store.backups.all()
    assert (found.name, found.why) == (name.removesuffix(".db"), Why.MIGRATION)


def test_a_backup_can_be_opened_as_it_is(store: Store, tmp_path: Path) -> None:
    keep(store)
    (tmp_path / "elsewhere").mkdir()
    store.backups.make(Why.ASKED).backup.path.rename(tmp_path / "elsewhere" / "focal-desk.db")
    with Store.open(tmp_path / "elsewhere", clock=FakeClock(), new_id=NewIds()) as copy:
        assert copy.records.get("A-1") is not None


def test_the_backups_of_an_encrypted_database_open_with_its_passphrase_and_with_no_other(
    data_dir: Path, clock: FakeClock
) -> None:
    key = Key(b"k" * 32, b"0123456789abcdef")
    with Store.open(data_dir, clock=clock, new_id=NewIds(), key=key) as store:
        keep(store, titled("Secret"))
        path = store.backups.make(Why.IDLE).backup.path
        assert not store.backups.is_due()
    assert b"Secret" not in path.read_bytes()
    assert look_into(path, key).newest[0].title == {"en": "Secret"}
    with pytest.raises(NeedsPassphrase):
        look_into(path)
    with pytest.raises(WrongPassphrase):
        look_into(path, Key(b"x" * 32, key.salt))


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "backup.db").write_bytes(b"no database at all" * 1000)
    with pytest.raises(Damaged):
        look_into(tmp_path / "backup.db")
