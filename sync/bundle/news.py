"""What the clearing-house has, as another office last read it: taken in like a pull, but nothing older than here."""

from __future__ import annotations

from dataclasses import replace

from forms.documents import to_send
from forms.files import Local
from forms.kinds import Document
from forms.paths import is_too_deep
from forms.registry import form_for
from forms.words import say
from sync.bundle.ancestry import settled, without_answered
from sync.bundle.model import News
from sync.merge import Merged, merge
from sync.normal import same
from sync.records import EditedMeanwhile, Record, Remote
from sync.report import Report, Result, What
from sync.store import Store
from sync.store.handing import Handed


class TakingNews:
    """Takes in one record after another; what came of it stands in the report."""

    def __init__(self, store: Store, report: Report) -> None:
        """Work on this store."""
        self._store = store
        self._report = report

    def take(self, news: News, included: Handed | None = None, *, is_latest: bool = True) -> None:
        """Take in what the other office tells of one record.

        ``included`` is what was handed over of it, where their version was made knowing that. A new standing without a
        new version is believed only where ``is_latest``: of two messages nobody can tell which is the later.
        """
        remote = news.remote
        if is_too_deep(remote.document):
            return
        for placed in news.placed:
            self._store.uploads.sent(
                placed.address, remote.identifier, Local(placed.digest, placed.name), placed.url
            )
        record = self._store.records.get(remote.identifier)
        if record is None:
            self._received(remote)
        elif record.record_type == remote.record_type and _is_newer(record, remote):
            self._merged(remote, included)
        elif is_latest and record.stamp is not None and not remote.stamp.moved_since(record.stamp):
            self._store.records.agree(record.identifier, replace(remote, document=None))

    def _received(self, remote: Remote) -> None:
        if remote.document is not None:
            record = self._store.records.received(remote)
            self._say(record, What.RECEIVED, "new")

    def _merged(self, remote: Remote, included: Handed | None) -> None:
        """Merge theirs into mine, and anew where the person typed in the meantime."""
        while remote.document is not None:
            record = self._store.records.get(remote.identifier)
            if record is None:
                return
            try:
                self._merged_into(record, remote, remote.document, included)
            except EditedMeanwhile:
                continue
            return

    def _merged_into(self, record: Record, remote: Remote, theirs: Document, included: Handed | None) -> None:
        records, name = self._store.records, record.identifier
        if any(
            same(side, theirs) for side in (record.mine, to_send(form_for(record.record_type), record.mine))
        ):
            records.agree(name, remote)
            return
        if record.base is not None and same(record.base, theirs):
            records.agree(name, replace(remote, document=None))
            return
        outcome = Merged(theirs)
        if record.base is None or not same(record.mine, record.base):
            outcome = self._three_way(record, theirs, included)
        changed = records.merged(
            name, remote, outcome.document, outcome.conflicts, outcome.came_in, over=record.mine
        )
        if changed.conflicts:
            self._say(changed, What.CONFLICT, "conflict")
        else:
            self._say(changed, What.MERGED if outcome.came_in else What.RECEIVED, "changed")

    def _three_way(self, record: Record, theirs: Document, included: Handed | None) -> Merged:
        form = form_for(record.record_type)
        if included is None or not included.document:
            return merge(form, record.base, record.mine, theirs)
        known = settled(self._store, record.identifier, included.document)
        if _has_not_moved_since(record, included):
            return merge(form, known, record.mine, theirs)
        return without_answered(merge(form, record.base, record.mine, theirs), known)

    def _say(self, record: Record, what: What, how: str) -> None:
        words = {
            "new": say("New from the clearing-house."),
            "changed": say("Changed at the clearing-house; taken over."),
            "conflict": say("Changed here and there in the same place: both are kept, to be settled."),
        }
        self._report.results.append(Result(record.identifier, record.record_type, what, words[how]))


def _is_newer(record: Record, remote: Remote) -> bool:
    """Whether it is a version that this computer has not seen yet; an older one is no news.

    Nor is what is published under a draft that is known here: only the clearing-house can tell that the draft is gone.
    """
    if record.stamp is None:
        return True
    older = remote.stamp.went_back(record.stamp) or remote.stamp.uncovers(record.stamp)
    return remote.stamp.moved_since(record.stamp) and not older


def _has_not_moved_since(record: Record, handed: Handed) -> bool:
    """Whether nothing came from the clearing-house since the change was handed over."""
    if record.stamp is None:
        return handed.updated is None
    return (record.stamp.updated, record.stamp.revision) == (handed.updated, handed.revision)
