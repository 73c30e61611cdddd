"""The bytes of files, kept in the database in pieces: never whole in memory, and for every worker process to read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from typing import BinaryIO

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.orm import Session

from forms.files import ANY_FILE
from sync.practice.files.tables import Attachment, Content, Piece, TemporaryFile
from sync.practice.house import House
from sync.practice.refusals import invalid
from sync.practice.stamps import stamp

PIECE_BYTES = 256 * 1024
# One transaction's worth: others write between two of them.
_PIECES_AT_ONCE = 32
_LONGEST_NAME = 200
# What an upload that never ended left behind is thrown away after this time.
_ABANDONED = timedelta(days=1)


def check_name(name: object, field: str) -> str:
    """A file's name; refused with 400 where it is none."""
    good = isinstance(name, str) and 0 < len(name) <= _LONGEST_NAME and name.isprintable()
    if not isinstance(name, str) or not good or name.strip(". ") == "" or set(name) & set("/\\"):
        raise invalid("The name of the file is not one", field)
    return name


def kind_of(content_type: object) -> str:
    """The media type that a file is declared with, without parameters; empty where such files are not taken."""
    kind = content_type.partition(";")[0].strip().lower() if isinstance(content_type, str) else ""
    also = {"audio/wav": "audio/x-wav", "text/xml": "application/xml", "audio/ogg": "application/ogg"}
    also |= dict.fromkeys(("application/x-zip", "application/x-zip-compressed"), "application/zip")
    kind = also.get(kind, kind)
    return kind if kind in ANY_FILE else ""


def kept(house: House, file: BinaryIO, size: int, digest: str) -> int:
    """Keep the bytes of a file and say under which number; nothing names it yet."""
    now = stamp(house.now())
    with house.database.writing() as session:
        content = Content(digest=digest, size=size, begun_on=now)
        session.add(content)
        session.flush()
        number = content.id
    rest = enumerate(iter(lambda: file.read(PIECE_BYTES), b""))
    while some := list(islice(rest, _PIECES_AT_ONCE)):
        rows = [{"content_id": number, "number": place, "data": data} for place, data in some]
        with house.database.writing() as session:
            session.execute(insert(Piece), rows)
    return number


def pieces(house: House, content_id: int, first: int, end: int) -> Iterator[bytes]:
    """The bytes from ``first`` up to ``end`` (not included), piece by piece; no connection is held in between."""
    for number in range(first // PIECE_BYTES, -(-end // PIECE_BYTES)):
        with house.database.reading() as session:
            data = session.scalar(
                select(Piece.data).where(Piece.content_id == content_id, Piece.number == number)
            )
        if data is None:
            raise ConnectionError("The file was thrown away while it was read.")
        start = number * PIECE_BYTES
        yield data[max(0, first - start) : max(0, end - start)]


def throw_away_old(session: Session, house: House) -> None:
    """Throw away temporary files that have run out, and bytes that nothing names."""
    session.execute(delete(TemporaryFile).where(TemporaryFile.expires_on <= stamp(house.now())))
    named = exists().where(TemporaryFile.content_id == Content.id)
    attached = exists().where(Attachment.content_id == Content.id)
    old = Content.begun_on <= stamp(house.now() - _ABANDONED)
    numbers = list(session.scalars(select(Content.id).where(old, ~named, ~attached)))
    for table, column in ((Piece, Piece.content_id), (Content, Content.id)):
        session.execute(delete(table).where(column.in_(numbers)))
