"""What changed at the clearing-house comes in and is merged with what was changed here.

A step that is cut in two by a power failure must be done again by the next synchronization: so how a review ended is
kept before the new standing is, and a mark is never kept without the document that belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from forms.paths import is_too_deep
from forms.words import Phrase, say
from sync.acquaintance import Acquaintance
from sync.aside import SettingAside
from sync.client.answers import Deed, Verdict
from sync.client.port import ClearingHouse
from sync.echoes import Echoes
from sync.errors import (
    Busy,
    NotAClearingHouse,
    ServerFault,
    SignInNeeded,
    Trouble,
    Unreachable,
)
from sync.news import News
from sync.records import Record, Remote, Side, Standing
from sync.report import Report, Result, What
from sync.saying import reason_of
from sync.store import Store
from sync.taking import Taking
from sync.told_verdicts import ToldVerdicts
from sync.watching import LineWatch

T = TypeVar("T")
# Asked again later, each of these may be answered: what is not known yet must not count as known.
_LATER = (Unreachable, SignInNeeded, Busy, NotAClearingHouse, ServerFault)


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
        """Work on this store with this house, from the marks that are known here now."""
        self.store = store
        self.house = house
        self.report = report
        self.tell = tell
        self.stopped = stopped
        self.known = store.records.stamps()
        self.acquaintance = Acquaintance(store.settings, house.address, self.known, store.records.numbers)
        self.echoes = Echoes(store, house, report)
        self._taking = Taking(store, report, self.acquaintance, self.echoes)
        self._verdicts = ToldVerdicts(store.settings)
        self.aside = SettingAside(report, LineWatch(house.account))

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
        if record.stamp is not None and remote.stamp.went_back(record.stamp):
            self.acquaintance.went_back()
        before = record.stamp.standing if record.stamp else Standing.NOWHERE
        if before is Standing.REVIEW and remote.stamp.standing is not Standing.REVIEW:
            self._decided(record, remote)
        return (
            self._marked(record, remote) if remote.document is None else self._taking.merged(record, remote)
        )

    def verdict(self, record: Record) -> Verdict | None:
        """How the latest request ended; none where nobody will tell, which stops nothing. Raises what may pass."""
        return _told(
            partial(self.house.verdict, record.record_type, record.identifier, record.server_id), None
        )

    def verdicts(self, identifiers: Sequence[str]) -> Mapping[str, Verdict]:
        """The same of several at once; nothing of any where nobody will tell."""
        return _told(partial(self.house.verdicts, identifiers), {})

    def given_back(self, record: Record, verdict: Verdict) -> None:
        """The reviewer rejected the record: nothing of it is sent again before a person has read why."""
        reason = reason_of(verdict)
        self._rejected(record, reason, verdict)
        self._say(record, What.FAILED, say("Rejected at the clearing-house: {reason}", reason=reason))

    def refused(self, record: Record, verdict: Verdict) -> None:
        """The reviewer did not remove the record: it stays published, and a person must read why."""
        reason = reason_of(verdict)
        self._rejected(record, say("It was not removed: {reason}", reason=reason), verdict)
        words = say("The reviewer did not remove it: {reason}", reason=reason)
        if verdict.by:
            words = say("{name} did not remove it: {reason}", name=verdict.by, reason=reason)
        self._say(record, What.FAILED, words)

    def is_told(self, record: Record, verdict: Verdict) -> bool:
        """Whether this refusal was told here before, whatever became of the record since."""
        return self._verdicts.is_told(record.identifier, verdict)

    def _rejected(self, record: Record, reason: Phrase, verdict: Verdict) -> None:
        told = [("", "", reason)]
        self.store.records.rejected(record.identifier, told, verdict.by, verdict.ended, by_person=True)
        self._verdicts.told(record.identifier, verdict)

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

    def gone(self, record: Record, *, many: bool = False) -> None:
        """It was removed there: it goes to the bin here, or the person is asked.

        Asked is always where ``many`` went at once, and where the clearing-house is in doubt.
        """
        ask = many or self.acquaintance.is_odd
        left = self.store.records.gone(record.identifier, ask=ask)
        if left.removal is None:
            self._say(
                left,
                What.REMOVED,
                say(
                    "No longer to be seen at the clearing-house: removed, or in other hands. It lies in the bin here."
                ),
            )
        elif ask:
            words = say(
                "No longer at the clearing-house, which may have lost it: say whether it is kept here."
            )
            self._say(left, What.CONFLICT, words)
        else:
            words = say(
                "No longer to be seen at the clearing-house (removed, or in other hands), but changed here: say whether"
                " it is kept."
            )
            self._say(left, What.CONFLICT, words)

    def _say(self, record: Record, what: What, phrase: Phrase) -> None:
        self.report.results.append(Result(record.identifier, record.record_type, what, phrase))


def _told(ask: Callable[[], T], otherwise: T) -> T:
    """What is answered, or something else where nobody will tell. Raises what may pass."""
    try:
        return ask()
    except _LATER:
        raise
    except Trouble:
        return otherwise
