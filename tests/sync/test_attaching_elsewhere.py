"""Files at another clearing-house than the one to which they were sent first, and at the same one elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.operations.sending import submit
from desktop_app.operations.settling import decide_removal
from sync.client.house import CentralClearingHouse, connect
from sync.engine import synchronize
from sync.practice import PracticeServer
from sync.practice.people.accounts import FOCAL_POINT, PASSWORD
from sync.practice.unkind.unkindness import Unkindness, What
from sync.records import Intent, Side
from sync.report import What as Became
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import Computer
from tests.sync.given import ID, became
from tests.sync.test_attaching import BYTES, STORAGE, attached, links, texts, there


@contextmanager
def signed_in(server: PracticeServer) -> Iterator[CentralClearingHouse]:
    """The focal point's way to a clearing-house."""
    house = connect(server.address)
    house.sign_in(FOCAL_POINT, PASSWORD)
    yield house
    house.close()


def test_at_another_clearing_house_the_files_are_sent_again(
    ana: Computer, practice: PracticeServer, tmp_path: Path, clock: FakeClock
) -> None:
    attached(ana, tmp_path)
    ana.send(ID)
    assert len(there(practice)) == 1
    place = tmp_path / "other"
    with (
        PracticeServer(place, clock=clock, new_id=NewIds(8), examples=False) as other,
        signed_in(other) as house,
    ):
        # It is not there, as at any clearing-house that never had it: the person is asked, keeps it, sends it again.
        synchronize(ana.desk.store, house)
        assert ana.record(ID).removal is Side.THERE
        decide_removal(ana.desk, ID, keep=True, send=True)
        assert became(synchronize(ana.desk.store, house)) == [Became.SENT]
        assert there(other) == [("report.pdf", len(BYTES))]
        assert links(ana.record(ID).mine)[0]["url"] in texts(other)


@pytest.mark.parametrize("lost", [True, False])
def test_the_same_clearing_house_under_another_address_gets_nothing_again(
    ana: Computer, practice: PracticeServer, tmp_path: Path, clock: FakeClock, lost: bool
) -> None:
    attached(ana, tmp_path)
    ana.send(ID)
    before = links(ana.record(ID).mine)
    if lost:
        shutil.rmtree(ana.desk.folder / "files")
    ana.change(ID, "description", {"en": "Bettered."})
    place = Path(str(practice.house.database.address.database))
    with (
        PracticeServer(place, clock=clock, new_id=NewIds(8), examples=False) as again,
        signed_in(again) as house,
    ):
        again.unkind.be(Unkindness(What.CUT_REQUEST, path=STORAGE))
        submit(ana.desk, ID, Intent.DRAFT)
        assert became(synchronize(ana.desk.store, house)) == [Became.SENT]
    assert len(there(practice)) == 1
    assert links(ana.record(ID).mine) == before
