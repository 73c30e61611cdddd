"""Without the window too, what is newer here than at a clearing-house that went back is queued at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.command_line import main
from desktop_app.desk import Desk
from sync.records import Intent, Remote, Stamp, Standing
from tests.desktop_app.conflicts.given import ACTIVITY, TYPE, activity
from tests.support.given import FakeClock, NewIds


def test_all_that_is_newer_waits_as_drafts_once(
    data_dir: Path, clock: FakeClock, new_id: NewIds, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    newer = activity(totalBudget="5000")
    desk.store.records.received(Remote(ACTIVITY, TYPE, Stamp("2", 0, Standing.DRAFT), newer))
    older = Remote(ACTIVITY, TYPE, Stamp("1", 0, Standing.DRAFT), activity())
    desk.store.records.merged(ACTIVITY, older, newer, (), (), offer=True)
    desk.close()
    for number in (1, 0):
        assert main(["offer", "--data-dir", str(data_dir)]) == 0
        assert capsys.readouterr().out == f"{number} record(s) wait to be sent again.\n"
    desk = Desk.open(data_dir, clock=clock, new_id=NewIds())
    assert [(item.identifier, item.intent) for item in desk.store.outbox.items()] == [
        (ACTIVITY, Intent.DRAFT)
    ]
    desk.close()
