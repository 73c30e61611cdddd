"""Which terms a question offers."""

from __future__ import annotations

from typing import Any

from forms import domains
from forms.kinds import Kind
from forms.offering import offered
from forms.registry import form_for
from forms.spec import Question, Section
from forms.vocabularies import Term, Vocabularies, Vocabulary, seed

TREE = Vocabulary(
    "D",
    complete=True,
    terms=(
        Term("A", {"en": "A"}, narrower=("A1", "A2", "GONE")),
        Term("A1", {"en": "A1"}, broader=("A",)),
        Term("A2", {"en": "A2"}),
        Term("A11", {"en": "A11"}, broader=("A1",)),
        Term("B", {"en": "B"}, narrower=("B1",)),
        Term("B1", {"en": "B1"}, narrower=("B",)),
    ),
)


def names(**put: Any) -> list[str]:
    """The terms offered by a question that asks for terms of the tree."""
    question = Question("Label", "Help.", Section("s", "S"), vocabularies=("D",), kind=Kind.TERMS, **put)
    return [term.identifier for term in offered(question, Vocabularies([TREE]))]


def test_everything_is_offered_where_nothing_is_said() -> None:
    assert names() == ["A", "A1", "A2", "A11", "B", "B1"]


def test_only_the_ends_of_a_tree() -> None:
    assert names(leaf_only=True) == ["A2", "A11"]


def test_only_what_stands_under_a_term_and_a_ring_ends_too() -> None:
    assert names(under=("A",)) == ["A1", "A2", "A11"]
    assert names(under=("B",)) == ["B1"]


def test_a_branch_that_is_not_known_here_hides_nothing_else() -> None:
    assert names(under=("A2", "NOT-HERE")) == ["A", "A1", "A2", "A11", "B", "B1"]


def test_what_is_hidden_goes_with_all_below_it() -> None:
    assert names(hidden=("A",)) == ["B", "B1"]
    assert names(hidden=("A",), leaf_only=True) == []


def test_countries_alone_are_offered_where_the_scope_is_not_global() -> None:
    question = form_for("capacityBuildingInitiative").question("countryRegions")
    national = {"geographicScope": {"identifier": domains.COMMUNITY}}
    wide = {"geographicScope": {"identifier": domains.GLOBAL_SCOPES[0]}}
    known = seed()
    assert {len(term.identifier) for term in offered(question, known, question.lists(national))} == {2}
    assert len(offered(question, known, question.lists(wide))) > 250
    assert question.lists({}) == domains.PLACES


def test_what_the_clearing_houses_own_forms_hide_is_hidden() -> None:
    assert form_for("resource").question("resourceTypes").leaf_only
    assert form_for("resource").question("resourceTypes").hidden == (domains.ABS_RESOURCE_TYPES,)
    assert form_for("bbiRequest").question("assistanceTypes").hidden == (domains.ASSISTANCE_HIDDEN_IN_NEEDS,)
