"""One opening of a record: answers as they are entered, steps back, what the store has, what is to be mended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.form.checking import Checking
from desktop_app.form.editing import Editing
from desktop_app.form.keeper import Keeper
from desktop_app.form.saver import Saver
from desktop_app.form.standing import reasons_by_path
from desktop_app.operations.bin import restore
from desktop_app.operations.changing import is_open
from desktop_app.operations.checks import found_in
from desktop_app.operations.drafts import drop_if_untouched, existing
from desktop_app.operations.filling import filled_from_record
from desktop_app.operations.removing import keep_after_all
from desktop_app.questions.new_words import new_word
from desktop_app.words import tr
from forms.consequences import consequences
from forms.documents import title_of
from forms.kinds import Document
from forms.paths import value_at, with_value
from forms.registry import form_for
from sync.records import Record, State


class Session(QObject):
    """``answered`` gives the path of each answer that changed, ``put_from_elsewhere`` first where its widget did not.

    ``replaced`` says that the document or the standing changed in the store; ``kept`` that all is in the store.
    """

    answered = Signal(str)
    put_from_elsewhere = Signal(str)
    replaced = Signal()
    kept = Signal()

    def __init__(self, desk: Desk, background: Background, identifier: str, parent: QObject) -> None:
        """Open the record; Trouble where this computer has none with the identifier."""
        super().__init__(parent)
        self._desk = desk
        self.identifier = identifier
        self.record = existing(desk, identifier)
        self.form = form_for(self.record.record_type)
        self.editing = Editing(self.record.mine)
        self.checking = Checking(reasons_by_path(self.record))
        self._keeper = Keeper(desk, self.record, desk.new_id())
        self.saver = Saver(self._keeper, background, desk.clock, self)
        self.saver.saved.connect(self._saved)

    @property
    def document(self) -> Document:
        """The document as it is entered now."""
        return self.editing.document

    @property
    def is_open(self) -> bool:
        """Whether it can be changed now."""
        return is_open(self.record)

    def own_title(self) -> str:
        """What the record is called; empty where nothing is entered yet."""
        return title_of(self.form, self.document, self._desk.language)

    def title(self) -> str:
        """What the record is called, or "New activity" and the like."""
        return self.own_title() or tr(new_word(self.record.record_type))

    # Answering.

    def edit(
        self,
        path: str,
        value: Any,
        *,
        typing: bool = False,
        back: bool = False,
        also: Mapping[str, Any] | None = None,
    ) -> None:
        """A widget's answer changed; see ``Editing.edit`` for what may change with it in one step.

        What the clearing-house's rules change in other answers then goes into the same step.
        """
        also = {**self._consequences(path, value), **(also or {})}
        changed = self.editing.edit(path, value, typing=typing, back=back, also=also)
        self.checking.edit(path)
        self._spread(changed, shown=path)

    def put(self, path: str, value: Any, also: Mapping[str, Any] | None = None) -> None:
        """Answer a question, and others in the same step, without their widgets."""
        also = {**self._consequences(path, value), **(also or {})}
        self._spread(self.editing.edit(path, value, also=also))

    def _consequences(self, path: str, value: Any) -> Mapping[str, Any]:
        before = self.document
        after = with_value(before, path, value)
        filled = filled_from_record(self._desk, self.form, after, path)
        return {**filled, **consequences(self.form, before, after, path)}

    def undo(self) -> tuple[str, ...]:
        """Take the last step back, wherever it was made; the paths of the questions that changed."""
        return self._spread(self.editing.undo())

    def redo(self) -> tuple[str, ...]:
        """Do again what was taken back; the paths of the questions that changed."""
        return self._spread(self.editing.redo())

    def changed_paths(self) -> tuple[str, ...]:
        """The paths of the questions whose answers were changed here since the form was opened."""
        return tuple(dict.fromkeys(map(self.form.path_of, self.editing.changed_paths)))

    def discard(self) -> tuple[str, ...]:
        """Put back what stood here when the form was opened; the paths of the questions that changed. Raises Trouble.

        What a colleague changed meanwhile stays. What was typed is kept in the history, and one step back brings it
        all back.
        """
        self.save_now()
        self._keeper.begin_version(self._desk.new_id())
        return self._spread(self.editing.discard())

    def _spread(self, changed: Iterable[str], shown: str = "") -> tuple[str, ...]:
        """Have what changed kept and shown, except where its widget shows it already; the questions' paths."""
        places = tuple(changed)
        if not places:
            return ()
        self.saver.want(self.document, {path: value_at(self.document, path) for path in places})
        paths = tuple(dict.fromkeys(map(self.form.path_of, places)))
        for path in paths:
            self.checking.edit(path)
            if path != shown:
                self.put_from_elsewhere.emit(path)
        for path in paths:
            self.answered.emit(path)
        return paths

    def look(self) -> None:
        """Find what is to be mended now."""
        self.checking.take(found_in(self._desk, self.form, self.document))

    # Keeping.

    def pause(self) -> None:
        """The person went on to something else: a good moment to save."""
        self.editing.close_step()
        self.saver.save()

    def save_now(self) -> None:
        """Have everything in the store before anything else happens. Raises Trouble."""
        if self._keeper.is_pending:
            self.saver.save_now()

    def close(self) -> None:
        """The form is left in order. Raises Trouble where something cannot be kept."""
        self.save_now()
        self._keeper.close()

    def drop_if_untouched(self) -> bool:
        """Take a new record away again in which nothing was entered; whether it was one."""
        return drop_if_untouched(self._desk, self.identifier)

    def set_free(self) -> None:
        """Take the record out of the bin, or its removal out of the queue, so that it can be changed again."""
        if self.record.state is State.BIN:
            restore(self._desk, [self.identifier])
        else:
            keep_after_all(self._desk, self.identifier)

    def refresh(self) -> bool:
        """Read the record again; whether it is still there."""
        record = self._desk.store.records.get(self.identifier)
        if record is not None:
            self._take(record)
        return record is not None

    def _saved(self, record: Record) -> None:
        self.editing.close_step()
        self._take(record)
        self.kept.emit()

    def _take(self, record: Record) -> None:
        """Go on with the record as it is in the store, unless something newer is still on its way there."""
        came_in = record.mine != self.document and not self._keeper.is_pending
        moved = record.state is not self.record.state or record.reasons != self.record.reasons
        moved = moved or is_open(record) != self.is_open
        if record.reasons != self.record.reasons:
            self.checking.reasons = dict(reasons_by_path(record))
        self.record = record
        if came_in:
            self.editing.adopt(record.mine)
            self._keeper.seen(record)
        if came_in or moved:
            self.replaced.emit()
