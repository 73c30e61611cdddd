"""Looking into a bundle before it is taken in: who made it, what is in it, what it would do. Nothing is changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from forms.files import Local
from forms.registry import UnknownForm, form_for
from forms.words import Phrase, say
from sync import signing_keys
from sync.aside import FAULT
from sync.bundle import codec
from sync.bundle.model import BundleKind, Change, Manifest, Member, Sender
from sync.bundle.opening import OpenBundle
from sync.bundle.planning import Effect, Plan, all_steps, plan
from sync.bundle.requests import as_request
from sync.review import Reviewed, holding
from sync.store import Store
from sync.store.records.derived import titles_of
from sync.strict_json import Malformed


class Acquaintance(StrEnum):
    """Whether the sender is known here: by its key; not at all; or another one who has a known name."""

    KNOWN = "known"
    NEW = "new"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """One record in a bundle of changes: what it is called, by language, who changed it, what it would do here.

    ``phrase`` says why, where it is left out or otherwise than it was asked for; ``asks`` that a review comes first.
    ``review`` is the step that holds in its review once it is taken in, where that is news here.
    """

    identifier: str
    record_type: str
    title: Mapping[str, str]
    who: str
    effect: Effect
    phrase: Phrase | None = None
    asks: bool = False
    review: Reviewed | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """A bundle before it is taken in; ``fingerprint`` is what its sender reads aloud on the telephone.

    ``effects`` counts records of a bundle of changes by what they would do here, ``outcomes`` the answers of a
    receipt by how far the changes have come; ``file_bytes`` is the weight of the files in it, ``missing`` names those
    that are in no bundle that was taken in so far.
    """

    manifest: Manifest
    acquaintance: Acquaintance
    fingerprint: str
    items: tuple[Item, ...]
    effects: Mapping[Effect, int]
    outcomes: Mapping[str, int]
    files: int
    file_bytes: int
    missing: tuple[Local, ...]
    vocabularies: int

    @property
    def is_receipt(self) -> bool:
        """Whether it answers a bundle of this computer."""
        return self.manifest.kind is BundleKind.RECEIPT

    @property
    def is_known_in_full(self) -> bool:
        """Whether taking it in would change nothing."""
        return not self.is_receipt and set(self.effects) <= {Effect.ALREADY}


def look(store: Store, bundle: OpenBundle) -> Preview:
    """Look into an open bundle; every byte of it is checked. Raises the refusals."""
    bundle.check_all()
    sender, files = bundle.manifest.sender, bundle.members("files")
    seen = [_seen(store, bundle, member) for member in bundle.members("changes")]
    enclosed = {file for _item, found in seen for file in found}
    here = {member.digest for member in files}
    return Preview(
        manifest=bundle.manifest,
        acquaintance=acquaintance(store, sender),
        fingerprint=signing_keys.fingerprint(sender.installation),
        items=tuple(item for item, _found in seen),
        effects=Counter(item.effect for item, _found in seen),
        outcomes=_outcomes(bundle),
        files=len(files),
        file_bytes=sum(member.size for member in files),
        missing=tuple(
            file
            for file in sorted(enclosed, key=lambda one: one.name)
            if file.digest not in here and store.files.get(file.digest) is None
        ),
        vocabularies=len(bundle.members("vocabularies")),
    )


def acquaintance(store: Store, sender: Sender) -> Acquaintance:
    """Whether the sender is known here; the name alone proves nothing, for anybody can write any."""
    known = store.senders.all()
    if any(one.installation == sender.installation for one in known):
        return Acquaintance.KNOWN
    name = sender.name.strip().casefold()
    same_name = bool(name) and any(one.name.strip().casefold() == name for one in known)
    return Acquaintance.OTHER if same_name else Acquaintance.NEW


def _seen(store: Store, bundle: OpenBundle, member: Member) -> tuple[Item, list[Local]]:
    try:
        change = as_request(codec.change_from(bundle.read(member)))
    except Malformed:
        words = say("One record of the bundle cannot be read; it is left out.")
        return Item("", "", {}, "", Effect.REFUSED, words), []
    try:
        planned = plan(store, change)
    except Exception:  # noqa: BLE001 whatever is wrong in our merge of one record, the others can be looked at
        planned = Plan(Effect.REFUSED, phrase=FAULT)
    news = None if planned.effect is Effect.REFUSED else _news_of_review(store, change)
    return _item(change, planned, news), [Local(file.digest, file.name) for file in change.files]


def _news_of_review(store: Store, change: Change) -> Reviewed | None:
    """What holds in its review with what the bundle tells of it, unless it is known here already."""
    step = holding(all_steps(store, change))
    known = {one.identifier for one in store.reviews.of(change.record).steps}
    return step if step is not None and step.identifier not in known else None


def _item(change: Change, planned: Plan, review: Reviewed | None) -> Item:
    return Item(
        change.record,
        change.record_type,
        _title(change),
        change.who,
        planned.effect,
        planned.phrase,
        planned.asks,
        review,
    )


def _title(change: Change) -> Mapping[str, str]:
    try:
        return titles_of(form_for(change.record_type), change.document)
    except UnknownForm:
        return {}


def _outcomes(bundle: OpenBundle) -> Mapping[str, int]:
    found: Counter[str] = Counter()
    for member in bundle.members("answers"):
        try:
            found[codec.answer_from(bundle.read(member)).outcome.value] += 1
        except Malformed:
            continue
    return found
