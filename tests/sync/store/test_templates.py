"""Templates: answers under a name, kept, renamed, removed; never two of one form with the same name."""

from __future__ import annotations

import pytest

from sync.errors import Trouble
from sync.store import Store

ANSWERS = {"title": {"en": "Workshop"}, "odd": ["", None]}


def test_a_template_is_kept_to_the_letter_and_found_by_form_and_name(store: Store) -> None:
    store.templates.keep("Yearly  workshop ", "resource", ANSWERS)
    store.templates.keep("  Atelier", "resource", {})
    store.templates.keep("Zoo", "contact", {})
    assert [(one.record_type, one.name) for one in store.templates.all()] == [
        ("contact", "Zoo"),
        ("resource", "Atelier"),
        ("resource", "Yearly workshop"),
    ]
    assert store.templates.all()[-1].document == ANSWERS


def test_a_name_is_given_once_for_each_form_whatever_its_capitals(store: Store) -> None:
    kept = store.templates.keep("Workshop", "resource", ANSWERS)
    store.templates.keep("Workshop", "contact", ANSWERS)
    with pytest.raises(Trouble, match="this name already"):
        store.templates.keep(" WORKSHOP", "resource", {})
    other = store.templates.keep("Other", "resource", {})
    with pytest.raises(Trouble, match="this name already"):
        store.templates.rename(other.number, "workshop")
    assert store.templates.get(kept.number).document == ANSWERS
    assert store.templates.get(other.number).name == "Other"


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_name_is_needed(store: Store, name: str) -> None:
    with pytest.raises(Trouble, match="needs a name"):
        store.templates.keep(name, "resource", ANSWERS)
    assert store.templates.all() == []


def test_a_template_gets_another_name_and_goes(store: Store) -> None:
    number = store.templates.keep("One", "resource", ANSWERS).number
    assert store.templates.rename(number, "Two").name == "Two"
    assert store.templates.remove(number).document == ANSWERS
    with pytest.raises(Trouble, match="not there any more"):
        store.templates.get(number)
    with pytest.raises(Trouble, match="not there any more"):
        store.templates.rename(number, "Three")
