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
    file, steps = data_dir / FILE_NAME, 0
    before = file.read_bytes()
    while True:
        told: list[str] = []
        try:
            deed(file, stopped_after(steps, told))
            break
        except Stopped:
            steps += 1
        assert file.read_bytes() == before
        assert [one.name for one in data_dir.glob(".focal-desk*")] == []
    assert len(set(told)) >= 4
    assert steps == len(told)
    assert title(data_dir) == after
