"""How long the second place for backups has been away: said once when it is long, and not again until it was back."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from desktop_app.desk import Desk
from sync.errors import Trouble
from sync.store.safekeeping.second_place import VISIT_SETTINGS
from sync.store.times import from_text, to_text

LONG = timedelta(days=14)
_SEEN, _SAID = VISIT_SETTINGS
# Nothing hangs on the hour: a note of it at each copying would be a change of the records each time.
_OFTEN = timedelta(days=1)


def note_seen(desk: Desk) -> None:
    """The second place was there now; a full disk, which is told of elsewhere, keeps only the note of it away."""
    seen, now = desk.store.settings.get(_SEEN), desk.clock()
    if not seen or abs(now - from_text(seen)) >= _OFTEN:
        with suppress(Trouble):
            desk.store.settings.put(_SEEN, to_text(now))


def is_news_that_it_is_long_away(desk: Desk) -> bool:
    """Whether it was away for so long that it is to be said; asked again, it was said, until it is back.

    Where nobody knows when it was there, it is counted from now on. What cannot be noted is not said, for it would be
    said again and again.
    """
    seen = desk.store.settings.get(_SEEN)
    if not seen:
        note_seen(desk)
        return False
    if desk.clock() - from_text(seen) < LONG or desk.store.settings.get(_SAID) == seen:
        return False
    with suppress(Trouble):
        desk.store.settings.put(_SAID, seen)
        return True
    return False
