"""Files that are attached to records: taken in, known, and copied out to be looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from desktop_app.desk import Desk
from forms.files import PICTURES, Local, attached_name, file_name, local_file, media_type_of, record_of
from forms.words import Phrase
from sync.client.port import ClearingHouse
from sync.errors import Trouble
from sync.store.encryption.shelves import KeptFile
from sync.store.files import absent


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a linked file: its kind as the end of its name, its size in bytes or none, where it is."""

    kind: str
    size: int | None
    is_here: bool
    is_there: bool

    def can_open(self, *, fetches: bool) -> bool:
        """Whether it can be opened: of a kind that the clearing-house takes, which no program is, and to be had."""
        return bool(self.kind) and (self.is_here or (fetches and self.is_there))


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of files to attach: those that were taken, and why each other one was not."""

    files: tuple[Local, ...] = ()
    refused: tuple[tuple[Phrase, ...], ...] = field(default=())


def known(desk: Desk, url: str) -> Known:
    """What is known of the file that a link leads to."""
    name, local = file_name(url), _local(desk, url)
    kept = desk.store.files.get(local.digest) if local else None
    kind = Path(name).suffix.removeprefix(".").upper() if media_type_of(name) else ""
    return Known(kind, kept.size if kept else None, kept is not None, bool(attached_name(url)))


def picture_of(desk: Desk, url: str) -> KeptFile | None:
    """The image that a link leads to as it lies on this computer; none where it is elsewhere, or no image."""
    if media_type_of(file_name(url)) not in PICTURES:
        return None
    local = _local(desk, url)
    return desk.store.files.get(local.digest) if local else None


def attach(desk: Desk, sources: Sequence[Path], allowed: Collection[str], most: int | None) -> Taken:
    """Keep copies of files of these media types, ``most`` at the most; one that is refused stops no other."""
    files: list[Local] = []
    refused = []
    for source in sources if most is None else sources[:most]:
        try:
            files.append(desk.store.files.add(source, allowed))
        except Trouble as trouble:
            refused.append(trouble.sentences)
    return Taken(tuple(dict.fromkeys(files)), tuple(refused))


def copy_to_open(desk: Desk, url: str) -> Path:
    """A copy of the file under its own name for other programs to open. Trouble where it is not on this computer."""
    local = _local(desk, url)
    if local is None or not media_type_of(local.name):
        raise absent(file_name(url))
    return desk.store.files.copy_out(local)


def fetch(desk: Desk, house: ClearingHouse, url: str) -> Path:
    """Fetch a file from the clearing-house, keep it, and give a copy to open. Trouble where that cannot be."""

    def fill(file: IO[bytes]) -> None:
        house.download(url, lambda piece: _write(file, piece))

    local = desk.store.files.receive(file_name(url), fill)
    desk.store.uploads.sent(house.address, record_of(url), local, url)
    return copy_to_open(desk, url)


def _write(file: IO[bytes], piece: bytes) -> None:
    file.write(piece)


def _local(desk: Desk, url: str) -> Local | None:
    return local_file(url) or desk.store.uploads.file_at(url)
