"""How it went when the records were put back or repaired, in words for the window that opens afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.backups.saying import NAMED
from desktop_app.shortening import shortened
from desktop_app.told import Told
from desktop_app.values import title_in
from desktop_app.words import isolated, language, say_exactly, tr
from forms.words import Phrase
from sync.store.safekeeping.names import backup_at
from sync.store.safekeeping.restoring import Restored
from sync.store.salvage.report import Named, Repaired

_LONGEST = 70


def told_of_return(restored: Restored) -> Told:
    """That a backup is there again, and where everything is that stood there before."""
    backup = backup_at(restored.backup)
    when = Phrase(say_exactly(backup.at)) if backup else restored.backup.name
    said = [tr("Your records are again as in the backup of {when}.", when=when)]
    if restored.was_damaged:
        said.append(tr("The damaged file is kept as it was: {file}", file=restored.before or ""))
    elif restored.was_locked:
        said.append(
            tr(
                "What was here before has another passphrase; it is kept as it was: {file}",
                file=restored.before or "",
            )
        )
    elif restored.before is not None:
        said.append(tr("What was here before is among the backups too."))
    said.append(
        tr(
            "Synchronize, and what was sent since comes back. What was not sent since is gone from your lists."
        )
    )
    return Told(" ".join(said), "good")


def told_of_repair(repaired: Repaired) -> Told:
    """What was saved, and what could not be."""
    is_whole = not (repaired.lost or repaired.bad or repaired.mended or repaired.unread)
    is_whole = is_whole and not (repaired.may_miss or repaired.may_be_older)
    said = [" ".join(map(tr, repaired.sentences())), " ".join(_names(repaired))]
    return Told("\n".join(filter(None, said)), "good" if is_whole else "warning")


def lost_files(number: int) -> str:
    """How many attached files cannot be read any more, one at least."""
    return tr(
        "{n} attached file on this computer is missing or damaged. The links that name it say so.",
        "{n} attached files on this computer are missing or damaged. The links that name them say so.",
        n=number,
    )


def spoilt_backups(number: int) -> str:
    """How many backups the disk has changed since they were written, one at least."""
    return tr(
        "{n} backup is not as it was written: the disk has changed it. Make a new one, and see whether the disk is in "
        "order.",
        "{n} backups are not as they were written: the disk has changed them. Make a new one, and see whether the disk "
        "is in order.",
        n=number,
    )


def _names(repaired: Repaired) -> Iterator[str]:
    """Which records are to be looked through, and which are not there; the log has all of them."""
    if repaired.mended:
        yield tr("Put together again: {names}.", names=Phrase(_listed(repaired.mended)))
    if repaired.lost:
        yield tr("Not saved: {names}.", names=Phrase(_listed(repaired.lost)))
    if max(len(repaired.mended), len(repaired.lost)) > NAMED:
        yield tr("The log names each of them.")


def _listed(records: Sequence[Named]) -> str:
    names = [_quoted(one) for one in records[:NAMED]]
    if len(records) > NAMED:
        names.append(tr("and {n} more", "and {n} more", n=len(records) - NAMED))
    return tr(", ").join(names)


def _quoted(one: Named) -> str:
    """A record by its title, or by its identifier where nobody knows its title any more."""
    title = isolated(shortened(title_in(one.title, language()), _LONGEST) or one.identifier)
    return tr("“{title}”", title=Phrase(title))
