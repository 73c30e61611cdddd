"""One synchronization: pull what changed, merge it, push what waits, say what became of each record.

Each record is committed by itself, so a cut in the middle loses nothing and repeats nothing. What stops everything
(no connection, no sign-in) ends the run with that trouble in the report; what is wrong with one record does not.
"""

from __future__ import annotations

from collections.abc import Callable

from forms.words import Phrase, say
from sync.client.port import ClearingHouse, Stopped
from sync.errors import Trouble
from sync.pull import Pull
from sync.push import Push
from sync.report import Report, Result
from sync.store import Store

Tell = Callable[[Phrase, int, int], None]
IsStopped = Callable[[], bool]


def synchronize(
    store: Store,
    house: ClearingHouse,
    *,
    tell: Tell = lambda _phrase, _done, _total: None,
    stopped: IsStopped = lambda: False,
) -> Report:
    """Bring this computer and the clearing-house into step, as far as the connection carries.

    ``tell`` hears what is being done (a sentence, how many are done, of how many; 0 where it is not known);
    ``stopped`` is asked between records. The house must be signed in. Raises nothing of the user's world: that stands
    in the report.
    """
    report = Report()
    try:
        pull = Pull(store, house, report, tell, stopped)
        pull.run()
        if not stopped():
            Push(pull).run()
    except Stopped:
        report.stopped = True
    except Trouble as trouble:
        report.trouble = trouble
    report.stopped = report.stopped or stopped()
    try:
        _write_journal(store, report)
    except Trouble as trouble:
        # A full disk, most likely: what was sent and received was, and must be told all the same.
        report.trouble = report.trouble or trouble
    return report


def _write_journal(store: Store, report: Report) -> None:
    for result in report.results:
        store.journal.add(result.identifier, result.what.value, result.phrase)
    if report.trouble:
        store.journal.add("", "failed", report.trouble.what)
    store.journal.add("", "done", _last_words(report))


def _last_words(report: Report) -> Phrase:
    counts = report.counts()
    return say(
        "Sent {sent}, received {received}, merged {merged}, in conflict {conflict}, not done {failed}.",
        sent=counts["sent"],
        received=counts["received"],
        merged=counts["merged"],
        conflict=counts["in_conflict"],
        failed=counts["failed"],
    )


__all__ = ["Report", "Result", "Tell", "synchronize"]
