"""Making a bundle of changes: what waits in the queue, or chosen records, whole or in parts that a mail can carry."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from functools import cached_property
from pathlib import Path

from forms.documents import to_send
from forms.files import local_files
from forms.kinds import Document
from forms.registry import form_for
from forms.words import say
from sync import signing_keys
from sync.bundle import ENDING, codec
from sync.bundle.model import BundleKind, Change, Enclosed, Manifest, Outcome, Part, Sender
from sync.bundle.office import Office
from sync.bundle.packing import Packed, Text, room_in, write_bundle
from sync.bundle.parts import Load, split
from sync.errors import Trouble
from sync.records import REMOVALS, Clock, Intent, Record, Remote, State
from sync.review import ReviewStep, Stage
from sync.rights import Role
from sync.stopping import IsStopped, Stopped, never
from sync.store import Store
from sync.store.handing import Handing, Note
from sync.store.keepers import plain_term


@dataclass(frozen=True, slots=True)
class Wish:
    """What a bundle is to hold.

    ``records`` are the identifiers, empty for all that waits in the queue; ``hand_over`` leaves out what is wanted of
    the clearing-house, so that the receiver decides. ``most_bytes`` is what one part may weigh, 0 for no limit.
    """

    records: tuple[str, ...] = ()
    hand_over: bool = False
    files: bool = True
    recipient: str = ""
    most_bytes: int = 0
    passphrase: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """A file that was written: where, the bundle's identifier, its size in bytes, how many records and files."""

    path: Path
    bundle: str
    size: int
    changes: int
    files: int


@dataclass(frozen=True, slots=True)
class _Given:
    """A change with what is noted of it here."""

    change: Change
    handing: Handing


class Making:
    """Makes bundles in one store for one office."""

    def __init__(self, store: Store, office: Office, clock: Clock) -> None:
        """Work on this store; ``clock`` tells when a bundle was made, for people only."""
        self._store, self._office, self._clock = store, office, clock

    @cached_property
    def _sender(self) -> Sender:
        return self._office.sender(self._store)

    def make(self, target: Path, wish: Wish, stopped: IsStopped = never) -> list[Made]:
        """Write the bundle, or its parts; nothing but the notes about it changes here, and what a focal point approves.

        Raises Trouble where there is nothing to be carried, and what ``write_bundle`` raises.
        """
        given = list(self._given(wish))
        if not given:
            raise _nothing()
        loads = split(self._load(given, wish), wish.most_bytes)
        manifest = self._manifest(wish)
        made: list[tuple[Made, Load]] = []
        try:
            for number, load in enumerate(loads, start=1):
                path = _part_path(target, number, len(loads))
                part = Part(manifest.part.series, number, len(loads))
                made.append((self._written(path, replace(manifest, part=part), load, wish, stopped), load))
            self._note(given, made, wish)
        except (Trouble, Stopped):
            for one, _load in made:
                one.path.unlink(missing_ok=True)
            raise
        return [one for one, _load in made]

    def _given(self, wish: Wish) -> Iterator[_Given]:
        """The changes, in the order of the queue or of the wish."""
        items = self._store.outbox.waiting()
        wanted = {item.identifier: item.intent for item in items}
        for identifier in wish.records or wanted:
            if wanted.get(identifier) is Intent.PUBLISH and not wish.hand_over:
                self._approve(identifier)
            handing = self._store.handings.prepare(identifier)
            if handing is None:
                raise _unknown(identifier)
            intent = None if wish.hand_over else wanted.get(identifier)
            if handing.record.state is State.CONFLICT or (handing.record.binned and intent not in REMOVALS):
                raise _unfit(handing.record)
            yield _Given(self._change(handing, intent), handing)

    def _approve(self, identifier: str) -> None:
        """A focal point who asks for publication approves by that; elsewhere it counts only if it is told."""
        record = self._store.records.get(identifier)
        approves = self._office.role is Role.FOCAL_POINT
        if approves and record is not None and record.stage is not Stage.APPROVED:
            self._store.reviews.step(identifier, ReviewStep.APPROVED, self._office.name)

    def _change(self, handing: Handing, intent: Intent | None) -> Change:
        record = handing.record
        document = to_send(form_for(record.record_type), record.mine)
        return Change(
            identifier=self._name(handing, intent),
            record=record.identifier,
            record_type=record.record_type,
            version=handing.version,
            mark=handing.mark,
            ancestors=handing.ancestors,
            document=document,
            there=there_of(record),
            intent=intent,
            who=record.changed_by or self._office.name,
            at=record.changed_at.astimezone(UTC).isoformat(timespec="seconds"),
            files=tuple(self._enclosed(document)),
            review=self._store.reviews.of(record.identifier),
        )

    def _name(self, handing: Handing, intent: Intent | None) -> str:
        """The change's name: the same for the same version and wish.

        It is another where something else was wanted in between, or where the same is asked for after it was returned.
        """
        last = self._store.handings.latest(handing.record.identifier)
        returned = last is not None and last.outcome == Outcome.RETURNED
        if last is not None and not returned and (last.mark, last.intent) == (handing.mark, intent):
            return last.change
        parts = (
            self._sender.installation,
            handing.record.identifier,
            handing.mark,
            intent or "",
            last.change if last else "",
        )
        return hashlib.sha256("|".join(parts).encode()).hexdigest()[:32].upper()

    def _enclosed(self, document: Document) -> Iterator[Enclosed]:
        for file in local_files(document):
            kept = self._store.files.get(file.digest)
            yield Enclosed(file.digest, file.name, kept.size if kept else 0)

    def _load(self, given: Sequence[_Given], wish: Wish) -> Load:
        texts = [
            Text.of("changes", n, codec.change_to_json(one.change)) for n, one in enumerate(given, start=1)
        ]
        terms = vocabulary_texts(self._store)
        files = {one.digest: one for each in given for one in each.change.files} if wish.files else {}
        kept = ((self._store.files.get(file.digest), file.name) for file in files.values())
        return Load((*texts, *terms), tuple(Packed(file, name) for file, name in kept if file is not None))

    def _manifest(self, wish: Wish) -> Manifest:
        return Manifest(
            identifier="",
            kind=BundleKind.CHANGES,
            sender=self._sender,
            serial=0,
            made_at=self._clock().astimezone(UTC).isoformat(timespec="seconds"),
            practice=self._office.practice,
            part=Part(self._store.new_id()),
            recipient=wish.recipient,
        )

    def _written(self, path: Path, manifest: Manifest, load: Load, wish: Wish, stopped: IsStopped) -> Made:
        serial = self._store.senders.next_serial()
        manifest = replace(manifest, identifier=self._store.new_id(), serial=serial)
        secret = self._store.senders.secret(signing_keys.new_secret)
        size = write_bundle(
            path, manifest, secret, load.texts, load.files, wish.passphrase, room_in(self._store), stopped
        )
        changes = sum(text.name.startswith("changes/") for text in load.texts)
        return Made(path, manifest.identifier, size, changes, len(load.files))

    def _note(self, given: Sequence[_Given], made: Sequence[tuple[Made, Load]], wish: Wish) -> None:
        """Only once every file is whole: what is noted as handed over has been."""
        bundles = {text.name: one.bundle for one, load in made for text in load.texts}
        rows = [
            Note(one.change.identifier, one.handing, one.change.document, one.change.intent, bundles[name])
            for number, one in enumerate(given, start=1)
            if (name := f"changes/{number:06}.json") in bundles
        ]
        self._store.handings.note(rows, wish.recipient)


