"""What a change would do here: worked out by reading only, the same for showing it and for taking it in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from forms.documents import identifier_of
from forms.kinds import Document
from forms.registry import FORMS, form_for
from forms.words import Phrase, say
from sync.bundle.ancestry import Ancestry, ancestry, settled, without_answered
from sync.bundle.model import Change
from sync.bundle.requests import is_approved, is_lowered
from sync.merge import merge
from sync.normal import same
from sync.records import REMOVALS, Intent, Origin, Record
from sync.review import Reviewed
from sync.store import Store
from sync.store.taken_bundles import Laid

# The clearing-house's own pattern (its API, section 2.1).
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{11,128}")
_TYPES = frozenset(form.record_type for form in FORMS)
_TO_REVIEW = say(
    "Its publication is asked for, but the focal point has not approved it: it is to be reviewed first."
)


class Effect(StrEnum):
    """What a change does to this computer; REVIEWED where only what is said in its review is new."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "in_conflict"
    REMOVAL = "removal"
    REVIEWED = "reviewed"
    ALREADY = "already"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done with a change: what is laid down, what waits afterwards, and in words why not.

    ``over`` is mine as it was when a removal was found fit; ``asks`` says that a review is to come before publication.
    """

    effect: Effect
    laid: Laid | None = None
    intent: Intent | None = None
    phrase: Phrase | None = None
    over: Document | None = None
    asks: bool = False


def plan(store: Store, change: Change) -> Plan:
    """What this change, as ``as_request`` gives it, would do here, as the record stands now."""
    wrong = _fault(store, change)
    if wrong:
        return Plan(Effect.REFUSED, phrase=wrong)
    known = ancestry(store, change)
    if known.outdated or store.takings.get(change.identifier):
        return Plan(
            Effect.REVIEWED if store.reviews.tells_news(change.record, change.review) else Effect.ALREADY
        )
    record = store.records.get(change.record)
    if change.intent in REMOVALS:
        return _removal(store, change, record)
    planned = _edit(store, change, record, known)
    if change.intent is Intent.PUBLISH and not is_approved(change, all_steps(store, change)):
        planned = replace(planned, intent=Intent.DRAFT, asks=True)
    return replace(planned, phrase=_TO_REVIEW, asks=True) if is_lowered(change) else planned


def all_steps(store: Store, change: Change) -> tuple[Reviewed, ...]:
    """All that is known here and there of its review, each step once."""
    here = store.reviews.of(change.record).steps
    return tuple({step.identifier: step for step in (*here, *change.review.steps)}.values())


def _fault(store: Store, change: Change) -> Phrase | None:
    """Why the change cannot be a change of a record of ours; none where it can."""
    if change.record_type not in _TYPES:
        return say("It is of a type that this version of the program does not know.")
    if not _IDENTIFIER.fullmatch(change.record) or identifier_of(change.document) not in _names(change):
        return say("Its identifier is not one that the clearing-house could have given.")
    known = store.records.get(change.record)
    if known is not None and known.record_type != change.record_type:
        return say("Another record here, of another type, has the same identifier.")
    return None


def _names(change: Change) -> set[str]:
    """A need may carry the requests API's own identifier instead of its mark."""
    return {change.record, change.there.server_id if change.there else "", *_unmarked(change)}


def _unmarked(change: Change) -> set[str]:
    return {""} if form_for(change.record_type).wire == "requests" else set()


def _removal(store: Store, change: Change, record: Record | None) -> Plan:
    """A removal is of what the sender saw: what was edited here since is kept."""
    if record is not None and record.stamp is not None and store.records.is_changed(record):
        words = say("The sender wants it removed, but it was changed here: it is kept.")
        return Plan(Effect.REFUSED, phrase=words)
    if record is None and change.base is None:
        return Plan(Effect.REFUSED, phrase=say("The sender wants it removed, but it is not known here."))
    return Plan(Effect.REMOVAL, intent=change.intent, over=record.mine if record else None)


def _edit(store: Store, change: Change, record: Record | None, known: Ancestry) -> Plan:
    theirs = settled(store, change.record, change.document)
    if record is None:
        return Plan(Effect.NEW, Laid(theirs), change.intent)
    if same(record.mine, theirs) or _came_otherwise(store, change, theirs):
        return Plan(Effect.SAME, intent=change.intent)
    outcome = merge(form_for(change.record_type), known.base, record.mine, theirs)
    for document in known.known:
        outcome = without_answered(outcome, document)
    if not outcome.conflicts and not outcome.came_in:
        return Plan(Effect.SAME, intent=change.intent)
    laid = Laid(outcome.document, outcome.conflicts, outcome.came_in, record.mine)
    return Plan(Effect.CONFLICT if outcome.conflicts else Effect.CHANGED, laid, change.intent)


def _came_otherwise(store: Store, change: Change, theirs: Document) -> bool:
    """Whether theirs came here already by wire, since what the sender agreed on with the clearing-house."""
    found = False
    for entry in store.history.of(change.record):
        if change.base is not None and same(entry.document, change.base):
            return found
        found = found or (entry.origin is Origin.PULLED and same(entry.document, theirs))
    return found and change.base is None
