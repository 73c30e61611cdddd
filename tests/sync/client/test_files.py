"""Attaching files by the real steps, over real HTTP: once per content, with cuts wherever one can come."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from sync.client.address import REALM
from sync.client.files import Files
from sync.client.house import CentralClearingHouse
from sync.client.wire.transport import Transport
from sync.errors import Busy, NotAllowed, NotThere, Trouble, Unreachable
from sync.practice import PracticeServer
from sync.practice.database.database import Database
from sync.practice.files.tables import Attachment
from sync.practice.people import accounts as people
from sync.practice.unkind.unkindness import Unkindness, What
from tests.support.given import FakeClock, NewIds
from tests.sync.client.conftest import AT_ONCE, PATIENT
from tests.sync.client.given_files import BEGIN, BYTES, PLACE, RECORD, fetched, file, silent

STORAGE, PERSIST = "/storage/*", "*/persist-temporary/*"


@pytest.fixture
def server(empty_house: Database, clock: FakeClock, new_id: NewIds) -> Iterator[PracticeServer]:
    """A practice clearing-house."""
    with PracticeServer(empty_house, clock=clock, new_id=new_id, examples=False) as running:
        yield running


@pytest.fixture
def house(server: PracticeServer) -> Iterator[CentralClearingHouse]:
    """The focal point, signed in."""
    made = CentralClearingHouse(Transport(server.address, REALM, patience=PATIENT, repeats=AT_ONCE))
    made.sign_in(people.FOCAL_POINT, people.PASSWORD)
    yield made
    made.close()


def attachments(server: PracticeServer) -> int:
    with server.house.database.reading() as session:
        return session.query(Attachment).count()


def test_a_file_is_attached_with_its_bytes_shown(server: PracticeServer, house: CentralClearingHouse) -> None:
    heard: list[tuple[int, int]] = []
    url = house.upload(RECORD, file(name="résumé 1.pdf"), lambda done, total: heard.append((done, total)))
    assert url.startswith(f"{PLACE}/")
    assert url.endswith("/r%C3%A9sum%C3%A9%201.pdf")
    assert heard == sorted(heard)
    assert (len(heard) > 1, heard[-1]) == (True, (len(BYTES), len(BYTES)))


def test_what_the_record_has_already_is_not_sent_again(
    server: PracticeServer, house: CentralClearingHouse
) -> None:
    first = house.upload(RECORD, file(), silent)
    server.unkind.be(Unkindness(What.CUT_REQUEST, path=STORAGE), Unkindness(What.CUT_REQUEST, path=BEGIN))
    heard: list[tuple[int, int]] = []
    again = house.upload(RECORD, file(name="other.pdf"), lambda done, total: heard.append((done, total)))
    assert (again, heard) == (first, [(len(BYTES), len(BYTES))])
    assert attachments(server) == 1


def test_of_equal_files_the_one_of_the_same_name_is_taken(
    server: PracticeServer, house: CentralClearingHouse
) -> None:
    house.upload(RECORD, file(name="a.pdf"), silent)
    token = house.token
    assert token is not None
    transport = Transport(server.address, REALM)
    transport.carry(token.text)
    begun = transport.ask("POST", BEGIN, body={"filename": "b.pdf", "contentType": "application/pdf"})
    files = Files(transport)
    files._sent(begun["url"], file(), silent)
    second = files._persisted(RECORD, file(name="b.pdf"), begun["uid"])
    assert house.upload(RECORD, file(name="b.pdf"), silent) == second
    transport.close()


def test_another_content_of_the_same_name_and_size_is_another_file(house: CentralClearingHouse) -> None:
    urls = {house.upload(RECORD, file(content), silent) for content in (b"one", b"two")}
    assert len(urls) == 2


def test_an_empty_file(house: CentralClearingHouse) -> None:
    assert house.upload(RECORD, file(b""), silent).endswith("/report.pdf")


@pytest.mark.parametrize("at", [0, 1, 300_000])
@pytest.mark.parametrize("reset", [False, True])
def test_bytes_that_are_cut_are_sent_again(
    server: PracticeServer, house: CentralClearingHouse, at: int, reset: bool
) -> None:
    server.unkind.be(Unkindness(What.CUT_REQUEST, path=STORAGE, at=at, reset=reset, times=2))
    heard: list[int] = []
    house.upload(RECORD, file(), lambda done, _total: heard.append(done))
    assert heard[-1] == len(BYTES)
    assert attachments(server) == 1


@pytest.mark.parametrize(("path", "times"), [(STORAGE, 2), (PERSIST, 1), (PERSIST, None)])
def test_an_answer_that_is_lost_attaches_nothing_twice(
    server: PracticeServer, house: CentralClearingHouse, path: str, times: int | None
) -> None:
    server.unkind.be(Unkindness(What.LOST, path=path, times=times))
    url = house.upload(RECORD, file(), silent)
    assert attachments(server) == 1
    server.unkind.stop()
    assert house.upload(RECORD, file(), silent) == url


def test_a_request_that_is_lost_is_made_again(server: PracticeServer, house: CentralClearingHouse) -> None:
    server.unkind.be(Unkindness(What.CUT_REQUEST, path=PERSIST, times=1))
    house.upload(RECORD, file(), silent)
    assert attachments(server) == 1


@pytest.mark.parametrize("path", [STORAGE, PERSIST, BEGIN])
def test_a_line_that_stays_cut_is_said_and_the_next_time_begins_anew(
    server: PracticeServer, house: CentralClearingHouse, path: str
) -> None:
    server.unkind.be(Unkindness(What.CUT_REQUEST, path=path))
    with pytest.raises(Unreachable):
        house.upload(RECORD, file(), silent)
    server.unkind.stop()
    house.upload(RECORD, file(), silent)
    assert attachments(server) == 1


@pytest.mark.parametrize("path", [STORAGE, PERSIST, BEGIN])
def test_a_busy_clearing_house_is_asked_later(
    server: PracticeServer, house: CentralClearingHouse, path: str
) -> None:
    server.unkind.be(Unkindness(What.BUSY, path=path, wait=7))
    with pytest.raises(Busy) as caught:
        house.upload(RECORD, file(), silent)
    assert caught.value.seconds == 7


def test_a_file_of_a_kind_that_is_not_taken(house: CentralClearingHouse) -> None:
    with pytest.raises(Trouble, match=r"does not take the file program\.exe"):
        house.upload(RECORD, file(name="program.exe", media_type="application/x-msdownload"), silent)


@pytest.mark.parametrize("content", [BYTES[:-1], BYTES[:-1] + b"?"])
def test_a_file_that_changed_since_is_not_attached(
    server: PracticeServer, house: CentralClearingHouse, content: bytes
) -> None:
    with pytest.raises(Trouble, match="not what was attached"):
        house.upload(RECORD, file(opened=lambda: io.BytesIO(content)), silent)
    assert attachments(server) == 0


def test_whoever_stops_is_heard_between_two_pieces(server: PracticeServer) -> None:
    stops = {"now": False}
    made = CentralClearingHouse(Transport(server.address, REALM, stopped=lambda: stops["now"]))
    made.sign_in(people.FOCAL_POINT, people.PASSWORD)
    heard: list[int] = []

    def tell(done: int, _total: int) -> None:
        heard.append(done)
        stops["now"] = True

    with pytest.raises(Unreachable, match="You stopped"):
        made.upload(RECORD, file(), tell)
    assert len(heard) == 1
    made.close()


def test_one_who_may_not_attach_is_told(server: PracticeServer, house: CentralClearingHouse) -> None:
    house.upload(RECORD, file(), silent)
    other = CentralClearingHouse(Transport(server.address, REALM))
    other.sign_in(people.OTHER_COUNTRY, people.PASSWORD)
    with pytest.raises(NotAllowed):
        other.upload(RECORD, file(), silent)
    other.close()


def test_a_file_is_fetched_as_it_went(house: CentralClearingHouse) -> None:
    url = house.upload(RECORD, file(name="résumé 1.pdf"), silent)
    assert fetched(house, url) == BYTES
    assert fetched(house, house.address + url) == BYTES


def test_a_file_that_is_not_shown_is_not_there(server: PracticeServer, house: CentralClearingHouse) -> None:
    url = house.upload(RECORD, file(), silent)
    other = CentralClearingHouse(Transport(server.address, REALM))
    other.sign_in(people.OTHER_COUNTRY, people.PASSWORD)
    with pytest.raises(NotThere, match="not at your clearing-house"):
        fetched(other, url)
    other.close()


def test_a_file_that_is_cut_on_its_way_is_said(server: PracticeServer, house: CentralClearingHouse) -> None:
    url = house.upload(RECORD, file(), silent)
    server.unkind.be(Unkindness(What.CUT, path="*/attachments/*", at=100_000))
    with pytest.raises(Unreachable):
        fetched(house, url)
