"""What SQLite leaves beside a temporary database when the program is killed does not outlive the next opening."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.store import Key, Store
from sync.store.encryption.converting import convert
from sync.store.encryption.leftovers import MARKER
from sync.store.safekeeping.names import Why, backups_in
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep

KEY = Key(b"k" * 32, b"0123456789abcdef")
FILE = "focal-desk.db"
BESIDE = ("-journal", "-wal", "-shm")


def used(folder: Path) -> Path:
    """Records, and a backup of them; the backup."""
    with Store.open(folder, clock=FakeClock(), new_id=NewIds()) as store:
        keep(store, document())
        store.backups.make(Why.ASKED)
    return backups_in(folder / "backups")[0].path


def opened_again(folder: Path) -> set[str]:
    """Open the records and close them; what lies there then."""
    with Store.open(folder, clock=FakeClock(), new_id=NewIds()) as store:
        assert store.records.get("A-1")
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("half", [True, False])
@pytest.mark.parametrize("made", ["converted", "put-in-place", "to-read"])
def test_what_was_made_beside_the_records_goes_with_all_that_lay_beside_it(
    data_dir: Path, made: str, half: bool
) -> None:
    used(data_dir)
    sound = opened_again(data_dir)
    (data_dir / MARKER).touch()
    twin = data_dir / f".{FILE}.{made}"
    if half:
        twin.write_bytes(b"half a database")
    for end in BESIDE:
        twin.with_name(twin.name + end).write_bytes(b"what was entered")
    assert opened_again(data_dir) == sound


@pytest.mark.parametrize("made", ["converted", "new"])
def test_what_was_made_among_the_backups_goes_too(data_dir: Path, made: str) -> None:
    backup = used(data_dir)
    sound = opened_again(data_dir)
    (data_dir / MARKER).touch()
    for end in ("", *BESIDE):
        backup.with_name(f".{backup.name}.{made}{end}").write_bytes(b"what was entered")
    assert opened_again(data_dir) == sound


def test_a_change_of_encryption_that_was_cut_off_is_tidied_by_the_next_one_too(data_dir: Path) -> None:
    used(data_dir)
    twin = data_dir / f".{FILE}.converted"
    for end in ("", *BESIDE):
        twin.with_name(twin.name + end).write_bytes(b"what was entered")
    convert(data_dir, None, KEY)
    convert(data_dir, KEY, None)
    assert not list(data_dir.rglob(".*.converted*"))
    opened_again(data_dir)
