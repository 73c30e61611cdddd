"""Taking a receipt in: news first, then what became of each change; the queue lets go of what has arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from forms.words import Phrase, say
from sync.aside import FAULT
from sync.bundle import codec
from sync.bundle.model import Answer, News, Outcome
from sync.bundle.news import TakingNews
from sync.bundle.opening import OpenBundle
from sync.bundle.taking import Tell
from sync.bundle.terms import take_vocabularies
from sync.errors import StoreTrouble, Trouble
from sync.normal import same
from sync.phrases import from_json
from sync.records import REMOVALS, NoLongerHere, Record
from sync.report import Report, Result, What
from sync.stopping import IsStopped
from sync.store import Store
from sync.store.handing import Handed
from sync.strict_json import Malformed


class Closing:
    """Takes in one receipt; an answer closes only its own change, a second time changes nothing."""

    def __init__(self, store: Store, bundle: OpenBundle, report: Report) -> None:
        """Work on this store."""
        self._store, self._bundle, self._report = store, bundle, report
        sender = bundle.manifest.sender
        known = store.senders.get(sender.installation)
        # Of two receipts of one office, the one that was made later counts, in whatever order they come.
        self._is_newest = known is None or bundle.manifest.serial > known.serial
        self._news = TakingNews(store, report)

    def run(self, tell: Tell, stopped: IsStopped) -> None:
        """Take everything in; StoreTrouble ends it, and so does whoever stops it: what was done until then is kept.

        Taken in again, it goes on from there. ``tell`` hears which step of how many is being done.
        """
        manifest = self._bundle.manifest
        sender = manifest.sender
        self._store.senders.meet(sender.installation, sender.name, sender.country, sender.key)
        steps = self._steps()
        for number, (identifier, step) in enumerate(steps, start=1):
            if stopped():
                self._report.stopped = True
                return
            words = say("Taking in record {number} of {total} …", number=number, total=len(steps))
            tell(words, number, len(steps))
            with self._one(identifier):
                step()
        if self._is_newest:
            self._report.lists = len(take_vocabularies(self._store, self._bundle))
        self._store.senders.heard(sender.installation, manifest.serial)

    def _steps(self) -> list[tuple[str, Callable[[], None]]]:
        """What is to be done, each with the record that it is about: first all news, then all answers."""
        answers = self._answers()
        included = {answer.record: answer.change for answer in answers if answer.included}
        news = [(one.remote.identifier, partial(self._take, one, included)) for one in self._told()]
        return [*news, *((answer.record, partial(self._close, answer)) for answer in answers)]

    def _take(self, news: News, included: Mapping[str, str]) -> None:
        handed = self._store.handings.get(included.get(news.remote.identifier, ""))
        self._news.take(news, handed, is_latest=self._is_newest)

    @contextmanager
    def _one(self, identifier: str) -> Iterator[None]:
        """Around one record: what is wrong with it is set aside, and the others go on."""
        try:
            yield
        except StoreTrouble:
            raise
        except Trouble as trouble:
            self._report.results.append(Result(identifier, "", What.FAILED, trouble.what))
        except Exception as fault:  # noqa: BLE001 whatever is wrong in our merge of one record, the others are not to wait
            if isinstance(fault, NoLongerHere) and fault.args == (identifier,):
                # The person took it away for good a moment ago, and knows.
                return
            self._report.faults.append(fault)
            self._report.results.append(Result(identifier, "", What.FAILED, FAULT))

    def _answers(self) -> list[Answer]:
        found = []
        for member in self._bundle.members("answers"):
            try:
                found.append(codec.answer_from(self._bundle.read(member)))
            except Malformed:
                self._skipped()
        return found

    def _told(self) -> list[News]:
        found = []
        for member in self._bundle.members("news"):
            try:
                found.append(codec.news_from(self._bundle.read(member)))
            except Malformed:
                self._skipped()
        return found

    def _skipped(self) -> None:
        words = say("One answer in the receipt cannot be read; it is left out.")
        self._report.results.append(Result("", "", What.FAILED, words))

    def _close(self, answer: Answer) -> None:
        handed = self._store.handings.get(answer.change)
        record = self._store.records.get(answer.record)
        latest = self._store.handings.latest(answer.record)
        if handed is None or record is None or latest is None:
            return
        if self._store.reviews.take_in(record.identifier, answer.review):
            self._say(record, What.RECEIVED, say("{name} has reviewed it.", name=self._name))
        if self._store.handings.arrived(record.identifier, latest.intent):
            self._say(record, What.SENT, _words(answer.outcome, self._name))
        if self._is_newest and latest.change == handed.change:
            self._end(answer, handed, record)

    def _end(self, answer: Answer, handed: Handed, record: Record) -> None:
        """What only the newest answer about the newest change may do."""
        if answer.outcome is Outcome.RETURNED and handed.outcome != Outcome.RETURNED:
            self._returned(answer, handed, record)
        elif (
            answer.outcome is Outcome.REMOVED and handed.intent in REMOVALS and _is_as_handed(record, handed)
        ):
            self._removed(answer, handed, record)
        else:
            self._tell(answer, handed, record)
        self._store.handings.answered(handed.change, answer.outcome.value, self._name)

    def _removed(self, answer: Answer, handed: Handed, record: Record) -> None:
        """It is gone there as was wanted; where it was taken back here, the person is asked.

        What is no more in the queue was not taken back where an answer took it out: it was under review.
        """
        went_on = record.intent is None and handed.outcome == Outcome.REVIEW
        if record.intent is handed.intent or went_on:
            self._store.handings.removed(record.identifier)
        elif (
            self._store.records.gone(record.identifier, ask=record.intent not in REMOVALS).removal is not None
        ):
            words = say(
                "{name} has had it removed, but here it was taken back in the meantime: say whether it is kept.",
                name=self._name,
            )
            self._say(record, What.CONFLICT, words)
            return
        self._say(record, What.REMOVED, _words(answer.outcome, self._name))

    def _returned(self, answer: Answer, handed: Handed, record: Record) -> None:
        """Nothing of it is sent again before a person has read why; what was edited since waits all the same."""
        edited = self._store.records.is_changed(record) and not same(record.mine, handed.document)
        reasons = [(one["path"], one["code"], from_json(one["phrase"])) for one in answer.reasons]
        first = answer.reasons[0] if reasons else {}
        by, when = first.get("by", ""), first.get("at", "")
        self._store.records.rejected(record.identifier, reasons, by, when)
        item = self._store.outbox.of(record.identifier)
        if item is not None and not edited:
            self._store.outbox.remove(item.number)
        self._say(record, What.FAILED, _words(answer.outcome, self._name))

    def _tell(self, answer: Answer, handed: Handed, record: Record) -> None:
        """What still waits keeps the answer; of what was only handed over, it is told when it has come further."""
        words = _words(answer.outcome, self._name)
        item = self._store.outbox.of(record.identifier)
        if item is not None:
            self._store.outbox.failed(item.number, [words])
            self._say(record, What.LATER, words)
        elif handed.intent is None and handed.outcome != answer.outcome:
            self._say(record, What.RECEIVED, words)

    @property
    def _name(self) -> str:
        return self._bundle.manifest.sender.name

    def _say(self, record: Record, what: What, phrase: Phrase) -> None:
        self._report.results.append(Result(record.identifier, record.record_type, what, phrase))


def _is_as_handed(record: Record, handed: Handed) -> bool:
    stamp = record.stamp
    return stamp is not None and (stamp.updated, stamp.revision) == (handed.updated, handed.revision)


def _words(outcome: Outcome, name: str) -> Phrase:
    """What a person reads about a change that another office has."""
    words = {
        Outcome.TAKEN: say("{name} has taken it in; it was not sent from there yet.", name=name),
        Outcome.WAITING: say("{name} has taken it in; it waits in the queue there.", name=name),
        Outcome.CONFLICT: say(
            "{name} changed the same answers; the conflict waits to be settled there.", name=name
        ),
        Outcome.SENT: say("{name} has sent it as a draft.", name=name),
        Outcome.REVIEW: say("{name} has sent it; it is under review.", name=name),
        Outcome.PUBLISHED: say("{name} has sent it; it is published.", name=name),
        Outcome.RETURNED: say("{name} has sent it; the clearing-house rejected it.", name=name),
        Outcome.REMOVED: say("{name} has had it removed.", name=name),
        Outcome.GONE: say("{name} no longer has it.", name=name),
    }
    return words[outcome]
