"""What a synchronization came to, in one honest sentence."""

from __future__ import annotations

from desktop_app.words import tr
from sync.report import Report, What


def outcome(report: Report) -> str:
    """What was done, and what was not and why, for the line in the window."""
    parts = [words for words in (_part(what, number) for what, number in report.counts().items()) if words]
    said = [tr(", ").join(parts) + "."] if parts else []
    said += map(tr, report.notes)
    if report.trouble is not None:
        said += map(tr, report.trouble.sentences)
    elif words := report.about_budget():
        said.append(tr(words))
    elif report.stopped:
        said.append(tr("Stopped; the rest follows next time."))
    elif not said:
        said.append(tr("Both sides are in step: nothing was new."))
    return " ".join(said)


def _part(what: str, number: int) -> str:
    if not number:
        return ""
    match What(what):
        case What.SENT:
            return tr("{n} record sent", "{n} records sent", n=number)
        case What.RECEIVED:
            return tr("{n} record received", "{n} records received", n=number)
        case What.MERGED:
            return tr("{n} record merged", "{n} records merged", n=number)
        case What.CONFLICT:
            return tr("{n} record in conflict", "{n} records in conflict", n=number)
        case What.FAILED:
            return tr("{n} record not sent", "{n} records not sent", n=number)
        case What.LATER:
            return tr("{n} record still waits", "{n} records still wait", n=number)
        case What.REMOVED:
            return tr("{n} record removed there", "{n} records removed there", n=number)
