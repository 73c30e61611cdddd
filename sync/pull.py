"""What changed at the clearing-house comes in and is merged with what was changed here.

A step that is cut in two by a power failure must be done again by the next synchronization: so how a review ended is
kept before the new standing is, and a mark is never kept without the document that belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from forms.documents import to_send
from forms.kinds import Document
from forms.paths import is_too_deep
from forms.registry import form_for
from forms.words import Phrase, say
from sync.aside import SettingAside
from sync.client.answers import Deed, Verdict
from sync.client.port import ClearingHouse
from sync.echoes import Echoes
from sync.errors import Busy, NotAClearingHouse, SignInNeeded, Trouble, Unreachable
from sync.merge import merge
from sync.news import News
from sync.normal import same
from sync.records import REMOVALS, EditedMeanwhile, Record, Remote, Side, Standing
from sync.report import Report, Result, What
from sync.saying import reason_of, to_settle
from sync.store import Store
from sync.watching import LineWatch

_ASKED = (
    What.CONFLICT,
    say("Removed here, but changed at the clearing-house in the meantime: say whether it is kept."),
)
STOPS_EVERYTHING = (Unreachable, SignInNeeded, Busy, NotAClearingHouse)


class Pull:
    """One pull; results go into the report as they come, each record committed by itself."""

    def __init__(
        self,
        store: Store,
        house: ClearingHouse,
        report: Report,
        tell: Callable[[Phrase, int, int], None],
        stopped: Callable[[], bool],
    ) -> None:
        """Work on this store with this house."""
        self.store = store
        self.house = house
        self.report = report
        self.tell = tell
        self.stopped = stopped
        self.went_back = False
        self.aside = SettingAside(report, LineWatch(house.account))
        self.echoes = Echoes(store, house, report)

    def run(self) -> None:
        """Take in everything that moved; what is no longer there is looked for by itself before it counts as gone."""
        self.tell(say("Looking for news …"), 0, 0)
        News(self).take_in()

    def take(self, remote: Remote) -> Record | None:
        """Take in one record as the clearing-house has it now; none where nothing of it is wanted."""
        if is_too_deep(remote.document):
            words = say("The clearing-house gives this record in a form that cannot be read; it is left out.")
            self.report.results.append(Result(remote.identifier, remote.record_type, What.FAILED, words))
            return None
        record = self.store.records.get(remote.identifier)
        if remote.document is None and remote.stamp.moved_since(record.stamp if record else None):
            words = say("It changed at the clearing-house but could not be fetched; it is fetched next time.")
            self.report.results.append(Result(remote.identifier, remote.record_type, What.LATER, words))
            self.report.again = True
        if record is None:
            return self._received(remote)
        if record.removal is Side.THERE:
            record = self.store.records.found_again(record.identifier)
        self.went_back |= record.stamp is not None and remote.stamp.went_back(record.stamp)
        before = record.stamp.standing if record.stamp else Standing.NOWHERE
        if before is Standing.REVIEW and remote.stamp.standing is not Standing.REVIEW:
            self._decided(record, remote)
        return self._marked(record, remote) if remote.document is None else self._merged(record, remote)

    def verdict(self, record: Record) -> Verdict | None:
        """How the latest request for publication ended; none where it cannot be told, which stops nothing."""
        try:
            return self.house.verdict(record.record_type, record.identifier, record.server_id)
        except STOPS_EVERYTHING:
            raise
        except Trouble:
            return None

    def given_back(self, record: Record, verdict: Verdict) -> None:
        """The reviewer returned the record: nothing of it is sent again before a person has read why."""
        reason = reason_of(verdict)
        self._returned(record, reason, verdict.by)
        self._say(record, What.FAILED, say("Returned by the reviewer: {reason}", reason=reason))

    def refused(self, record: Record, verdict: Verdict) -> None:
        """The reviewer did not remove the record: it stays published, and a person must read why."""
        reason = reason_of(verdict)
        self._returned(record, say("It was not removed: {reason}", reason=reason), verdict.by)
        words = say("The reviewer did not remove it: {reason}", reason=reason)
        if verdict.by:
            words = say("{name} did not remove it: {reason}", name=verdict.by, reason=reason)
        self._say(record, What.FAILED, words)

    def _returned(self, record: Record, reason: Phrase, by: str) -> None:
        self.store.records.returned(record.identifier, [("", "", reason)], by)
        item = self.store.outbox.of(record.identifier)
        if item is not None:
            self.store.outbox.remove(item.number)

    def _received(self, remote: Remote) -> Record | None:
        if remote.document is None:
            return None
        record = self.store.records.received(remote)
        self._say(record, What.RECEIVED, say("New from the clearing-house."))
        return record

    def _marked(self, record: Record, remote: Remote) -> Record:
        """Only the new standing is kept: under the mark of a document not read, it would never be asked for."""
        stamp = record.stamp
        if stamp is None or stamp.standing is remote.stamp.standing:
            return record
        known = replace(stamp, standing=remote.stamp.standing)
        return self.store.records.agree(record.identifier, replace(remote, stamp=known))

    def _merged(self, record: Record, remote: Remote) -> Record:
        """Merge theirs into mine, and anew where the person typed in the meantime."""
        while True:
            try:
                return self._merged_into(record, remote, remote.document or {})
            except EditedMeanwhile:
                record = self.store.records.get(record.identifier) or record

    def _merged_into(self, record: Record, remote: Remote, theirs: Document) -> Record:
        flying = self._flying(record)
        sides = (record.mine, to_send(form_for(record.record_type), record.mine), flying)
        if any(side is not None and same(side, theirs) for side in sides):
            return self.store.records.agree(record.identifier, remote)
        if record.base is not None and same(record.base, theirs):
            return self.store.records.agree(record.identifier, replace(remote, document=None))
        went_back = record.stamp is not None and remote.stamp.went_back(record.stamp)
        if went_back or self.echoes.is_late(record, remote):
            return self._kept_against_older(record, remote)
        if record.stamp is None and record.binned:
            return self._come_back(record, remote)
        if record.base is not None and same(record.mine, record.base):
            return self._taken_over(record, remote, say("Changed at the clearing-house; taken over."))
        if self.echoes.was_made_here(record, theirs):
            return self.store.records.merged(
                record.identifier, remote, record.mine, (), (), over=record.mine, asks=False
            )
        return self._three_way(record, remote, flying)

    def _flying(self, record: Record) -> Document | None:
        item = self.store.outbox.of(record.identifier)
        return item.flying if item else None

    def _kept_against_older(self, record: Record, remote: Remote) -> Record:
        """Restored from a backup, the clearing-house knows less than it did: what is here is offered again."""
        asks = record.intent in REMOVALS
        kept = self.store.records.merged(
            record.identifier, remote, record.mine, (), (), over=record.mine, asks=asks
        )
        words = say("The clearing-house went back to an older version. Yours is kept here; send it again.")
        self._say(kept, *((What.MERGED, words) if kept.removal is None else _ASKED))
        return kept

    def _come_back(self, record: Record, remote: Remote) -> Record:
        """It was removed there, so it lay in the bin; now somebody made it anew."""
        changed = self._taken_over(record, remote, say("New from the clearing-house."))
        self.store.records.restore([record.identifier], changed.changed_by)
        return changed

    def _taken_over(self, record: Record, remote: Remote, words: Phrase) -> Record:
        """Nothing was changed here, so theirs is taken to the letter."""
        theirs = remote.document or {}
        changed = self.store.records.merged(
            record.identifier, remote, theirs, (), (), over=record.mine, asks=_is_news(record, remote)
        )
        self._say(changed, *((What.RECEIVED, words) if changed.removal is None else _ASKED))
        return changed

    def _three_way(self, record: Record, remote: Remote, flying: Document | None) -> Record:
        form = form_for(record.record_type)
        outcome = merge(form, record.base, record.mine, remote.document or {}, flying)
        changed = self.store.records.merged(
            record.identifier,
            remote,
            outcome.document,
            outcome.conflicts,
            outcome.came_in,
            over=record.mine,
            asks=_is_news(record, remote),
        )
        if changed.removal is not None:
            self._say(changed, *_ASKED)
        elif changed.conflicts:
            self._say(changed, What.CONFLICT, to_settle(len(changed.conflicts)))
        elif outcome.came_in:
            self._say(
                changed, What.MERGED, say("Changed here and there; both changes are in the record now.")
            )
        return changed

    def _decided(self, record: Record, remote: Remote) -> None:
        """A request that was open has ended: say how, and why.

        Where the same version is published as before, what was asked for was its removal.
        """
        published = remote.stamp.standing is Standing.PUBLISHED
        if published and remote.stamp.moved_since(record.stamp):
            self._say(record, What.RECEIVED, say("Published."))
            return
        verdict = self.verdict(record)
        if verdict is None:
            words = say("No longer under review: a draft again.")
            self._say(
                record,
                What.RECEIVED,
                say("No longer under review; it stays published.") if published else words,
            )
        elif not verdict.approved:
            told = self.refused if verdict.deed is Deed.REMOVE else self.given_back
            told(record, verdict)

    def gone(self, record: Record, *, ask: bool) -> None:
        """It was removed there: it goes to the bin here, or the person is asked, always with ``ask`` (many at once)."""
        left = self.store.records.gone(record.identifier, ask=ask)
        if left.removal is None:
            self._say(left, What.REMOVED, say("Removed at the clearing-house; it lies in the bin here."))
        elif ask:
            words = say("Removed at the clearing-house, with others at once: say whether it is kept here.")
            self._say(left, What.CONFLICT, words)
        else:
            words = say("Removed at the clearing-house, but changed here: say whether it is kept.")
            self._say(left, What.CONFLICT, words)

    def _say(self, record: Record, what: What, phrase: Phrase) -> None:
        self.report.results.append(Result(record.identifier, record.record_type, what, phrase))


def _is_news(record: Record, remote: Remote) -> bool:
    """Whether theirs may be news to who wants the record removed; what their draft covered is none."""
    return record.stamp is None or not remote.stamp.uncovers(record.stamp)
