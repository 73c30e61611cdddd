"""What a synchronization came to, in one honest sentence."""

from __future__ import annotations

from desktop_app.words import tr
from sync.report import Report, What


def outcome(report: Report, left: int = 0) -> str:
    """What was done, and what was not and why, for the line in the window.

    ``left`` counts the records that are held back or in conflict here, which no synchronization sends.
    """
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
        said.append(_nothing_new(left))
    return " ".join(said)


def _nothing_new(left: int) -> str:
    if not left:
        return tr("Both sides are in step: nothing was new.")
    return tr(
        "Nothing was new. {n} record here is held back or in conflict.",
        "Nothing was new. {n} records here are held back or in conflict.",
        n=left,
    )


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
