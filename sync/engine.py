"""One synchronization: pull what changed, merge it, push what waits, say what became of each record.

Each record is committed by itself, so a cut in the middle loses nothing and repeats nothing. What stops everything
(no connection, no sign-in) ends the run with that trouble in the report; what is wrong with one record does not.
"""

from __future__ import annotations

from collections.abc import Callable

from forms.words import Phrase, say
from sync.alone import look_at_one
from sync.budget import UNLIMITED, Budget
from sync.client.port import ClearingHouse, RunStopped
from sync.errors import OwnFault, Trouble
from sync.ledger import Ledger
from sync.pull import Pull
from sync.push import Push
from sync.report import Report, Result
from sync.rights import Role
from sync.store import Store
from sync.traffic import Traffic

Tell = Callable[[Phrase, int, int], None]
IsStopped = Callable[[], bool]


def synchronize(
    store: Store,
    house: ClearingHouse,
    *,
    only: str = "",
    role: Role = Role.FOCAL_POINT,
    tell: Tell = lambda _phrase, _done, _total: None,
    stopped: IsStopped = lambda: False,
    budget: Budget = UNLIMITED,
) -> Report:
    """Bring this computer and the clearing-house into step, as far as the connection carries.

    ``only`` is the identifier of one record: nothing else is looked at, taken in or sent then. ``role`` is what the
    person is in the country: publication of what an authorized user wrote is asked for only as it was approved.
    ``tell`` hears what is being done (a sentence, how many are done, of how many; 0 where it is not known);
    ``stopped`` is asked between records; ``budget`` says what may pass this time. The house must be signed in. What
    goes wrong is not raised but stands in the report, be it of the user's world or a fault of ours.
    """
    report = Report()
    ledger = Ledger(store, house, budget, report)
    try:
        pull = Pull(store, house, report, tell, stopped)
        with ledger.asking_for_news(of_all=not only):
            look_at_one(pull, only) if only else pull.run()
        if not stopped():
            Push(pull, ledger, role).run(only)
    except RunStopped:
        report.stopped = True
    except Trouble as trouble:
        report.trouble = trouble
    except Exception as fault:  # noqa: BLE001 what was sent and received was, and must be told and noted all the same
        report.faults.append(fault)
        report.trouble = OwnFault()
    report.stopped = report.stopped or stopped()
    try:
        ledger.close()
        _write_journal(store, report)
    except Trouble as trouble:
        # A full disk, most likely: what was sent and received was, and must be told all the same.
        report.trouble = report.trouble or trouble
    return report


def _write_journal(store: Store, report: Report) -> None:
    lines = [(result.identifier, result.what.value, result.phrase) for result in report.results]
    lines += [("", "note", note) for note in report.notes]
    if report.trouble:
        lines.append(("", "failed", report.trouble.what))
    lines += [("", "done", _last_words(report)), ("", "line", _of_the_line(report.traffic))]
    store.journal.add_all(lines)


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


def _of_the_line(traffic: Traffic) -> Phrase:
    return say(
        "{up} kB went out, {down} kB came in; requests: {requests}, seconds: {seconds}.",
        up=round(traffic.up / 1000, 1),
        down=round(traffic.down / 1000, 1),
        requests=traffic.requests,
        seconds=round(traffic.seconds, 1),
    )


__all__ = ["Report", "Result", "Tell", "synchronize"]
