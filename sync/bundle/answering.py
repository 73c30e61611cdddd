"""Making a receipt: what became of each change of one sender, and what the clearing-house has of its records by now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC
from pathlib import Path

from forms.documents import to_send
from forms.registry import form_for
from forms.words import say
from sync import signing_keys
from sync.bundle import codec
from sync.bundle.making import Made, there_of, vocabulary_texts
from sync.bundle.model import Answer, BundleKind, Manifest, News, Outcome, Part, Placed
from sync.bundle.office import Office
from sync.bundle.packing import Text, room_in, write_bundle
from sync.errors import Trouble
from sync.normal import same
from sync.records import REMOVALS, Clock, Origin, Record, Standing, State
from sync.stopping import IsStopped, never
from sync.store import Store
from sync.store.taken_bundles import Taken

_BY_STANDING = {
    Standing.DRAFT: Outcome.SENT,
    Standing.REVISED: Outcome.SENT,
    Standing.REVIEW: Outcome.REVIEW,
    Standing.PUBLISHED: Outcome.PUBLISHED,
}
_BY_STATE = {
    State.CONFLICT: Outcome.CONFLICT,
    State.REJECTED: Outcome.RETURNED,
    State.WAITING: Outcome.WAITING,
    State.DRAFT: Outcome.TAKEN,
}
_IN_REVIEW = frozenset({State.TO_REVIEW, State.RETURNED, State.READY})


class Answering:
    """Makes receipts in one store for one office; again and again, the newest counts."""

    def __init__(self, store: Store, office: Office, clock: Clock) -> None:
        """Read from this store; ``clock`` tells when a receipt was made, for people only."""
        self._store, self._office, self._clock = store, office, clock

    def make(
        self,
        target: Path,
        sender: str,
        *,
        others: Iterable[str] = (),
        passphrase: str = "",
        stopped: IsStopped = never,
    ) -> Made:
        """Write a receipt for this installation, with news of the records that it sent and of ``others``.

        Raises Trouble where nothing of it was taken in here, and what ``write_bundle`` raises.
        """
        newest = self._newest(sender)
        if not newest:
            raise Trouble(
                say("Nothing was taken in here from that sender, so there is nothing to answer."),
                None,
                say("Take its bundle in first."),
            )
        answers = [self._answer(taken) for taken in newest.values()]
        texts = [Text.of("answers", n, codec.answer_to_json(one)) for n, one in enumerate(answers, start=1)]
        texts += self._news({*newest, *others})
        texts += vocabulary_texts(self._store)
        manifest = self._manifest(sender, {taken.bundle for taken in newest.values()})
        secret = self._store.senders.secret(signing_keys.new_secret)
        size = write_bundle(target, manifest, secret, texts, (), passphrase, room_in(self._store), stopped)
        return Made(target, manifest.identifier, size, len(answers), 0)

    def answers(self, sender: str) -> list[Answer]:
        """What a receipt for this installation would say now: one answer a record, as the record stands here."""
        return list(map(self._answer, self._newest(sender).values()))

    def _newest(self, sender: str) -> dict[str, Taken]:
        """Of each record what was taken in from the installation last."""
        return {taken.identifier: taken for taken in self._store.takings.from_sender(sender)}

    def _answer(self, taken: Taken) -> Answer:
        record = self._store.records.get(taken.identifier)
        if record is None:
            return Answer(taken.change, taken.identifier, Outcome.GONE)
        outcome = _outcome(record, taken, changed=self._store.records.is_changed(record))
        reasons = record.reasons if outcome is Outcome.RETURNED else ()
        included = self._is_included(record, taken)
        review = self._store.reviews.of(taken.identifier)
        return Answer(taken.change, taken.identifier, outcome, included, tuple(reasons), review)

    def _is_included(self, record: Record, taken: Taken) -> bool:
        """Whether the clearing-house's version was made knowing the change: sent from here since, all settled."""
        if record.stamp is None or record.base is None or record.conflicts:
            return False
        if not self._store.records.is_changed(record):
            return True
        form = form_for(record.record_type)
        agreed = to_send(form, record.base)
        return any(
            entry.number >= taken.version
            and entry.origin is not Origin.PULLED
            and same(to_send(form, entry.document), agreed)
            for entry in self._store.history.of(record.identifier)
        )

    def _news(self, identifiers: Iterable[str]) -> Iterator[Text]:
        for number, identifier in enumerate(sorted(identifiers), start=1):
            record = self._store.records.get(identifier)
            there = there_of(record) if record else None
            if there is not None:
                yield Text.of("news", number, codec.news_to_json(News(there, self._placed(identifier))))

    def _placed(self, identifier: str) -> tuple[Placed, ...]:
        found = self._store.uploads.of(identifier)
        return tuple(Placed(file.digest, file.name, address, url) for address, file, url in found)

    def _manifest(self, sender: str, bundles: Iterable[str]) -> Manifest:
        own = self._office.sender(self._store)
        return Manifest(
            identifier=self._store.new_id(),
            kind=BundleKind.RECEIPT,
            sender=own,
            serial=self._store.senders.next_serial(),
            made_at=self._clock().astimezone(UTC).isoformat(timespec="seconds"),
            practice=self._office.practice,
            part=Part(self._store.new_id()),
            recipient=sender,
            replies_to=tuple(sorted(bundles)),
        )


def _outcome(record: Record, taken: Taken, *, changed: bool) -> Outcome:
    """``changed`` says that there is something here that was not sent yet."""
    standing = record.stamp.standing if record.stamp else Standing.NOWHERE
    if record.state in _IN_REVIEW:
        # The review in the country says nothing of whether it was sent.
        if record.intent is not None:
            return Outcome.WAITING
        if record.reasons:
            return Outcome.RETURNED
        return Outcome.TAKEN if changed else _BY_STANDING.get(standing, Outcome.TAKEN)
    if record.state in _BY_STATE:
        return _BY_STATE[record.state]
    if record.binned:
        removed = taken.intent in REMOVALS and standing is Standing.NOWHERE
        return Outcome.REMOVED if removed else Outcome.GONE
    return _BY_STANDING.get(standing, Outcome.TAKEN)
