"""What lies in the data folder and may be damaged or be put there by somebody: preferences, settings, the database."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.starting.preferences import PREFERENCES, read_preferences
from forms.languages import UN_LANGUAGES
from sync.errors import Trouble
from sync.records import Origin, Query
from tests.support.fuzzing.target import Place, Target
from tests.support.given import FakeClock, NewIds
from tests.support.two_computers import ACTIVITY, NEED

_NAME, _MARK = str(ACTIVITY["header"]["identifier"]), str(NEED["meta"]["mark"])


def preferences() -> Target:
    """The file that tells what is opened."""
    place = Place()
    seeds = [b'{"practice": true, "language": "fr"}', b"{}", b'{"language": "ar", "more": [1]}']

    def take(content: bytes) -> None:
        place.file(content, PREFERENCES)
        assert read_preferences(place.folder).language in ("", *UN_LANGUAGES)

    return Target(seeds, take, place.close)


def databases() -> Target:
    """A database file that was changed outside the program, opened and read."""
    place = Place()
    desk = place.desk()
    desk.store.records.save("capacityBuildingInitiative", _NAME, ACTIVITY, origin=Origin.TYPED, who="Mara")
    desk.store.records.save("bbiRequest", _MARK, NEED, origin=Origin.TYPED, who="Mara")
    folder = desk.folder
    place.close_desk()
    seeds = [(folder / "focal-desk.db").read_bytes()]
    return Target(seeds, lambda content: _opened(place.folder / "hostile", content), place.close)


def _opened(folder: Path, content: bytes) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "focal-desk.db").write_bytes(content)
    try:
        desk = Desk.open(folder, clock=FakeClock(), new_id=NewIds())
    except Trouble:
        return
    try:
        read_all(desk)
    except Trouble:
        return
    finally:
        desk.close()


def read_all(desk: Desk) -> None:
    """What somebody would read of it, and one edit."""
    desk.store.records.rows(Query(text="learn"))
    for identifier in desk.store.records.identifiers(Query()):
        desk.store.records.get(identifier)
    desk.store.records.save("bbiRequest", _MARK, {**NEED, "more": 1}, origin=Origin.TYPED, who="Mara")
