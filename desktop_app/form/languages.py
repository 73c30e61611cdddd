"""Adding a language to a record and taking one away, which asks first where text would go with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.form.editing import put
from desktop_app.form.session import Session
from desktop_app.language_names import shown_name
from desktop_app.questions.base import QuestionWidget
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import tr
from forms.documents import languages_of
from forms.kinds import Document
from forms.one_language import Written, written_in
from forms.paths import value_at
from forms.spec import Form

NAMED = 6


class LanguageChanges(QObject):
    """What the person does with the languages of one opened record. ``added`` names the one that was added."""

    added = Signal(str)

    def __init__(self, session: Session, page: QWidget) -> None:
        """``page`` is where the question is asked."""
        super().__init__(page)
        self._session, self._page = session, page

    def add(self, language: str) -> None:
        """Enter the record in one more language."""
        self._session.put(self._session.form.languages_path, [*self._there(), language])
        self.added.emit(language)

    def remove(self, language: str) -> None:
        """Take a language away with all that is written in it; the person is asked before any text goes."""
        self._change([name for name in self._there() if name != language], [language])

    def choose(self, widget: QuestionWidget) -> bool:
        """The answer to the question for the languages was changed in its widget; whether that is seen to here.

        It is where a language with text in it was let go: the answer stands as before until the person has agreed.
        """
        if widget.question.path != self._session.form.languages_path:
            return False
        chosen = widget.value() or []
        gone = [name for name in self._there() if name not in chosen]
        if not any(written_in(self._session.form, self._session.document, one) for one in gone):
            return False
        widget.set_value(value_at(self._session.document, widget.question.path))
        self._change(chosen, gone)
        return True

    def _there(self) -> Sequence[str]:
        return languages_of(self._session.form, self._session.document)

    def _change(self, languages: list[str], gone: Sequence[str]) -> None:
        form, document = self._session.form, self._session.document
        texts = [text for one in gone for text in written_in(form, document, one)]
        if not texts:
            self._put(languages, gone)
            return
        name = tr(", ").join(map(shown_name, gone))
        number = sum(one.texts for one in texts)
        ask_first(
            self._page,
            tr("Take {language} out of this record?", language=name),
            _what_goes(texts, number, name),
            tr("Remove {n} text", "Remove {n} texts", n=number),
            lambda: self._put(languages, gone),
        )

    def _put(self, languages: list[str], gone: Sequence[str]) -> None:
        """One step: the language with all that is written in it by now, also while the question stood there."""
        form, document = self._session.form, self._session.document
        self._session.put(form.languages_path, languages, also=_without(form, document, gone))


def _without(form: Form, document: Document, languages: Sequence[str]) -> dict[str, object]:
    """What is left of every answer in which one of the languages stood, by place."""
    left: dict[str, object] = {}
    for language in languages:
        for one in written_in(form, document, language):
            left[one.place] = one.left
            document = put(document, one.place, one.left)
    return left


def _what_goes(texts: Sequence[Written], number: int, name: str) -> list[str]:
    labels = [tr(one.question.label) for one in texts[:NAMED]]
    if len(texts) > NAMED:
        labels.append(tr("and {n} more", "and {n} more", n=len(texts) - NAMED))
    return [
        tr(
            "{n} text in {language} goes with it:",
            "{n} texts in {language} go with it:",
            n=number,
            language=name,
        )
        + " "
        + tr(", ").join(labels)
        + ".",
        tr("“Undo” brings all of it back as long as this form is open."),
    ]
