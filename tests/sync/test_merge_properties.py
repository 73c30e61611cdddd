"""What holds of every merge, of every type of record: proven on documents at random from the forms' own questions."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings

from forms.kinds import Document, Kind
from forms.registry import FORMS
from forms.spec import Form
from sync.merge import Merged, merge
from sync.merge_kinds import _KEYS, _is_set
from sync.normal import normal, same
from tests.support.random_documents import three

Versions = tuple[Document, Document, Document]


def at(document: Any, place: tuple[str, ...]) -> Any:
    """What stands at a place."""
    for name in place:
        document = document.get(name) if isinstance(document, dict) else None
    return document


def places(form: Form, versions: tuple[Document, ...]) -> dict[tuple[str, ...], Kind | None]:
    """Where something may stand: the questions, and each other field by itself."""
    asked = {tuple(question.path.split(".")): question.kind for question in form.questions}
    inner = {place[0] for place in asked if len(place) > 1}
    found: dict[tuple[str, ...], Kind | None] = {}
    for version in versions:
        for name, value in version.items():
            whole = any(name in one and not isinstance(one[name], dict) for one in versions)
            names = [(name,)] if name not in inner or whole else [(name, key) for key in value]
            found |= {place: asked.get(place) for place in names}
    return found


def leaves(value: Any, kind: Kind | None = None) -> Iterator[str]:
    """The smallest parts of a value, in normal form; of notes, their entries."""
    if kind is Kind.NOTES and isinstance(value, str):
        with suppress(ValueError):
            value = json.loads(value)
    if isinstance(value, dict):
        for key, part in value.items():
            yield from (f"{key}:{leaf}" for leaf in leaves(part))
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part)
    elif normal(value) is not None:
        yield json.dumps(normal(value))


def in_conflict(outcome: Merged, place: tuple[str, ...]) -> list[Any]:
    """The conflicts at this place, or in a part of it."""
    path = ".".join(place)
    return [one for one in outcome.conflicts if f"{one.path}.".startswith(f"{path}.")]


def can_be_asked(place: tuple[str, ...]) -> bool:
    """Whether a path leads there: no name has a dot in it."""
    return not any("." in name for name in place)


def unordered(value: Any) -> Any:
    """The value as it is compared where the order of a list means nothing."""
    plain = normal(value)
    return sorted(json.dumps(part, sort_keys=True) for part in plain) if isinstance(plain, list) else plain


def the_same_result_whoever_merges(form: Form, versions: Versions) -> None:
    base, mine, theirs = versions
    here, there = merge(form, base, mine, theirs), merge(form, base, theirs, mine)
    asked = {one.path: (unordered(one.mine), unordered(one.theirs)) for one in here.conflicts}
    assert asked == {one.path: (unordered(one.theirs), unordered(one.mine)) for one in there.conflicts}
    for place, kind in places(form, versions).items():
        if can_be_asked(place) and not in_conflict(here, place):
            one, other = (at(outcome.document, place) for outcome in (here, there))
            assert sorted(leaves(one, kind)) == sorted(leaves(other, kind)), place


def nothing_is_invented(form: Form, versions: Versions) -> None:
    result = merge(form, *versions).document
    for place, kind in places(form, (result, *versions)).items():
        known = {leaf for version in versions for leaf in leaves(at(version, place), kind)}
        assert set(leaves(at(result, place), kind)) <= known


def nothing_of_a_one_sided_change_is_lost(form: Form, versions: Versions) -> None:
    base, mine, theirs = versions
    outcome = merge(form, base, mine, theirs)
    for place in places(form, versions):
        was, here, there = (at(version, place) for version in versions)
        if same(here, was) or same(there, was):
            wanted = there if same(here, was) else here
            assert same(at(outcome.document, place), wanted), place
            assert not in_conflict(outcome, place)
    for side in (mine, theirs):
        for outcome in (merge(form, base, side, base), merge(form, base, base, side)):
            assert not outcome.conflicts
            assert same(outcome.document, side)


def no_member_that_one_side_took_away_and_the_other_left_alone_comes_back(
    form: Form, versions: Versions
) -> None:
    result = merge(form, *versions).document
    for place, kind in places(form, versions).items():
        key = _KEYS.get(kind) if kind else None
        sides = [at(version, place) for version in versions]
        if key and all(_is_set(side, key) for side in sides):
            base, mine, theirs = ({key(one): one for one in side or []} for side in sides)
            left = {key(one) for one in at(result, place) or []}
            for one, other in ((mine, theirs), (theirs, mine)):
                gone = {name for name in base if name not in one and same(other.get(name), base[name])}
                assert not gone & left


def what_both_changed_is_in_the_result_or_in_a_conflict_with_both_sides(
    form: Form, versions: Versions
) -> None:
    outcome = merge(form, *versions)
    for place, kind in places(form, versions).items():
        if not can_be_asked(place):
            continue
        was, here, there = (set(leaves(at(version, place), kind)) for version in versions)
        asked = in_conflict(outcome, place)
        result = set(leaves(at(outcome.document, place), kind))
        for entered, side in ((here, "mine"), (there, "theirs")):
            kept = {leaf for one in asked for leaf in leaves(getattr(one, side), kind)}
            short = {leaf.rpartition(":")[2] for leaf in kept | result}
            assert {leaf.rpartition(":")[2] for leaf in entered - was} <= short, place


def merging_again_changes_nothing(form: Form, versions: Versions) -> None:
    base, mine, theirs = versions
    once = merge(form, base, mine, theirs)
    over_theirs = merge(form, theirs, once.document, theirs)
    assert (over_theirs.document, over_theirs.conflicts) == (once.document, ())
    with_itself = merge(form, base, once.document, once.document)
    assert (with_itself.document, with_itself.conflicts) == (once.document, ())
    over_base = merge(form, base, once.document, theirs)
    assert same(over_base.document, once.document)
    assert {one.path for one in over_base.conflicts} <= {one.path for one in once.conflicts}
    taken_in_there = merge(form, theirs, theirs, once.document)
    assert same(taken_in_there.document, once.document)
    assert not taken_in_there.conflicts


def identical_edits_are_no_conflict(form: Form, versions: Versions) -> None:
    base, mine, _theirs = versions
    outcome = merge(form, base, mine, retyped(mine))
    assert (outcome.document, outcome.conflicts, outcome.came_in) == (mine, (), ())


def retyped(value: Any) -> Any:
    """The same, as another keyboard writes it."""
    if isinstance(value, str):
        return f" {unicodedata.normalize('NFD', value)} "
    if isinstance(value, list):
        return [retyped(part) for part in value]
    return {key: retyped(part) for key, part in value.items()} if isinstance(value, dict) else value


PROPERTIES = (
    the_same_result_whoever_merges,
    nothing_is_invented,
    nothing_of_a_one_sided_change_is_lost,
    no_member_that_one_side_took_away_and_the_other_left_alone_comes_back,
    what_both_changed_is_in_the_result_or_in_a_conflict_with_both_sides,
    merging_again_changes_nothing,
    identical_edits_are_no_conflict,
)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.record_type))
def test_every_merge(form: Form) -> None:
    """Each of the properties, on the same documents."""

    @settings(max_examples=50)
    @given(three(form))
    def check(versions: Versions) -> None:
        for holds in PROPERTIES:
            holds(form, versions)

    check()
