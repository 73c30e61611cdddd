"""Going back to a backup, and repairing, stopped before each of their steps: all is as it was, nothing is left over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from forms.words import Phrase
from sync.progress import Progress
from sync.records_file import FILE_NAME, backups_folder
from sync.stopping import Stopped
from sync.store import Store
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import Key
from sync.store.safekeeping.names import Why, backups_in
from sync.store.safekeeping.restoring import restore
from sync.store.salvage.repairing import repair
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import keep, titled

Deed = Callable[[Path, Progress], object]


def go_back(file: Path, progress: Progress) -> object:
    """To the backup that was asked for."""
    backup = next(one for one in backups_in(backups_folder(file)) if one.why is Why.ASKED)
    return restore(file, backup.path, START, progress=progress)


def mend(file: Path, progress: Progress) -> object:
    """Save what can be read."""
    return repair(file, START, progress=progress)


def stopped_after(steps: int, told: list[str]) -> Progress:
    """Somebody who stops it after so many steps; ``told`` notes them."""

    def tell(words: Phrase, _share: float) -> None:
        told.append(str(words))

    return Progress(tell, lambda: len(told) >= steps)


def title(folder: Path) -> str:
    with Store.open(folder, clock=FakeClock(), new_id=NewIds()) as store:
        return str((store.records.title("A-1") or {})["en"])


@pytest.mark.parametrize(("deed", "after"), [(go_back, "Then"), (mend, "Now")])
def test_stopped_before_any_step_all_is_as_it_was(data_dir: Path, deed: Deed, after: str) -> None:
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        keep(store, titled("Then"))
        store.backups.make(Why.ASKED)
        keep(store, titled("Now"))
    stop_before_each_step(deed, data_dir / FILE_NAME)
    assert title(data_dir) == after


def stop_before_each_step(deed: Deed, file: Path) -> None:
    """Until it comes to its end; after each stop all must be as it was."""
    before, steps = as_it_is(file.parent), 0
    while True:
        told: list[str] = []
        try:
            deed(file, stopped_after(steps, told))
            break
        except Stopped:
            steps += 1
        assert as_it_is(file.parent) == before
    assert len(set(told)) >= 4
    assert steps == len(told)


def as_it_is(folder: Path) -> dict[str, tuple[bytes, int]]:
    """What every file in the folder holds, and how many names it has; but for the lock, which is left there, and what
    SQLite makes whenever it reads.
    """
    passing = (".lock", ".db-shm")
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in passing)
    files = (path for path in files if path.suffix != ".db-wal" or path.stat().st_size)
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_nlink) for path in files}


def test_stopped_while_going_back_from_what_cannot_be_read_nothing_is_set_aside(data_dir: Path) -> None:
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds()) as store:
        keep(store, titled("Then"))
        store.backups.make(Why.ASKED)
    (data_dir / FILE_NAME).write_bytes(b"\xff" * 8000)
    stop_before_each_step(go_back, data_dir / FILE_NAME)
    assert title(data_dir) == "Then"
    assert len(list(data_dir.glob("focal-desk-damaged-*.db"))) == 1


def test_stopped_while_going_back_from_what_another_passphrase_opens_nothing_is_set_aside(
    data_dir: Path, tmp_path: Path
) -> None:
    old, new = (Key(bytes([number]) * 32, bytes(range(number, number + 16))) for number in (30, 90))
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds(), key=old) as store:
        keep(store, titled("Then"))
        store.backup(tmp_path / "then.db")
    convert(data_dir, old, new)
    stop_before_each_step(
        lambda file, progress: restore(file, tmp_path / "then.db", START, old, progress=progress),
        data_dir / FILE_NAME,
    )
    assert len(list(data_dir.glob("focal-desk-locked-*.db"))) == 1
