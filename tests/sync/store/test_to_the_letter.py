"""Whatever stands in a document, known to a form or not, comes back to the letter."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.registry import FORMS
from sync.records import Origin, Query, Remote, Stamp, Standing
from sync.store import Store

letters = st.text(st.characters(exclude_categories=()), max_size=12)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | letters,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(letters, parts, max_size=3),
    max_leaves=12,
)


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A document of any form, with anything at all in some of its places and in places of its own."""
    form = draw(st.sampled_from(FORMS))
    places = [question.path for question in form.questions if "." not in question.path]
    fields = st.sampled_from([*places, "header", "meta"]) | letters
    answer = values | st.dictionaries(st.sampled_from(["en", "fr", "identifier", "customValue"]), values)
    return form.record_type, draw(st.dictionaries(fields, answer | st.lists(answer, max_size=2), max_size=6))


def letter(document: Any) -> str:
    """The document with its keys in their order, and its numbers as they are written."""
    return json.dumps(document)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=documents(), theirs=documents())
def test_a_document_comes_back_to_the_letter(
    store: Store, made: tuple[str, dict[str, Any]], theirs: tuple[str, dict[str, Any]]
) -> None:
    record_type, document = made
    before = store.records.count(Query())
    name = store.new_id()
    saved = store.records.save(record_type, name, document, origin=Origin.TYPED, who="Ana")
    assert letter(saved.mine) == letter(document)
    assert letter(store.history.of(name)[0].document) == letter(document)
    there = Remote(name, record_type, Stamp("1", 0, Standing.DRAFT), theirs[1])
    merged = store.records.merged(name, there, document, (), ())
    assert (letter(merged.base), letter(merged.mine)) == (letter(theirs[1]), letter(document))
    read = store.records.get(name)
    assert read == merged
    assert store.records.is_changed(merged) == store.records.is_changed(read)
    assert store.records.count(Query()) == before + 1
