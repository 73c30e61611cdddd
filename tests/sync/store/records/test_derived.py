"""What is worked out from a document for lists and search."""

from __future__ import annotations

import hashlib

from forms.registry import FORMS
from forms.vocabularies import OTHER
from sync.store.jsons import dumps
from sync.store.records.derived import RULES, derive, fingerprint
from tests.sync.store.given import ACTIVITY, document

SAMPLE = document(
    title={"en": "Élan of a workshop", "ar": "بناء القدرات", "zh": "能力建设", "ru": "Ёлка"},
    countryRegions=[{"identifier": "bj"}],
    startDate="2019-05",
    endDate="2021",
    targetGroups=[{"identifier": OTHER, "customValue": {"fr": "Apiculteurs", "en": "Beekeepers"}}],
)


def test_the_parts_of_a_record() -> None:
    made = derive(ACTIVITY, dumps(SAMPLE))
    assert made.title == dumps(SAMPLE["title"])
    assert made.facets == {
        *(("country", "bj"), ("start", "2019-05"), ("end", "2021"), ("group", "other@fr:Apiculteurs")),
        *(("group", f"other@{language}:Beekeepers") for language in ("ar", "en", "es", "ru", "zh")),
    }
    assert made.years == {2019, 2020, 2021}


def test_whoever_changes_how_the_parts_are_made_changes_the_number_of_the_rules() -> None:
    """Else records that are there already would be found by the old rules; with the number, give the new digest."""
    made = derive(ACTIVITY, dumps(SAMPLE))
    parts = (made.title, made.title_keys, sorted(made.facets), sorted(made.years), made.words)
    digest = hashlib.sha256(repr(parts).encode()).hexdigest()[:16]
    assert (RULES, digest) == ("4", "4dd49aebc45257c5")


def test_another_set_of_forms_makes_everything_anew() -> None:
    assert fingerprint(FORMS) == fingerprint() != fingerprint(FORMS[1:])


def test_who_leads_takes_part_and_pays_and_what_it_costs_is_told_apart() -> None:
    some = [{"identifier": "ORG@3"}]
    answers = document(
        executingAgencies=some,
        collaboratingPartners=some,
        coreFundingSources=some,
        totalBudget="0020000",
        categories=[{"identifier": "COURSE"}],
        resultsReference=[{"identifier": "GUIDE"}],
    )
    assert derive(ACTIVITY, dumps(answers)).facets == {
        ("leading", "ORG"),
        ("partner", "ORG"),
        ("donor", "ORG"),
        ("reference", "ORG"),
        ("reference", "GUIDE"),
        ("amount", "20000"),
        ("budget", "10000-50000"),
        ("kind", "COURSE"),
        ("result", "resultsReference"),
    }


def test_answers_of_another_shape_say_nothing() -> None:
    odd = document(totalBudget=["5"], executingAgencies="ORG", startDate=2019, resultsOutputs={"url": 3})
    assert derive(ACTIVITY, dumps(odd)).facets == frozenset()
    assert derive(ACTIVITY, dumps(document(totalBudget="٣", startDate="2019-5-1-2"))).facets == frozenset()