def vocabulary_texts(store: Store, without: Container[str] = ()) -> list[Text]:
    """The lists of terms that a clearing-house gave, as members of a bundle; ``without`` those of these domains."""
    found = []
    lists = (one for one in store.vocabularies.given() if one.domain not in without)
    for number, one in enumerate(lists, start=1):
        terms = [plain_term(term) for term in one.terms]
        value = {"domain": one.domain, "complete": one.complete, "terms": terms}
        found.append(Text.of("vocabularies", number, value))
    return found


def there_of(record: Record) -> Remote | None:
    """What the sender last agreed on with the clearing-house, if it ever did."""
    if record.stamp is None or record.base is None:
        return None
    return Remote(
        record.identifier,
        record.record_type,
        record.stamp,
        document=record.base,
        changed_by=record.theirs_by,
        server_id=record.server_id,
        document_id=record.document_id,
    )


def _part_path(target: Path, number: int, of: int) -> Path:
    """``records.focal``, or ``records-2-of-3.focal``."""
    stem = target.name.removesuffix(ENDING)
    return target.with_name(f"{stem}-{number}-of-{of}{ENDING}" if of > 1 else f"{stem}{ENDING}")


def _nothing() -> Trouble:
    return Trouble(
        say("Nothing waits to be carried."),
        None,
        say("Put records into the queue first, or choose the records that are to go."),
    )


def _unknown(identifier: str) -> Trouble:
    return Trouble(
        say("There is no record {identifier} on this computer.", identifier=identifier),
        None,
        say("See the list of records for those that there are."),
    )


def _unfit(record: Record) -> Trouble:
    if record.state is State.CONFLICT:
        what = say(
            "A record that was chosen still has a conflict: {identifier}", identifier=record.identifier
        )
        return Trouble(what, None, say("Settle it first, or leave the record out."))
    what = say("A record that was chosen lies in the bin: {identifier}", identifier=record.identifier)
    return Trouble(what, None, say("Take it out of the bin first, or leave it out."))
