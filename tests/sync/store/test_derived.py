"""What is worked out from a document for lists and search."""

from __future__ import annotations

import hashlib

from forms.registry import FORMS
from sync.store.derived import RULES, derive, fingerprint
from sync.store.jsons import dumps
from tests.sync.store.given import ACTIVITY, document

SAMPLE = document(
    title={"en": "Élan of a workshop", "ar": "بناء القدرات", "zh": "能力建设", "ru": "Ёлка"},
    countryRegions=[{"identifier": "bj"}],
    startDate="2019-05",
    endDate="2021",
)


def test_the_parts_of_a_record() -> None:
    made = derive(ACTIVITY, dumps(SAMPLE))
    assert made.title == dumps(SAMPLE["title"])
    assert made.facets == {("country", "bj")}
    assert made.years == {2019, 2020, 2021}


def test_whoever_changes_how_the_parts_are_made_changes_the_number_of_the_rules() -> None:
    """Else records that are there already would be found by the old rules; with the number, give the new digest."""
    made = derive(ACTIVITY, dumps(SAMPLE))
    parts = (made.title, made.title_keys, sorted(made.facets), sorted(made.years), made.words)
    digest = hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
    assert (RULES, digest) == ("1", "18187eefbae3ed38")


def test_another_set_of_forms_makes_everything_anew() -> None:
    assert fingerprint(FORMS) == fingerprint() != fingerprint(FORMS[1:])
