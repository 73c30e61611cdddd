"""What is the matter with a place, in words: what, why it harms, what to do; refused, or told once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from forms.words import Phrase, say
from sync.errors import Trouble


class Harm(StrEnum):
    """In what way a place can harm a database."""

    NETWORK = "network"
    READ_ONLY = "read_only"
    SYNCHRONIZED = "synchronized"
    HOST = "host"
    FAT = "fat"
    MEMORY = "memory"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is the matter; ``by`` is the program that synchronizes, where one does."""

    harm: Harm
    folder: Path
    by: str = ""

    @property
    def key(self) -> str:
        """What a person agrees to who works here all the same; another stick of the same kind is no news."""
        return f"{self.harm}:{self.by}" if self.by else str(self.harm)

    @property
    def is_refused(self) -> bool:
        """Whether nobody may work here.

        On a network drive SQLite's journal cannot work at all (sqlite.org/wal.html: "does not work over a network
        filesystem"), and where nothing can be written there is nothing to do. All else goes well mostly, and a person
        may have no other place.
        """
        return self.harm in (Harm.NETWORK, Harm.READ_ONLY)

    @property
    def sentences(self) -> tuple[Phrase, Phrase, Phrase]:
        """What is the matter, why it harms, what to do."""
        return _WORDS[self.harm](self)


class UnfitPlace(Trouble):
    """Records cannot be kept in this folder."""

    def __init__(self, finding: Finding) -> None:
        """Say why."""
        super().__init__(*finding.sentences)


Said = tuple[Phrase, Phrase, Phrase]


def _network(found: Finding) -> Said:
    return (
        say("This folder lies on a network drive: {folder}", folder=found.folder),
        say(
            "A database cannot be kept safely there: a broken connection, or a second computer, can damage it. "
            "Your records were not opened and are as they were."
        ),
        say(
            "Keep your records on this computer’s own disk. If there are records in this folder already, close the "
            "program on every computer, copy the whole folder to the disk, then start with that copy: "
            "focal-desk --data-dir FOLDER. Backups and bundles may lie on the network drive."
        ),
    )


def _read_only(found: Finding) -> Said:
    return (
        say("Nothing can be written on this disk or stick: {folder}", folder=found.folder),
        say("It is protected against writing. Your records were not opened and are as they were."),
        say(
            "Take the protection off (some sticks and cards have a small slide), or copy the whole folder to this "
            "computer’s own disk, then start with that copy: focal-desk --data-dir FOLDER."
        ),
    )


def _synchronized(found: Finding) -> Said:
    return (
        say(
            "{service} synchronizes the folder of your records: {folder}",
            service=found.by,
            folder=found.folder,
        ),
        say(
            "It copies the database while it is being written. That can damage it, or put the older state of another "
            "computer in its place, and what you entered since is then lost."
        ),
        say(
            "Move the folder to a place that is not synchronized. "
            "Backups and bundles may lie in a synchronized folder: they are made for that."
        ),
    )


def _host(found: Finding) -> Said:
    return (
        say("This folder belongs to another system and is lent to this one: {folder}", folder=found.folder),
        say("A database can be damaged there when both systems write, or when one of them is switched off."),
        say("Keep your records on the disk of this system, and use the lent folder for backups and bundles."),
    )


def _fat(found: Finding) -> Said:
    return (
        say("Your records lie on a stick or card of the kind FAT: {folder}", folder=found.folder),
        say(
            "Whoever holds it can read everything on it, for it knows no accounts. If it is pulled out or the power "
            "fails while something is saved, more than the last change can be lost."
        ),
        say(
            "Encrypt your records, keep backups in a second place, and let the computer remove the stick safely "
            "before you pull it out."
        ),
    )


def _memory(found: Finding) -> Said:
    return (
        say(
            "What lies in this folder is gone when the computer is switched off: {folder}",
            folder=found.folder,
        ),
        say("It is kept in memory, not on a disk. All your records would be lost."),
        say("Keep your records on a disk or a stick: focal-desk --data-dir FOLDER."),
    )


def _open(found: Finding) -> Said:
    return (
        say("Other accounts of this computer can read your records: {folder}", folder=found.folder),
        say(
            "The rights could not be changed: the disk knows none, or the folder belongs to another account."
        ),
        say("Encrypt your records, or keep them in a folder of your own."),
    )


_WORDS: dict[Harm, Callable[[Finding], Said]] = {
    Harm.NETWORK: _network,
    Harm.READ_ONLY: _read_only,
    Harm.SYNCHRONIZED: _synchronized,
    Harm.HOST: _host,
    Harm.FAT: _fat,
    Harm.MEMORY: _memory,
    Harm.OPEN: _open,
}
