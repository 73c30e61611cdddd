"""What was being written when the program ended without warning: noted while one writes, offered at the next start.

The text itself lies in its record, saved as it was typed; the note says only in which record, and on what it stands.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from desktop_app.desk import Desk
from forms.documents import title_of
from forms.kinds import Document
from forms.registry import form_for

_NOTE = "being_written"


@dataclass(frozen=True, slots=True)
class Recovered:
    """A record in which somebody was writing: what is kept, until when it was saved, and what stood there before.

    ``before`` is absent where something else happened to the record since: going back would undo that too.
    """

    identifier: str
    title: str
    until: datetime
    kept: Document
    before: Document | None


def note_writing(desk: Desk, identifier: str) -> None:
    """From now on somebody writes in this record; called before the first save of an opening."""
    note = {"identifier": identifier, "before": desk.store.history.newest(identifier)}
    desk.store.settings.put(_NOTE, json.dumps(note))


def forget_writing(desk: Desk, identifier: str = "") -> None:
    """The form was left in order, or the person has answered the offer; a note on another record than this stays."""
    note = desk.store.settings.get(_NOTE)
    if note and identifier in ("", json.loads(note)["identifier"]):
        desk.store.settings.put(_NOTE, "")


def recovered(desk: Desk) -> Recovered | None:
    """What was being written when the program ended; none where it ended in order, or the record is gone since."""
    note = desk.store.settings.get(_NOTE)
    if not note:
        return None
    told = json.loads(note)
    identifier, before = str(told["identifier"]), int(told["before"])
    record = desk.store.records.get(identifier)
    newest = desk.store.history.newest(identifier)
    if record is None or newest <= before:
        return None
    title = title_of(form_for(record.record_type), record.mine, desk.language)
    stood = desk.store.history.version(identifier, before) if newest == before + 1 else None
    return Recovered(identifier, title, record.changed_at, record.mine, stood)
