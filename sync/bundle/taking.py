"""Taking a bundle of changes in: files first, then record after record, each by itself; what cannot be is set aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from forms.files import plain_name
from forms.words import Phrase, say
from sync.aside import FAULT
from sync.bundle import codec
from sync.bundle.ancestry import settled
from sync.bundle.model import Change, Member, News
from sync.bundle.news import TakingNews
from sync.bundle.opening import OpenBundle
from sync.bundle.planning import Effect, Plan, plan
from sync.bundle.refusals import BundleRefused
from sync.bundle.requests import as_request
from sync.bundle.terms import take_vocabularies
from sync.errors import StoreTrouble, Trouble
from sync.normal import same
from sync.records import EditedMeanwhile, Record
from sync.report import Report, Result, What
from sync.stopping import IsStopped
from sync.store import Store
from sync.store.taken_bundles import Taken
from sync.strict_json import Malformed

Tell = Callable[[Phrase, int, int], None]
_NOTHING = frozenset({Effect.ALREADY, Effect.REFUSED, Effect.REVIEWED})
_BECAME = {
    Effect.NEW: (What.RECEIVED, say("New from the bundle.")),
    Effect.CHANGED: (What.MERGED, say("Changed in the bundle; taken in.")),
    Effect.CONFLICT: (What.CONFLICT, say("Changed here and in the bundle in the same place: both are kept.")),
    Effect.REMOVAL: (What.RECEIVED, say("Its removal waits in the queue now.")),
    Effect.SAME: (What.RECEIVED, say("The same as here.")),
    Effect.REVIEWED: (What.RECEIVED, say("What was said in its review is taken in.")),
}


class Taking:
    """Takes in the changes of one bundle; each is committed by itself, and a second time changes nothing."""

    def __init__(self, store: Store, bundle: OpenBundle, report: Report, *, removals: bool) -> None:
        """Work on this store; ``removals`` says that the person agreed to them."""
        self._store, self._bundle, self._report = store, bundle, report
        self._removals = removals
        self._news = TakingNews(store, report)

    def run(self, tell: Tell, stopped: IsStopped) -> None:
        """Take everything in; StoreTrouble ends it, with what was done until then kept."""
        sender = self._bundle.manifest.sender
        self._store.senders.meet(sender.installation, sender.name, sender.country, sender.key)
        take_files(self._store, self._bundle, self._report)
        members = self._bundle.members("changes")
        for number, member in enumerate(members, start=1):
            if stopped():
                self._report.stopped = True
                return
            words = say("Taking in record {number} of {total} …", number=number, total=len(members))
            tell(words, number, len(members))
            self._read(member)
        self._report.lists = len(take_vocabularies(self._store, self._bundle))

    def _read(self, member: Member) -> None:
        try:
            change = as_request(codec.change_from(self._bundle.read(member)))
        except Malformed:
            self._set_aside("", "", say("One record of the bundle cannot be read; it is left out."))
            return
        self._one(change)

    def _one(self, change: Change) -> None:
        try:
            planned = self._taken(change)
            if planned.effect is not Effect.REFUSED:
                self._store.reviews.take_in(change.record, change.review)
        except StoreTrouble:
            raise
        except Trouble as trouble:
            self._set_aside(change.record, change.record_type, trouble.what)
            return
        except Exception as fault:  # noqa: BLE001 whatever is wrong in our merge of one record, the others are not to wait
            self._report.faults.append(fault)
            self._set_aside(change.record, change.record_type, FAULT)
            return
        if planned.effect is Effect.REFUSED:
            self._set_aside(change.record, change.record_type, planned.phrase or say("It is left out."))
            return
        if planned.effect is not Effect.ALREADY:
            what, phrase = _BECAME[planned.effect]
            what = What.RECEIVED if self._is_taken_over(change, planned) else what
            self._say(change, what, planned.phrase or phrase)
            self._say_missing(change)

    def _is_taken_over(self, change: Change, planned: Plan) -> bool:
        """Whether nothing of this computer's own went into what stands there now: nothing was merged."""
        if planned.effect is not Effect.CHANGED or planned.laid is None:
            return False
        return same(planned.laid.document, settled(self._store, change.record, change.document))

    def _taken(self, change: Change) -> Plan:
        """Do what is planned, and plan anew where the person typed in the meantime."""
        first = planned = plan(self._store, change)
        if planned.effect in _NOTHING:
            return planned
        if planned.effect is Effect.REMOVAL and not self._removals:
            words = say("The sender wants it removed. You did not agree to that, so it is left as it is.")
            return Plan(Effect.REFUSED, phrase=words)
        self._learn(change)
        while True:
            planned = plan(self._store, change)
            if planned.effect in _NOTHING:
                return planned
            try:
                self._keep(change, planned)
            except EditedMeanwhile:
                continue
            return first if first.effect is Effect.NEW else planned

    def _learn(self, change: Change) -> None:
        """What the sender knows of the clearing-house, where that is newer than what is known here."""
        if change.there is not None and change.base is not None:
            silent = TakingNews(self._store, Report())
            silent.take(News(change.there), is_latest=False)

    def _keep(self, change: Change, planned: Plan) -> Record | None:
        document = None if planned.effect is Effect.REMOVAL else change.document
        taken = Taken(
            change=change.identifier,
            sender=self._bundle.manifest.sender.installation,
            identifier=change.record,
            mark=change.mark,
            ancestors=change.ancestors,
            document=document,
            intent=change.intent,
            bundle=self._bundle.manifest.identifier,
        )
        return self._store.takings.take(
            taken,
            change.record_type,
            change.who,
            planned.laid,
            planned.intent,
            over=planned.over,
            asks=planned.asks,
        )

    def _say_missing(self, change: Change) -> None:
        """Files that travel in another part: the record is here, and its links work once they are."""
        missing = [file.name for file in change.files if self._store.files.get(file.digest) is None]
        if missing:
            words = say(
                "Its file is not in this bundle: {names}",
                "{n} of its files are not in this bundle: {names}",
                n=len(missing),
                names=", ".join(missing),
            )
            self._say(change, What.LATER, words)

    def _say(self, change: Change, what: What, phrase: Phrase) -> None:
        self._report.results.append(Result(change.record, change.record_type, what, phrase))

    def _set_aside(self, record: str, record_type: str, phrase: Phrase) -> None:
        self._report.results.append(Result(record, record_type, What.FAILED, phrase))


def take_files(store: Store, bundle: OpenBundle, report: Report) -> None:
    """Keep the files of the bundle under their digests, before any record that links to them; raises NoRoom."""
    for member in bundle.members("files"):
        if member.name != f"files/{member.digest}" or store.files.get(member.digest) is not None:
            continue
        try:
            store.files.receive(plain_name(member.title), partial(bundle.copy, member))
        except (StoreTrouble, BundleRefused):
            raise
        except Trouble as trouble:
            report.results.append(Result("", "", What.FAILED, trouble.what))
