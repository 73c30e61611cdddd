"""What comes from elsewhere and goes there: rows of a sheet, bundles on a stick, a synchronization."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from desktop_app.desk import Desk
from desktop_app.operations.carrying import make_bundle, take_in
from desktop_app.operations.sending import submit
from desktop_app.operations.sheets import take_sheet
from forms.kinds import Document
from sync.bundle.making import Wish
from sync.practice import PracticeServer
from sync.practice.people.accounts import COLLEAGUE, FOCAL_POINT, PASSWORD
from sync.records import Intent, Query
from sync.report import What
from sync.store import Store
from tests.desktop_app.operations.sheet_given import fill_in, look
from tests.support.disk.facts import all_of, has_file, holds, stands
from tests.support.disk.recording import Say
from tests.support.disk.scene import Place, Scene
from tests.support.disk.typing_scenes import ALL_STAND, NAMES, activity, attach_files, prepare, write
from tests.support.given import START, FakeClock, NewIds
from tests.support.stage import at_once
from tests.support.two_computers import Computer, know_terms

_ROWS, _THEIRS, _MINE = 6, "Trente personnes apprennent.", "What I wrote meanwhile."
_NEW = "00000009-4E5F-6071-8293-A4B5C6D7E8F9"


def _prepare_sheet(place: Place) -> None:
    prepare(place)
    rows = [
        {"Name (English)": f"Centre {number}", "City (English)": "Cotonou", "Country": "Bénin"}
        for number in range(_ROWS)
    ]
    with place.desk() as desk:
        fill_in(desk, place.outside / "filled.xlsx", *rows)


def _take_rows(place: Place, say: Say) -> None:
    with place.desk() as desk:
        taken = take_sheet(desk, look(desk, place.outside / "filled.xlsx"))
        if taken.trouble:
            raise taken.trouble
        for name in taken.made:
            record = desk.store.records.get(name)
            assert record is not None
            say(f"the row {name[-4:]}", holds(name, record.mine))


def _rows_are_whole(store: Store) -> list[str]:
    """A row that was taken is there with each of its answers."""
    names = store.records.identifiers(Query(record_types=("organization",)))
    found = [record.mine for name in names if (record := store.records.get(name))]
    return [f"half a row: {sorted(mine)}" for mine in found if not {"name", "city", "country"} <= mine.keys()]


@contextmanager
def _other(place: Place) -> Iterator[Desk]:
    """The computer of a colleague, whose disk does not fail."""
    desk = Desk.open(place.outside / "other", clock=FakeClock(), new_id=NewIds(5))
    try:
        yield desk
    finally:
        desk.close()


def _prepare_bundle(place: Place) -> None:
    prepare(place)
    with _other(place) as other:
        other.remember({"person": "Ivo", "country": "bj"})
        for name in NAMES:
            write(other, activity(name, _THEIRS))
        (place.outside / "photo.txt").write_text("A picture. " * 2000, encoding="utf-8")
        file = other.store.files.add(place.outside / "photo.txt")
        write(other, _with_file(file.url))
        make_bundle(other, place.outside / "stick.focal", Wish(records=(*NAMES, _NEW), hand_over=True))


def _with_file(url: str) -> Document:
    return activity(_NEW, _THEIRS, relevantDocuments=[{"url": url, "name": "Photo", "language": "en"}])


def _take_bundle(place: Place, say: Say) -> None:
    with place.desk() as desk:
        report = take_in(desk, place.outside / "stick.focal")
        if report.trouble:
            raise report.trouble
        if any(result.what is What.FAILED for result in report.results):
            return
        digests = [path.name for path in (place.data / "files").rglob("*") if path.is_file()]
        say("what the bundle brought", all_of(stands(_NEW, _THEIRS), *map(has_file, digests)))


def _prepare_making(place: Place) -> None:
    prepare(place)
    attach_files(place, lambda *_said: None)


def _make_bundle(place: Place, say: Say) -> None:
    target = place.disk / "stick.focal"
    with place.desk() as desk:
        make_bundle(desk, target, Wish(records=tuple(NAMES), hand_over=True))
    # No bundle is like another: how this one was is remembered on the stick.
    shutil.copyfile(target, place.outside / target.name)
    say("the bundle", _is_still_the_bundle)


def _is_still_the_bundle(store: Store) -> list[str]:
    place = Place(store.folder.parent, store.folder.parent.with_name("outside"))
    there, written = place.disk / "stick.focal", place.outside / "stick.focal"
    is_whole = there.exists() and there.read_bytes() == written.read_bytes()
    return [] if is_whole else ["the bundle is not what was written"]


@contextmanager
def _clearing_house(place: Place, series: int, clock: FakeClock) -> Iterator[PracticeServer]:
    house = place.outside / "house"
    with PracticeServer(house, clock=clock, new_id=NewIds(series), examples=False) as server:
        yield server


@contextmanager
def _connected(desk: Desk, address: str, email: str) -> Iterator[Computer]:
    house = at_once(address)
    house.sign_in(email, PASSWORD)
    know_terms(desk, house.address)
    try:
        yield Computer(desk, house)
    finally:
        house.close()


def _prepare_sync(place: Place) -> None:
    """One record is changed here and there, another is new there, a third is new here."""
    prepare(place)
    clock = FakeClock()
    with _clearing_house(place, 8, clock) as server, place.desk() as desk, _other(place) as other:
        other.remember({"person": "Bo", "country": "bj"})
        with _connected(desk, server.address, FOCAL_POINT) as here:
            here.send(NAMES[0])
            here.change(NAMES[0], "description", {"en": _MINE})
        with _connected(other, server.address, COLLEAGUE) as there:
            there.sync()
            clock.advance(minutes=5)
            there.change(NAMES[0], "title.fr", _THEIRS)
            there.send(NAMES[0])
            there.write(activity(_NEW, _THEIRS))
            there.send(_NEW)
        for name in NAMES[:2]:
            submit(desk, name, Intent.DRAFT)


def _synchronize(place: Place, say: Say) -> None:
    # Whoever tries again signs in anew: no two tries have the same identifiers.
    tries = place.outside / "tries"
    tries.mkdir(exist_ok=True)
    number = len(list(tries.iterdir()))
    (tries / str(number)).touch()
    tomorrow = FakeClock(START + timedelta(days=1))
    with _clearing_house(place, 9 + number, tomorrow) as server, place.desk() as desk:
        with _connected(desk, server.address, FOCAL_POINT) as here:
            here.sync()
        say("what was received", all_of(stands(_NEW, _THEIRS), stands(NAMES[0], _THEIRS)))
        say("what was sent", lambda store: ["it waits again"] if store.outbox.of(NAMES[1]) else [])


_MINE_STANDS = all_of(ALL_STAND, stands(NAMES[0], _MINE))
SCENES = (
    Scene("take rows of a sheet", _prepare_sheet, _take_rows, all_of(ALL_STAND, _rows_are_whole)),
    Scene("take a bundle", _prepare_bundle, _take_bundle, ALL_STAND),
    Scene("make a bundle", _prepare_making, _make_bundle, ALL_STAND),
    Scene("synchronize", _prepare_sync, _synchronize, _MINE_STANDS),
)
