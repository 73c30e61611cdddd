"""What tests of bundles do again and again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from desktop_app.desk import Desk
from desktop_app.operations import carrying
from desktop_app.operations.drafts import existing
from desktop_app.operations.sending import submit
from forms.kinds import Document
from forms.paths import value_at
from sync import signing_keys
from sync.bundle.making import Made, Wish
from sync.records import Intent, Origin, Record
from sync.report import Report


class Place(Protocol):
    """Whatever has a desk: a computer, with a line to the clearing-house or without."""

    desk: Desk


@dataclass
class Apart:
    """A computer without any line; nothing of a clearing-house runs in its tests."""

    desk: Desk

    def write(self, document: Document) -> Record:
        """Take an activity as a record of this computer."""
        name = str(value_at(document, "header.identifier"))
        kind = str(value_at(document, "header.schema"))
        who = self.desk.person
        return self.desk.store.records.save(kind, name, document, origin=Origin.IMPORTED, who=who)

    def say(self, identifier: str, text: str) -> Record:
        """The description is changed here."""
        record = existing(self.desk, identifier)
        document = {**record.mine, "description": {"en": text}}
        return self.desk.store.records.save(
            record.record_type, identifier, document, origin=Origin.TYPED, who=self.desk.person
        )

    def record(self, identifier: str) -> Record:
        """The record, which must be there."""
        return existing(self.desk, identifier)

    def said(self, identifier: str) -> str:
        """The description as it is here."""
        return str(value_at(self.record(identifier).mine, "description.en"))

    def has(self, identifier: str) -> bool:
        """Whether the record is here, in the bin or out of it."""
        return self.desk.store.records.get(identifier) is not None


def carried(source: Place, target: Place, folder: Path, **wish: Any) -> Report:
    """What waits at the one, or is chosen, is made a bundle and taken in at the other."""
    made = bundle(source, folder / "carried.focal", **wish)
    return take(target, made.path, wish.get("passphrase", ""))


def bundle(source: Place, path: Path, **wish: Any) -> Made:
    """A bundle in one part."""
    (made,) = carrying.make_bundle(source.desk, path, Wish(**wish))
    return made


def take(target: Place, path: Path, passphrase: str = "", *, removals: bool = False) -> Report:
    """Taken in; any trouble that ends it is raised."""
    report = carrying.take_in(target.desk, path, passphrase, removals=removals)
    if report.trouble:
        raise report.trouble
    return report


def answered(source: Place, target: Place, folder: Path) -> Report:
    """The one's answer to the other is made and taken in there."""
    return take(target, receipt(source, target, folder / "answer.focal").path)


def receipt(source: Place, target: Place, path: Path) -> Made:
    """The one's answer to the other."""
    return carrying.make_receipt(source.desk, path, installation(target))


def installation(computer: Place) -> str:
    """Under which name the computer signs."""
    return signing_keys.installation_of(
        signing_keys.public_key(computer.desk.store.senders.secret(signing_keys.new_secret))
    )


def queue(computer: Place, identifier: str, intent: Intent = Intent.DRAFT) -> None:
    """The record waits to be sent."""
    submit(computer.desk, identifier, intent)


def waits(computer: Place, identifier: str) -> bool:
    """Whether the record waits to be sent."""
    return computer.desk.store.outbox.of(identifier) is not None
