"""Which versions both offices knew when a change was made: what the merge goes out from, and what is answered already.

Every change names the versions that it was made of, those that came from other offices too. So it is known here
whether it was made knowing what was handed over from here, and whether it is older than what was taken in.
"""

from __future__ import annotations

from dataclasses import dataclass

from forms.files import with_urls
from forms.kinds import Document
from forms.paths import value_at, with_value
from sync.bundle.model import Change
from sync.merge import Merged
from sync.normal import same
from sync.store import Store


@dataclass(frozen=True, slots=True)
class Ancestry:
    """What the merge of a change goes out from, and what else both offices knew.

    ``outdated`` says that something later by the sender, or made knowing this change, was taken in before.
    """

    base: Document | None
    known: tuple[Document, ...] = ()
    outdated: bool = False


def ancestry(store: Store, change: Change) -> Ancestry:
    """What is known here of how the change came about."""
    taken = store.takings.of(change.record)
    if any({change.mark, change.identifier} & one.ancestors for one in taken):
        return Ancestry(change.base, outdated=True)
    before = {*change.ancestors, change.mark}
    given = [one for one in store.handings.of(change.record) if one.mark in before]
    got = [one for one in taken if one.document is not None and one.mark in before]
    documents = [settled(store, change.record, one.document) for one in given[-1:] if one.document]
    for one in got:
        document = settled(store, change.record, one.document or {})
        follows = bool(given) and given[-1].mark in one.ancestors
        documents.insert(0 if follows else len(documents), document)
    return Ancestry(documents[0] if documents else change.base, tuple(documents[1:]))


def without_answered(outcome: Merged, known: Document) -> Merged:
    """Whoever wrote theirs knew this document: where it says what mine says, theirs is the answer and no conflict."""
    document, left = outcome.document, []
    for conflict in outcome.conflicts:
        if same(conflict.mine, value_at(known, conflict.path)):
            document = with_value(document, conflict.path, conflict.theirs)
        else:
            left.append(conflict)
    answered = tuple(one.path for one in outcome.conflicts if one not in left)
    return Merged(document, tuple(left), (*outcome.came_in, *answered))


def settled(store: Store, identifier: str, document: Document) -> Document:
    """The document with the links that the record's files have by now, where they were sent."""
    urls = {file.digest: url for _address, file, url in store.uploads.of(identifier)}
    changed: Document = with_urls(document, urls) if urls else document
    return changed
