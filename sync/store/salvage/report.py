"""What became of a damaged database: what was saved, what could not be, and where everything lies now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from forms.words import Phrase, say

_PARTS = {
    "record": say("records"),
    "content": say("answers of records"),
    "history": say("earlier versions"),
    "template": say("templates"),
    "vocabulary": say("lists of terms"),
    "setting": say("settings"),
    "journal": say("the log of what was sent"),
    "outbox": say("what waited to be sent"),
    "comment": say("comments"),
    "review": say("steps of reviews"),
}
_OTHER = say("other notes of the program")


@dataclass(frozen=True, slots=True)
class Named:
    """A record by its identifier, and its title by language where it is known."""

    identifier: str
    title: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Repaired:
    """How a repair came out.

    ``saved`` are the rows saved of each table, ``bad`` the pages and rows of each that could not be read. ``mended``
    are the records put together again from an earlier version, ``lost`` those that could not be. ``texts`` is a
    file with what could be read but not understood, ``damaged`` the file as it was found. ``unread`` is how many pages
    could not be read of which nothing tells what stood on them; ``may_miss`` says that records may be missing that
    neither the file nor a backup names, ``may_be_older`` that some may be as they were before their last changes.
    """

    saved: Mapping[str, int]
    bad: Mapping[str, int]
    unknown: int
    mended: tuple[Named, ...]
    lost: tuple[Named, ...]
    texts: Path | None
    damaged: Path | None
    unread: int = 0
    may_miss: bool = False
    may_be_older: bool = False

    @property
    def records(self) -> int:
        """How many records are there again."""
        return self.saved.get("record", 0)

    def sentences(self) -> Iterator[Phrase]:
        """All of it in words."""
        yield say("{n} record was saved.", "{n} records were saved.", n=self.records)
        if self.mended:
            yield say(
                "{n} of them was put together from an earlier version: look through it.",
                "{n} of them were put together from earlier versions: look through them.",
                n=len(self.mended),
            )
        if self.lost:
            yield say("{n} record could not be saved.", "{n} records could not be saved.", n=len(self.lost))
        for table, number in self.bad.items():
            part = _PARTS.get(table, _OTHER)
            yield say(
                "In {n} place, {part} could not be read.",
                "In {n} places, {part} could not be read.",
                n=number,
                part=part,
            )
        yield from self._unnamed()
        yield from self._where()

    def _unnamed(self) -> Iterator[Phrase]:
        if self.unread:
            yield say(
                "{n} page of the file could not be read, and nothing tells what stood on it.",
                "{n} pages of the file could not be read, and nothing tells what stood on them.",
                n=self.unread,
            )
        if self.may_miss:
            yield say(
                "Records may be missing that are not named here, as part of the list of all records is damaged too: "
                "look through your records."
            )

        if self.may_be_older:
            yield say(
                "Some of the last changes could not be read: look whether the records that you changed last are as you "
                "left them."
            )

    def _where(self) -> Iterator[Phrase]:
        if self.texts:
            yield say("What could be read but not understood is kept as text: {file}", file=self.texts)
        if self.damaged:
            yield say("The damaged file is kept as it was: {file}", file=self.damaged)
