"""A form that is opened, looked through page by page and left changes nothing of its record."""

from __future__ import annotations

import json

import pytest

from desktop_app.desk import Desk
from desktop_app.questions.base import QuestionWidget
from forms.kinds import Document
from forms.paths import value_at
from forms.registry import form_for
from sync.records import Origin
from tests.desktop_app.form.given import Open, open_form
from tests.support.one_of_each import ONE_OF_EACH

__all__ = ["open_form"]


@pytest.mark.parametrize("document", ONE_OF_EACH, ids=lambda one: one["header"]["schema"])
def test_a_round_trip_through_the_form_gives_back_the_same(
    open_form: Open, desk: Desk, document: Document
) -> None:
    record_type, identifier = document["header"]["schema"], document["header"]["identifier"]
    desk.store.records.save(record_type, identifier, document, origin=Origin.IMPORTED, who="Ana")
    opened = open_form(identifier)
    for question in form_for(record_type).questions:
        widget = opened.question(question.path, QuestionWidget)
        assert widget.value() == value_at(document, question.path), question.path
    opened.save()
    opened.page.leave()
    opened.wait()
    assert json.dumps(opened.stored()) == json.dumps(document), "to the letter, in the same order"
