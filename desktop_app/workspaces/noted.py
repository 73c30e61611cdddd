"""What stands in the journal of what was done with a whole workspace; loads nothing of the database.

Without its name: the sentence stands in the journal of another workspace, stays there when this one is erased for good,
and may lie for a while in a file that is not encrypted (``sync.store.noted_later``).
"""

from __future__ import annotations

from forms.words import say

MADE = say("A workspace was made.")
RENAMED = say("A workspace was renamed.")
SET_ASIDE = say("A workspace was set aside.")
PUT_BACK = say("A workspace that had been set aside was put back.")
ERASED = say("A workspace that had been set aside was erased for good.")
