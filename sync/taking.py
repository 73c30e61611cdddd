"""Theirs, which moved, is taken into mine: taken over where nothing was changed here, else merged."""

from __future__ import annotations

from dataclasses import replace

from forms.documents import to_send
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase, say
from sync.acquaintance import Acquaintance
from sync.echoes import Echoes
from sync.merge import Merged, beside, merge
from sync.normal import same
from sync.records import REMOVALS, EditedMeanwhile, Record, Remote
from sync.report import Report, Result, What
from sync.saying import to_settle
from sync.store import Store

_ASKED = (
    What.CONFLICT,
    say("Removed here, but changed at the clearing-house in the meantime: say whether it is kept."),
)

_OLDER = say(
    "The clearing-house has an older text of this record again: it arrived late, or you went back to it on another"
    " computer. Both are kept; say which one counts."
)
_KEPT = say("The clearing-house went back to an older version. Yours is kept here.")
_HELD = say(
    "The clearing-house went back to an older version. Yours is kept here and waits in the queue, held back until you"
    " let it go."
)


class Taking:
    """Takes in one version after another; what became of each record goes into the report."""

    def __init__(self, store: Store, report: Report, acquaintance: Acquaintance, echoes: Echoes) -> None:
        """Work on this store; ``acquaintance`` tells whether anything was agreed on with the clearing-house.

        ``echoes`` tells what of theirs was made here.
        """
        self._store, self._report, self._echoes = store, report, echoes
        self.acquaintance = acquaintance

    def merged(self, record: Record, remote: Remote) -> Record:
        """Merge theirs into mine, and anew where the person typed in the meantime."""
        while True:
            try:
                return self._merged_into(record, remote, remote.document or {})
            except EditedMeanwhile:
                record = self._store.records.get(record.identifier) or record

    def _merged_into(self, record: Record, remote: Remote, theirs: Document) -> Record:
        flying = self._flying(record)
        sides = (record.mine, to_send(form_for(record.record_type), record.mine), flying)
        if any(side is not None and same(side, theirs) for side in sides):
            return self._store.records.agree(record.identifier, remote)
        if record.base is not None and same(record.base, theirs):
            return self._store.records.agree(record.identifier, replace(remote, document=None))
        if self._may_be_another and record.stamp is not None:
            # Nothing was ever agreed on with this one, as far as is known: what differs is asked, not taken over.
            return self._three_way(replace(record, base=None), remote, flying)
        if record.stamp is not None and remote.stamp.went_back(record.stamp):
            return self._kept_against_older(record, remote)
        if self._echoes.is_late(record, remote):
            return self._asked_about(record, remote)
        if record.stamp is None and record.binned:
            return self._come_back(record, remote)
        if record.base is not None and same(record.mine, record.base):
            return self._taken_over(record, remote, say("Changed at the clearing-house; taken over."))
        if self._echoes.was_made_here(record, remote):
            return self._store.records.merged(
                record.identifier, remote, record.mine, (), (), over=record.mine, asks=False
            )
        return self._three_way(record, remote, flying)

    @property
    def _may_be_another(self) -> bool:
        """Whether this is another clearing-house than the former one, or it is not known yet whether it is."""
        return self.acquaintance.is_another or self.acquaintance.undecided

    def _flying(self, record: Record) -> Document | None:
        item = self._store.outbox.of(record.identifier)
        return item.flying if item else None

    def _kept_against_older(self, record: Record, remote: Remote) -> Record:
        """Restored from a backup, the clearing-house knows less than it did: what is here waits until it is let go."""
        asks = record.intent in REMOVALS
        kept = self._store.records.merged(
            record.identifier, remote, record.mine, (), (), over=record.mine, asks=asks, offer=True
        )
        item = self._store.outbox.of(record.identifier)
        words = _HELD if item is not None and item.held else _KEPT
        self._say(kept, *((What.MERGED, words) if kept.removal is None else _ASKED))
        return kept

    def _asked_about(self, record: Record, remote: Remote) -> Record:
        """An older text of ours came late, or the same person went back to it elsewhere: nobody can tell but they.

        Mine stays, theirs is put beside it, and nothing of the record is sent until that is settled.
        """
        outcome = beside(form_for(record.record_type), record.base, record.mine, remote.document or {})
        changed = self._kept(record, remote, outcome)
        if changed.removal is not None:
            self._say(changed, *_ASKED)
        elif changed.conflicts:
            self._say(changed, What.CONFLICT, _OLDER)
        return changed

    def _come_back(self, record: Record, remote: Remote) -> Record:
        """It was removed there, so it lay in the bin; now somebody made it anew."""
        changed = self._taken_over(record, remote, say("New from the clearing-house."), comes_back=True)
        # A removal of what was there before is wanted no longer.
        self._store.records.restore([record.identifier], changed.changed_by)
        return changed

    def _taken_over(
        self, record: Record, remote: Remote, words: Phrase, *, comes_back: bool = False
    ) -> Record:
        """Nothing was changed here, so theirs is taken to the letter, and out of the bin where it ``comes_back``."""
        theirs, asks = remote.document or {}, _is_news(record, remote)
        changed = self._store.records.merged(
            record.identifier, remote, theirs, (), (), over=record.mine, asks=asks, comes_back=comes_back
        )
        self._say(changed, *((What.RECEIVED, words) if changed.removal is None else _ASKED))
        return changed

    def _three_way(self, record: Record, remote: Remote, flying: Document | None) -> Record:
        form = form_for(record.record_type)
        outcome = merge(form, record.base, record.mine, remote.document or {}, flying)
        changed = self._kept(record, remote, outcome)
        if changed.removal is not None:
            self._say(changed, *_ASKED)
        elif changed.conflicts:
            self._say(changed, What.CONFLICT, to_settle(len(changed.conflicts)))
        elif outcome.came_in:
            self._say(
                changed, What.MERGED, say("Changed here and there; both changes are in the record now.")
            )
        return changed

    def _kept(self, record: Record, remote: Remote, outcome: Merged) -> Record:
        return self._store.records.merged(
            record.identifier,
            remote,
            outcome.document,
            outcome.conflicts,
            outcome.came_in,
            over=record.mine,
            asks=_is_news(record, remote),
            offer=self._may_be_another,
        )

    def _say(self, record: Record, what: What, phrase: Phrase) -> None:
        self._report.results.append(Result(record.identifier, record.record_type, what, phrase))


def _is_news(record: Record, remote: Remote) -> bool:
    """Whether theirs may be news to who wants the record removed; what their draft covered is none."""
    return record.stamp is None or not remote.stamp.uncovers(record.stamp)
