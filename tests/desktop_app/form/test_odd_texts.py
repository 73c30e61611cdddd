"""Texts that nobody should paste and somebody will, in the window: kept letter by letter, in the store too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from desktop_app.questions.boxes import TextBox
from desktop_app.questions.texts import TextWidget
from tests.desktop_app.form.given import Open, Opened, open_form

__all__ = ["open_form"]
WORDS = "Words and more words, one after the other. " * 24_000
ODD_TEXTS = {
    "1 MB in one line": WORDS.strip(),
    "emoji": "🦋👩🏽‍🔬🇧🇯",
    "right-to-left marks": "\u202eabc\u202c \u200f\u2067def\u2069",
    "HTML and script": "<script>alert(1)</script><b>bold</b>&amp;",
    "a formula": '=HYPERLINK("https://example.org")',
    "blanks of other kinds": "a\u00a0b\u2003c\u200bd",
}


def paste(opened: Opened, path: str, text: str) -> TextBox:
    """Paste a text into the English box of a question."""
    box = opened.question(path, TextWidget).boxes.boxes["en"].box
    box.setFocus()
    box.selectAll()
    mime = QMimeData()
    mime.setText(text)
    box.insertFromMimeData(mime)
    return box


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_a_pasted_text_is_kept_letter_by_letter(text: str, open_form: Open) -> None:
    opened = open_form()
    paste(opened, "title", text)
    opened.save()
    assert opened.stored()["title"] == {"en": text}
    opened.page.steps.undo()
    opened.save()
    assert opened.stored()["title"] == {"en": "Workshop"}


def test_a_formatted_question_keeps_signs_as_signs(open_form: Open) -> None:
    opened = open_form()
    box = paste(opened, "bestPractices", ODD_TEXTS["HTML and script"])
    opened.save()
    kept = "<div>&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;bold&lt;/b&gt;&amp;amp;</div>"
    assert opened.stored()["bestPractices"] == {"en": kept}
    opened.page.refresh()
    assert box.toPlainText() == ODD_TEXTS["HTML and script"]


def test_a_sign_that_no_text_can_hold_is_left_out_and_the_rest_is_kept(open_form: Open) -> None:
    opened = open_form()
    paste(opened, "title", "before\0after\ud800")
    opened.save()
    assert opened.stored()["title"]["en"].replace("\ufffd", "") in ("beforeafter", "before after")
