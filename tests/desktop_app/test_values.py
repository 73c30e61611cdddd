"""Answers in the words of a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app import words
from desktop_app.desk import Desk
from desktop_app.values import say_parts, say_path, say_value
from forms.activity import ACTIVITY
from forms.contact import CONTACT
from forms.need import NEED
from forms.organization import ORGANIZATION
from forms.spec import Form
from forms.vocabularies import OTHER
from sync.records import Origin
from tests.support.given import FakeClock, NewIds

PERSON = "11111111-2222-3333-4444-555555555555"


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_id: NewIds, qapp: object) -> Iterator[Desk]:
    """A desk with one contact."""
    words.install("en")
    desk = Desk.open(data_dir, clock=clock, new_id=new_id)
    contact = {"header": {"identifier": PERSON}, "type": "person", "firstName": "Ana", "lastName": "Souza"}
    desk.store.records.save("contact", PERSON, contact, origin=Origin.TYPED, who="Amina")
    yield desk
    desk.close()
    words.install("en")


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("title", {"en": "A course"}, "A course"),
        ("title", {"en": "A course", "fr": "Un cours"}, "English: A course\nFrançais: Un cours"),
        ("relevantInformation", {"en": "<div>One &amp; two</div><div>Three</div>"}, "One & two\nThree"),
        ("endDate", "2016-04-09", "9 April 2016"),
        ("endDate", "2016-04", "April 2016"),
        ("totalBudget", "1250000", "1,250,000"),
        ("totalBudget", "9" * 40, "9" * 40),
        ("durationPeriod", 12, "12"),
        ("durationText", "months", "months"),
        ("isProjectProgramme", False, "No"),
        ("gbfTargets", [{"identifier": "GBF-TARGET-99999"}], "A term not known here (GBF-TARG …)"),
        ("countryRegions", [{"identifier": "bj"}, {"identifier": "tg"}], "Benin\nTogo"),
        ("categories", [{"identifier": OTHER, "customValue": {"en": "Field day"}}], "Field day"),
        ("contacts", [{"identifier": f"{PERSON}@3"}], "Ana Souza"),
        ("contacts", [{"identifier": "unknown"}], "A record that is not on this computer"),
        ("projectDocument", [{"url": "https://a.org", "name": "Page"}], "Page – https://a.org"),
        ("projectDocument", [{"url": "https://a.org"}], "https://a.org"),
        ("languages", None, ""),
        ("durationText", "Months", "months"),
        ("notes", '["[ Ana | 2025 ] - Call", "Write"]', "[ Ana | 2025 ] - Call\nWrite"),
        ("notes", "not a list", "not a list"),
    ],
)
def test_an_answer_is_said_by_its_kind(desk: Desk, path: str, value: Any, said: str) -> None:
    question = next((q for q in ACTIVITY.questions if q.path == path), None)
    assert say_value(desk, question, value, "en") == said


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("endDate", {"day": 1}, ("day: 1",)),
        ("gbfTargets", "GBF-TARGET-04", ("GBF-TARGET-04",)),
        ("isProjectProgramme", "perhaps", ("perhaps",)),
        ("contacts", [7], ("7",)),
        ("projectDocument", [{"name": "No address"}], ("name: No address",)),
        ("totalBudget", True, ("Yes",)),
    ],
)
def test_an_answer_of_another_shape_is_shown_and_not_hidden(
    desk: Desk, path: str, value: Any, said: tuple[str, ...]
) -> None:
    assert say_parts(desk, ACTIVITY.question(path), value, "en") == said


def test_what_no_question_asks_for_is_said_plainly(desk: Desk) -> None:
    value = {"kind": "x", "parts": [1, {"deep": True}]}
    assert say_value(desk, None, value, "en") == "kind: x\nparts: 1; deep: Yes"


def test_names_are_said_in_the_language_that_is_wanted(desk: Desk) -> None:
    question = ACTIVITY.question("countryRegions")
    assert say_value(desk, question, [{"identifier": "de"}], "fr") == "Allemagne"
    assert say_value(desk, ACTIVITY.question("endDate"), "2016-04-09", "fr") == "9 avril 2016"


def test_a_place_in_a_record_is_called_by_its_question() -> None:
    assert say_path(ACTIVITY, "endDate") == "End"
    assert say_path(ACTIVITY, "description.fr") == "Description (Français)"
    assert say_path(CONTACT, "address.ar") == "Address (العربية)"
    assert say_path(ACTIVITY, "newField") == "Other information: newField"
    assert say_path(ACTIVITY, "endDate.en") == "Other information: endDate.en"


def test_a_term_that_is_no_longer_on_its_list_is_said_by_its_last_name(desk: Desk) -> None:
    targets = desk.vocabularies.get("GBF-TARGETS")
    gone = targets.terms[0]
    desk.store.vocabularies.keep(replace(targets, terms=targets.terms[1:]))
    desk.look_up_vocabularies()
    said = say_value(desk, ACTIVITY.question("gbfTargets"), [{"identifier": gone.identifier}], "fr")
    assert said == gone.title["fr"]


@pytest.mark.parametrize(
    ("form", "path", "value", "said"),
    [
        (
            NEED,
            "typesDetails",
            {OTHER: {"en": "To learn"}, "UNKNOWN-TERM": {"en": "One", "fr": "Un"}, "EMPTY": {}},
            "Other: To learn\nA term not known here (UNKNOWN- …): English: One; Français: Un",
        ),
        (
            ORGANIZATION,
            "areasOfWork",
            [{"en": "Parks"}, {"en": "Seas", "fr": "Mers"}],
            "Parks\nEnglish: Seas; Français: Mers",
        ),
        (ORGANIZATION, "coordinates", {"lat": 6.37, "lng": -2, "zoom": 5}, "6.37, -2"),
        (ORGANIZATION, "coordinates", "by the river", "by the river"),
    ],
)
def test_details_several_texts_and_points_are_said(
    desk: Desk, form: Form, path: str, value: Any, said: str
) -> None:
    assert say_value(desk, form.question(path), value, "en") == said
