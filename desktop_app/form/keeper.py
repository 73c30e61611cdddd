"""Keeping what is typed in the store, from whatever thread, without ever writing over what came in meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import Any

from desktop_app.desk import Desk
from desktop_app.form.editing import put
from desktop_app.operations.drafts import existing, save_draft
from desktop_app.operations.recovering import forget_writing, note_writing
from forms.kinds import Document
from sync.records import EditedMeanwhile, Record
from sync.store.troubles import NoRoom


class Keeper:
    """Writes one form's answers. ``want`` on the window's thread, ``write`` on any; two writes never cross."""

    def __init__(self, desk: Desk, record: Record, session: str) -> None:
        """``session`` names this opening of the form, so that the history does not grow with each key."""
        self._desk = desk
        self._identifier = record.identifier
        self._session = session
        self._seen = record.mine
        self._wanted: tuple[Document, Mapping[str, Any]] | None = None
        self._lock = Lock()
        self._noted = False

    @property
    def is_pending(self) -> bool:
        """Whether something is not in the store yet."""
        return self._wanted is not None

    def want(self, document: Document, answers: Mapping[str, Any]) -> None:
        """This is to be kept: the whole document, and the answers that were changed here since the last ``write``."""
        earlier = self._wanted[1] if self._wanted else {}
        self._wanted = document, {**earlier, **answers}

    def write(self) -> Record:
        """Keep what is wanted; the record as it is then. Raises Trouble where it cannot be kept.

        Where the record changed in the store since it was last seen (a synchronization merged theirs into it), only the
        answers that were changed here are put into it. On a full disk the ballast makes room for it, once.
        """
        try:
            return self._write()
        except NoRoom:
            if not self._desk.store.ballast.give_up():
                raise
            return self._write()

    def _write(self) -> Record:
        with self._lock:
            wanted = self._wanted
            record = existing(self._desk, self._identifier)
            if wanted is None:
                return record
            self._note()
            record = self._written(record, *wanted)
            self._seen = record.mine
            if self._wanted is wanted:
                self._wanted = None
            return record

    def _written(self, record: Record, document: Document, answers: Mapping[str, Any]) -> Record:
        """Write over exactly what was read; where something comes in between the two, read again."""
        while True:
            wanted = document if record.mine == self._seen else _with_answers(record.mine, answers)
            try:
                return save_draft(self._desk, self._identifier, wanted, self._session, record.mine)
            except EditedMeanwhile:
                record = existing(self._desk, self._identifier)

    def close(self) -> None:
        """The form is left, and all is kept: nothing of it needs to be offered at the next start."""
        with self._lock:
            if self._noted:
                forget_writing(self._desk, self._identifier)
            self._noted = False

    def begin_version(self, session: str) -> None:
        """What is written from now on is a version of its own in the history, beside what was written until now."""
        with self._lock:
            self._session = session

    def _note(self) -> None:
        """Before the first save, so that whoever ends the program in the middle finds the way back."""
        if not self._noted:
            note_writing(self._desk, self._identifier)
            self._noted = True

    def seen(self, record: Record) -> None:
        """The form shows this version now."""
        with self._lock:
            self._seen = record.mine


def _with_answers(document: Document, answers: Mapping[str, Any]) -> Document:
    for path, value in answers.items():
        document = put(document, path, value)
    return document
