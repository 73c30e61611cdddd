"""Where a change of theirs came into a record: what stood there before, and after, as the history tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from forms.kinds import Document
from forms.spec import Form
from sync.merge import answer_at
from sync.normal import same
from sync.records import HistoryEntry, Origin

_BROUGHT_IN = frozenset({Origin.MERGED, Origin.PULLED})


@dataclass(frozen=True, slots=True)
class CameIn:
    """The record just before and just after a merge."""

    before: Document
    after: Document


def came_in(form: Form, entries: Sequence[HistoryEntry], path: str) -> CameIn | None:
    """The last merge that changed what stands at this path; none where the history (newest first) tells of none."""
    for before, after in _steps(entries):
        documents = before.document, after.document
        was, became = (answer_at(form, path, document) for document in documents)
        if after.origin in _BROUGHT_IN and not same(was, became):
            return CameIn(*documents)
    return None


def _steps(entries: Sequence[HistoryEntry]) -> Iterator[tuple[HistoryEntry, HistoryEntry]]:
    """From one version of mine to the next, the latest step first.

    A merge writes down theirs and then what was made of it; theirs was never mine then.
    """
    newer: HistoryEntry | None = None
    for entry in entries:
        if newer is not None and newer.origin is Origin.MERGED and entry.origin is Origin.PULLED:
            continue
        if newer is not None:
            yield entry, newer
        newer = entry
