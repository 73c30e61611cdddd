"""How it went when the records were put back or repaired, in words for the window that opens afterwards."""

from __future__ import annotations

from desktop_app.told import Told
from desktop_app.words import say_exactly, tr
from forms.words import Phrase
from sync.store.safekeeping.names import backup_at
from sync.store.safekeeping.restoring import Restored
from sync.store.salvage.report import Repaired


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
    is_whole = not (repaired.lost or repaired.bad or repaired.mended)
    return Told(" ".join(map(tr, repaired.sentences())), "good" if is_whole else "warning")
