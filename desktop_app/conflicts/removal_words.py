"""What is said where a person decides whether a record is kept: by which side took it away."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.words import tr
from sync.records import Side


@dataclass(frozen=True, slots=True)
class RemovalWords:
    """The words on the two ways out, for one record and for all that are asked alike, and what follows from them."""

    keep: str
    remove: str
    follows: str
    legend: str
    alike: str
    why_many: str


@dataclass(frozen=True, slots=True)
class AskingFirst:
    """What is asked before many are decided at once: the question, what follows, the verb on the button."""

    question: str
    follows: str
    verb: str


def words_for(side: Side, number: int) -> RemovalWords:
    """The words where this side took ``number`` records away."""
    return _there(number) if side is Side.THERE else _here(number)


def _there(number: int) -> RemovalWords:
    return RemovalWords(
        keep=tr("Keep it and send it again"),
        remove=tr("Remove it here too"),
        follows=tr(
            "Kept, it is your draft again and the next synchronization sends it anew. "
            "Removed, it goes to the bin, from which it can be taken out again."
        ),
        legend=tr("What you changed since both sides agreed: added underlined, removed struck through."),
        alike=tr(
            "{n} record was removed there:",
            "For all {n} that were removed there:",
            n=number,
        ),
        why_many=tr(
            "So many at once is seldom meant: the clearing-house may have been restored from a backup or emptied, "
            "or it may be another one. Keep them unless you know better."
        ),
    )


def _here(number: int) -> RemovalWords:
    return RemovalWords(
        keep=tr("Keep it as it is there"),
        remove=tr("Remove it all the same"),
        follows=tr(
            "Kept, it stands here again with what was changed there. "
            "Removed, it goes to the bin, and what waits to be removed there is removed with the next synchronization."
        ),
        legend=tr("What was changed there since: added underlined, removed struck through."),
        alike=tr(
            "{n} record was removed here:",
            "For all {n} that you removed here:",
            n=number,
        ),
        why_many="",
    )


def before_all(side: Side, number: int, *, keep: bool) -> AskingFirst:
    """What is asked before all records that this side took away are kept, or removed."""
    if not keep:
        return AskingFirst(
            tr("Remove {n} record?", "Remove {n} records?", n=number),
            tr("They go to the bin, from which they can be taken out again."),
            tr("Remove {n} record", "Remove {n} records", n=number),
        )
    if side is Side.THERE:
        follows = tr("They are your drafts again, and the next synchronization sends them anew.")
    else:
        follows = tr("They stand here again with what was changed there.")
    return AskingFirst(
        tr("Keep {n} record?", "Keep {n} records?", n=number),
        follows,
        tr("Keep {n} record", "Keep {n} records", n=number),
    )
