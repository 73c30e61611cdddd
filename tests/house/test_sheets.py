"""Every question of every form has its place in the workbook, or a reason why not; no two columns are called alike."""

from __future__ import annotations

import pytest

from desktop_app.other_words import speakers
from forms.kinds import Kind
from forms.languages import UN_LANGUAGES
from forms.registry import FORMS
from forms.spec import Form
from forms.spreadsheet.columns import BY_LANGUAGE, columns_of, heading, left_out
from forms.spreadsheet.headings import key_of
from forms.spreadsheet.help import how_to_fill


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_every_question_has_its_columns_or_a_reason_why_not(form: Form) -> None:
    columns = list(columns_of(form, UN_LANGUAGES))
    for question in form.questions:
        found = [column for column in columns if column.question is question and not column.own]
        wanted = len(UN_LANGUAGES) if question.kind in BY_LANGUAGE else 1
        assert len(found) == (0 if left_out(question) else wanted), question.path
        own = [column for column in columns if column.question is question and column.own]
        has_own = question.own_text and question.kind in (Kind.TERM, Kind.TERMS) and found
        assert len(own) == (len(UN_LANGUAGES) if has_own else 0), question.path


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
def test_columns_are_told_apart_and_explained_in_every_language(form: Form) -> None:
    for language, speak in speakers().items():
        columns = list(columns_of(form, UN_LANGUAGES, identifier=True))
        called = [key_of(speak(heading(form, column))) for column in columns]
        assert len(set(called)) == len(called), (language, sorted(called))
        assert all(speak(phrase) for column in columns for phrase in how_to_fill(column, needed=True))
