"""A file that is gone while its backups are there: no new, empty one hides that."""

from __future__ import annotations

import pytest

from sync.store import Damaged, Store
from sync.store.safekeeping.names import Why
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import keep


def test_where_the_file_is_gone_but_has_backups_no_new_one_is_made(store: Store) -> None:
    keep(store)
    backup = store.backups.make(Why.ASKED).backup
    store.close()
    file = store.folder / "focal-desk.db"
    file.unlink()
    with pytest.raises(Damaged) as caught:
        Store.open(store.folder, clock=FakeClock(), new_id=NewIds())
    assert "not there any more" in str(caught.value)
    assert str(backup.path) in str(caught.value)
    assert not file.exists()
