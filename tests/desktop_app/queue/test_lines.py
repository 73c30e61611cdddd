"""What waits and what was done, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.operations.carrying import make_bundle
from desktop_app.queue.lines import Waiting, queue_of
from forms.words import say
from sync.bundle.making import Wish
from sync.errors import SAFE
from sync.records import Conflict, Intent, Remote, Stamp, Standing
from tests.desktop_app.queue.given import TYPE, wait


def only(desk: Desk) -> Waiting:
    (line,) = queue_of(desk).waiting
    return line


@pytest.mark.parametrize(
    ("intent", "words"),
    [
        (Intent.DRAFT, "Save as draft"),
        (Intent.PUBLISH, "Ask for publication"),
        (Intent.DELETE, "Throw the draft there away"),
        (Intent.WITHDRAW, "Ask for removal"),
    ],
)
def test_it_says_what_will_be_done(desk: Desk, intent: Intent, words: str) -> None:
    wait(desk, "First", intent)
    assert only(desk).deed == words


def test_what_was_never_tried_goes_next_time(desk: Desk) -> None:
    wait(desk, "First")
    line = only(desk)
    assert (line.title, line.kind, line.state) == (
        "First",
        "Organization",
        "Goes with the next synchronization",
    )
    assert line.size > 0
    assert queue_of(desk).ready == (line,)


def test_the_files_that_go_along_count(desk: Desk, tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(bytes(500_000))
    url = desk.store.files.add(source).url
    wait(desk, "First", relevantDocuments=[{"url": url}, {"url": "https://chm.example/course"}])
    assert only(desk).size > 500_000
    assert only(desk).size == desk.store.outbox.waiting_size()[1]


def test_the_last_answer_and_the_tries_are_told(desk: Desk) -> None:
    item = wait(desk, "First")
    for _try in range(2):
        desk.store.outbox.begin(item.number, {})
        desk.store.outbox.failed(item.number, [say("The clearing-house is busy."), SAFE])
    line = only(desk)
    assert line.state == "The clearing-house is busy."
    assert line.told == f"Tried 2 times. Last answer: The clearing-house is busy. {SAFE}"


def test_an_answer_that_never_came_is_told_too(desk: Desk) -> None:
    item = wait(desk, "First")
    desk.store.outbox.begin(item.number, {})
    assert only(desk).state == "The answer did not come"
    assert "is asked whether it has it" in only(desk).told


def test_what_was_handed_over_in_a_bundle_says_so_until_it_is_changed(desk: Desk, tmp_path: Path) -> None:
    wait(desk, "Ministry-of-water")
    make_bundle(desk, tmp_path / "to-cotonou.focal", Wish(recipient="Cotonou"))
    line = only(desk)
    assert (line.handed, line.state) == (True, "Handed over in a bundle")
    assert line.told == (
        "Handed over in a bundle for Cotonou: just now. It is sent with the next synchronization."
    )
    assert queue_of(desk).ready == (line,)
    wait(desk, "Ministry-of-water", description={"en": "Of lakes as well."})
    assert only(desk).state == "Goes with the next synchronization"


def test_what_is_held_back_is_not_ready_and_says_so(desk: Desk) -> None:
    item = wait(desk, "First")
    desk.store.outbox.hold(item.number, True)
    assert only(desk).state == "Held back"
    assert queue_of(desk).ready == ()


def test_what_is_held_back_after_the_clearing_house_went_back_says_why(desk: Desk) -> None:
    desk.store.outbox.remove(wait(desk, "First").number)
    record = desk.store.records.get("FIRST")
    assert record is not None
    older = Remote("FIRST", TYPE, Stamp("1", 1, Standing.DRAFT), {**record.mine, "name": {"en": "Older"}})
    desk.store.records.merged("FIRST", older, record.mine, (), (), offer=True)
    line = only(desk)
    assert line.state == "Held back"
    assert line.told.startswith("Held back: it is not sent until you let it go. It is newer here than at the")


def test_what_is_in_conflict_is_not_ready_and_says_what_to_do(desk: Desk) -> None:
    wait(desk, "First")
    record = desk.store.records.get("FIRST")
    assert record is not None
    theirs = {**record.mine, "name": {"en": "Theirs"}}
    remote = Remote("FIRST", TYPE, Stamp("2025-03-01T10:00:00Z", 2, Standing.DRAFT), theirs)
    conflict = Conflict("name.en", None, "First", "Theirs")
    desk.store.records.merged("FIRST", remote, record.mine, [conflict], [])
    assert only(desk).state == "In conflict: settle it first"
    assert queue_of(desk).ready == ()


def test_the_journal_tells_the_last_first_with_titles(desk: Desk) -> None:
    wait(desk, "First")
    desk.store.journal.add("FIRST", "sent", say("Sent as a draft."))
    desk.store.journal.add("", "done", say("Sent {sent}.", sent=1))
    said = [(line.title, line.outcome, line.said) for line in queue_of(desk).journal]
    assert said == [("", "done", "Sent 1."), ("First", "sent", "Sent as a draft.")]
