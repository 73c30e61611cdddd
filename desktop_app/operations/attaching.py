"""Files that are attached to records: taken in, known, and copied out to be looked at."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.desk import Desk
from forms.files import Local, attached_name, file_name, local_file, media_type_of
from forms.words import Phrase
from sync.errors import Trouble
from sync.store.files import absent


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a linked file: its kind as the end of its name, its size in bytes or none, where it is."""

    kind: str
    size: int | None
    is_here: bool
    is_there: bool

    @property
    def can_open(self) -> bool:
        """Whether it can be opened here: of a kind that the clearing-house takes, which no program is."""
        return self.is_here and bool(self.kind)


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


def _local(desk: Desk, url: str) -> Local | None:
    return local_file(url) or desk.store.uploads.file_at(url)
