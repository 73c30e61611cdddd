"""Taking in what another office answered is told, and can be stopped."""

from __future__ import annotations

from pathlib import Path

from desktop_app.operations import carrying
from forms.words import Phrase
from sync.records import Intent
from tests.support.two_computers import ACTIVITY, Computer
from tests.sync.bundle.given import carried, queue, receipt, take, waits
from tests.sync.given import ID


def test_an_answer_tells_how_far_it_is_and_is_stopped_between_two_records(
    ana: Computer, bo: Computer, tmp_path: Path
) -> None:
    bo.write(ACTIVITY)
    queue(bo, ID, Intent.DRAFT)
    carried(bo, ana, tmp_path)
    ana.sync()
    path = receipt(ana, bo, tmp_path / "answer.focal").path
    heard: list[tuple[int, int]] = []

    def tell(_phrase: Phrase, done: int, total: int) -> None:
        heard.append((done, total))

    report = carrying.take_in(bo.desk, path, tell=tell, stopped=lambda: len(heard) == 1)
    assert (report.stopped, heard) == (True, [(1, 2)])
    assert waits(bo, ID)
    take(bo, path)
    assert not waits(bo, ID)
    assert bo.record(ID).stamp == ana.record(ID).stamp
