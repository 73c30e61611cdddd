"""A file that was cut short so far that no record is left in it: that is said, and nothing is changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.store import Store
from sync.store.encryption.keys import Key
from sync.store.salvage.repairing import repair
from sync.store.troubles import BeyondRepair
from tests.support.given import START, FakeClock, NewIds
from tests.sync.store.given import document, keep

FILE = "focal-desk.db"
KEY = Key(b"k" * 32, b"0123456789abcdef")


@pytest.mark.parametrize("key", [None, KEY])
def test_that_the_records_stood_in_what_is_gone_is_said(data_dir: Path, key: Key | None) -> None:
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds(), key=key) as store:
        for number in range(12):
            keep(store, document(f"A-{number}", description={"en": "What was entered. " * 100}))
    content = (data_dir / FILE).read_bytes()
    left = content[:200_000]
    (data_dir / FILE).write_bytes(left)
    with pytest.raises(
        BeyondRepair, match=rf"only its first {100 * 48 // (len(content) // 4096)} % are left"
    ):
        repair(data_dir / FILE, START, key)
    assert (data_dir / FILE).read_bytes() == left
    assert not list(data_dir.glob(".*"))


def test_of_what_was_not_cut_it_is_not_said(data_dir: Path) -> None:
    Store.open(data_dir, clock=FakeClock(), new_id=NewIds()).close()
    (data_dir / FILE).write_bytes(b"no database")
    with pytest.raises(BeyondRepair) as told:
        repair(data_dir / FILE, START)
    assert "cut short" not in str(told.value)
