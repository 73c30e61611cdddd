"""Where files are at the clearing-house, and that the links of records lead there whoever writes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from forms.files import Local
from forms.kinds import Document
from sync.records import Conflict, Intent, Origin, State
from sync.store import Store
from tests.support.given import FakeClock
from tests.sync.store.given import ACTIVITY, document, keep, remote

HOUSE, OTHER_HOUSE = "https://one.example", "https://two.example"
FILE = Local("1" * 64, "report.pdf")
LOST = Local("9" * 64, "lost.pdf").url
URL = "/api/v2013/documents/A-1/attachments/1/report.pdf"
NEW_URL = "/api/v2013/documents/A-1/attachments/77/report.pdf"


def linked(*urls: str, **answers: Any) -> Document:
    return document(relevantDocuments=[{"url": url, "name": "Report"} for url in urls], **answers)


LOCAL, THERE = linked(FILE.url), linked(URL)


def urls(value: Document) -> list[str]:
    return [link["url"] for link in value["relevantDocuments"]]


def test_a_file_is_noted_for_each_record_and_each_clearing_house(store: Store) -> None:
    keep(store, LOCAL)
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    assert store.uploads.url(HOUSE, "A-1", FILE.digest) == URL
    assert store.uploads.url(OTHER_HOUSE, "A-1", FILE.digest) == ""
    assert store.uploads.url(HOUSE, "A-2", FILE.digest) == ""
    assert store.uploads.url(HOUSE, "A-1", "2" * 64) == ""


def test_the_record_leads_there_at_once_and_nobody_changed_it(store: Store, clock: FakeClock) -> None:
    before = keep(store, LOCAL)
    clock.advance(hours=1)
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    after = store.records.get("A-1")
    assert after is not None
    assert after.mine == THERE
    assert (after.state, after.changed_at, after.changed_by) == (before.state, before.changed_at, "Ana")
    assert [entry.document for entry in store.history.of("A-1")] == [THERE]


def test_the_next_version_of_a_sitting_goes_on_where_it_was(store: Store) -> None:
    keep(store, LOCAL, session="s")
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    keep(store, linked(FILE.url, title={"en": "Typed on"}), session="s")
    entries = store.history.of("A-1")
    assert [urls(entry.document) for entry in entries] == [[URL]]


def test_what_was_sent_counts_as_what_is_here(store: Store) -> None:
    keep(store, LOCAL)
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    number = store.outbox.put("A-1", Intent.DRAFT).number
    store.outbox.begin(number, THERE)
    store.outbox.done(number, remote(THERE))
    # A form that was open all the time writes what it still shows.
    record = keep(store, LOCAL)
    assert (record.mine, record.state) == (THERE, State.SENT)


@pytest.mark.parametrize("origin", [Origin.TYPED, Origin.RESTORED, Origin.IMPORTED])
def test_whoever_writes_the_link_as_it_was_gets_it_as_it_is(store: Store, origin: Origin) -> None:
    keep(store, document())
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    record = keep(store, LOCAL, origin=origin)
    assert record.mine == THERE
    assert store.history.of("A-1")[0].document == THERE


def test_so_does_a_settled_conflict(store: Store) -> None:
    keep(store, LOCAL)
    store.records.merged(
        "A-1", remote(linked("https://a.example")), LOCAL, [Conflict("relevantDocuments", None, [], [])], ()
    )
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    assert store.records.settle("A-1", LOCAL, settled=["relevantDocuments"], who="Ana").mine == THERE


def test_another_record_with_the_same_file_is_left_alone(store: Store) -> None:
    keep(store, LOCAL)
    other = {**LOCAL, "header": {**LOCAL["header"], "identifier": "A-2"}}
    keep(store, other)
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    assert (
        keep(store, {**other, "title": {"en": "New"}}).mine["relevantDocuments"] == LOCAL["relevantDocuments"]
    )


def test_a_file_that_a_colleague_attached_too_is_one_link(store: Store) -> None:
    keep(store, linked(URL, FILE.url))
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    record = store.records.get("A-1")
    assert record is not None
    assert urls(record.mine) == [URL]


def test_files_that_are_at_another_clearing_house(store: Store) -> None:
    keep(store, linked(FILE.url, "https://a.example"))
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    record = store.records.get("A-1")
    assert record is not None
    assert store.uploads.elsewhere(HOUSE, "A-1", record.mine) == {}
    assert store.uploads.elsewhere(OTHER_HOUSE, "A-1", record.mine) == {URL: FILE}
    store.uploads.sent(OTHER_HOUSE, "A-1", FILE, NEW_URL, instead_of=URL)
    record = store.records.get("A-1")
    assert record is not None
    assert urls(record.mine) == [NEW_URL, "https://a.example"]
    assert store.uploads.elsewhere(OTHER_HOUSE, "A-1", record.mine) == {}


def test_an_address_that_both_gave_is_not_elsewhere(store: Store) -> None:
    keep(store, LOCAL)
    for house in (HOUSE, OTHER_HOUSE):
        store.uploads.sent(house, "A-1", FILE, URL)
        assert store.uploads.elsewhere(house, "A-1", THERE) == {}


def test_a_record_that_was_erased_meanwhile_stays_so(store: Store) -> None:
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    assert store.records.get("A-1") is None


def test_links_in_fields_that_no_question_asks_for_lead_there_too(store: Store) -> None:
    keep(store, document(aFieldOfTomorrow={"inside": [{"url": FILE.url}]}))
    store.uploads.sent(HOUSE, "A-1", FILE, URL)
    record = store.records.get("A-1")
    assert record is not None
    assert record.mine["aFieldOfTomorrow"] == {"inside": [{"url": URL}]}
    assert record.record_type == ACTIVITY


def test_the_bytes_that_wait_count_the_files_that_go_along(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "report.pdf"
    source.write_bytes(b"x" * 100_000)
    file = store.files.add(source)
    keep(store, linked(file.url, file.url, LOST))
    keep(store, {**linked(file.url), "header": {**LOCAL["header"], "identifier": "A-2"}})
    store.outbox.put("A-1", Intent.DRAFT)
    size = store.outbox.waiting()[0].size
    assert store.outbox.waiting_size() == (1, size + 100_000)
    store.uploads.sent(HOUSE, "A-1", file, URL)
    assert store.outbox.waiting_size()[1] < 1000
    assert store.uploads.file_at(URL) == file
    assert store.uploads.file_at(NEW_URL) is None
