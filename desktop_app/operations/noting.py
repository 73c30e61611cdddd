"""What is done besides the records, noted in their journal: signing in and out, newer versions, workspaces, copies.

Names, addresses, passwords and tokens are never noted.
"""

from __future__ import annotations

from contextlib import suppress

from desktop_app.desk import Desk
from forms.words import Phrase, say
from sync.errors import Trouble
from sync.store.noting import KEPT, SIGNED

SIGNED_IN = say("Signed in to the clearing-house with a password.")
RESUMED = say("Signed in to the clearing-house with the sign-in that this computer keeps.")
REFUSED = say("The clearing-house refused a sign-in with a password.")
RUN_OUT = say("The clearing-house takes the sign-in no longer: the password is needed again.")
SIGNED_OUT = say("Signed out. This computer keeps no sign-in any more.")


def note(desk: Desk, phrase: Phrase, outcome: str = KEPT) -> None:
    """Note it in the desk's journal; a full disk keeps nothing from being done that is only noted."""
    with suppress(Trouble):
        desk.store.journal.add("", outcome, phrase)


def note_sign_in(desk: Desk, phrase: Phrase) -> None:
    """The same for the sign-in; while practising nobody signs in, the program does."""
    if not desk.practice:
        note(desk, phrase, SIGNED)
