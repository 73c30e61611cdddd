"""Steps back and forth over all answers of an opened form."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.form.editing import Editing

answers = st.one_of(st.none(), st.text(max_size=3), st.lists(st.integers(), max_size=2))
also = st.dictionaries(st.sampled_from(["a", "b.c", "b.d", "e"]), answers, max_size=2)
edits = st.lists(st.tuples(st.sampled_from(["a", "b.c", "b.d"]), answers, st.booleans(), also), max_size=8)
Edits = list[tuple[str, Any, bool, dict[str, Any]]]


def editing(**document: Any) -> Editing:
    """A document that is edited."""
    return Editing(document)


@given(edits)
def test_all_that_was_done_can_be_taken_back_and_done_again(steps: Edits) -> None:
    start = {"a": "kept", "b": {"c": [1]}, "unknown": {"x": ["", None]}}
    edited = Editing(start)
    for path, value, typing, too in steps:
        edited.edit(path, value, typing=typing, also=too)
    end, taken_back = edited.document, 0
    while edited.can_undo:
        edited.undo()
        taken_back += 1
    assert edited.document == start
    for _ in range(taken_back):
        edited.redo()
    assert edited.document == end


@given(edits)
def test_all_can_be_discarded_at_once_and_brought_back_at_once(steps: Edits) -> None:
    start = {"a": "kept", "b": {"c": [1]}, "unknown": {"x": ["", None]}}
    edited = Editing(start)
    for path, value, typing, too in steps:
        edited.edit(path, value, typing=typing, also=too)
    end = edited.document
    changed = edited.discard()
    assert edited.document == start
    assert edited.changed_paths == ()
    if changed:
        edited.undo()
    assert edited.document == end


@given(edits)
def test_what_no_question_knows_is_never_touched(steps: Edits) -> None:
    edited = editing(unknown={"x": ["", None]}, b={"odd": ""})
    for path, value, typing, too in steps:
        edited.edit(path, value, typing=typing, also=too)
        edited.undo()
    assert edited.document["unknown"] == {"x": ["", None]}


def test_what_is_typed_in_one_go_is_one_step() -> None:
    edited = editing()
    for text in ("T", "Ti", "Title"):
        edited.edit("title", text, typing=True)
    edited.undo()
    assert edited.document == {}
    assert not edited.can_undo


def test_a_pause_or_another_field_begins_a_new_step() -> None:
    edited = editing()
    edited.edit("title", "One", typing=True)
    edited.close_step()
    edited.edit("title", "One two", typing=True)
    edited.edit("end", "2016", typing=True)
    edited.edit("title", "One two three", typing=True)
    seen = []
    while edited.can_undo:
        edited.undo()
        seen.append(edited.document)
    assert seen == [{"title": "One two", "end": "2016"}, {"title": "One two"}, {"title": "One"}, {}]


def test_choices_are_steps_of_their_own() -> None:
    edited = editing()
    edited.edit("terms", ["a"])
    edited.edit("terms", ["a", "b"])
    edited.undo()
    assert edited.document == {"terms": ["a"]}


def test_a_choice_after_typing_in_the_same_answer_is_a_step_of_its_own() -> None:
    edited = editing()
    edited.edit("phones", ["1"], typing=True)
    edited.edit("phones", ["1", "1"])
    edited.edit("phones", ["1", "12"], typing=True)
    edited.undo()
    assert edited.document == {"phones": ["1", "1"]}
    edited.undo()
    assert edited.document == {"phones": ["1"]}


def test_what_a_field_takes_back_by_itself_is_a_step_back_and_no_new_one() -> None:
    edited = editing()
    edited.edit("title", "One", typing=True)
    edited.close_step()
    edited.edit("title", "One two", typing=True)
    edited.close_step()
    edited.edit("title", None, typing=True, back=True)
    assert not edited.can_undo
    edited.redo()
    assert edited.document == {"title": "One"}


def test_what_the_person_deletes_can_be_brought_back() -> None:
    edited = editing()
    edited.edit("terms", ["a"])
    edited.edit("terms", None)
    edited.undo()
    assert edited.document == {"terms": ["a"]}


def test_no_change_is_no_step() -> None:
    edited = editing(title="One")
    assert not edited.edit("title", "One")
    assert not edited.can_undo


def test_an_edit_after_a_step_back_forgets_what_could_be_done_again() -> None:
    edited = editing()
    edited.edit("a", "1")
    edited.undo()
    edited.edit("b", "2")
    assert not edited.can_redo


def test_what_came_in_from_elsewhere_is_not_undone_by_a_step_back() -> None:
    edited = editing()
    edited.edit("a", "mine")
    edited.edit("b", "mine too")
    edited.adopt({"a": "theirs", "b": "mine too", "c": "new"})
    edited.undo()
    assert edited.document == {"a": "theirs", "c": "new"}
    assert not edited.can_undo


def test_answers_that_are_still_on_their_way_win_over_what_came_in() -> None:
    edited = editing()
    edited.edit("a", "mine")
    edited.adopt({"b": "theirs"}, frozenset({"a"}))
    assert edited.document == {"a": "mine", "b": "theirs"}


def test_what_changes_because_of_an_answer_is_one_step_with_it() -> None:
    edited = editing(start="2016", end="2017", title="One")
    assert edited.edit("duration", "2", also={"start": None, "end": None}) == ("duration", "start", "end")
    assert edited.document == {"title": "One", "duration": "2"}
    assert edited.undo() == ("duration", "start", "end")
    assert edited.document == {"start": "2016", "end": "2017", "title": "One"}
    assert edited.redo() == ("duration", "start", "end")
    assert edited.document == {"title": "One", "duration": "2"}


def test_typing_on_keeps_what_the_first_key_took_away_in_the_same_step() -> None:
    edited = editing(start="2016")
    edited.edit("duration", "1", typing=True, also={"start": None})
    edited.edit("duration", "12", typing=True, also={"start": None})
    edited.undo()
    assert edited.document == {"start": "2016"}
    assert not edited.can_undo


def test_what_a_field_takes_back_by_itself_brings_back_what_went_with_it() -> None:
    edited = editing(start="2016")
    edited.edit("duration", "1", typing=True, also={"start": None})
    assert edited.edit("duration", None, typing=True, back=True) == ("duration", "start")
    assert edited.document == {"start": "2016"}
    edited.redo()
    assert edited.document == {"duration": "1"}


def test_deleting_what_took_something_away_can_be_taken_back_to_the_beginning() -> None:
    edited = editing(start="2016")
    edited.edit("duration", "1", typing=True, also={"start": None})
    edited.edit("duration", None, typing=True)
    assert edited.document == {}
    edited.undo()
    assert edited.document == {"start": "2016"}


def test_a_place_inside_an_answer_can_go_and_come_back() -> None:
    edited = editing(title={"en": "Workshop", "fr": "Atelier"}, aim={"fr": "But"})
    edited.edit("languages", ["en"], also={"title.fr": None, "aim.fr": None})
    assert edited.document == {"title": {"en": "Workshop"}, "languages": ["en"]}
    edited.undo()
    assert edited.document == {"title": {"en": "Workshop", "fr": "Atelier"}, "aim": {"fr": "But"}}


def test_a_colleagues_change_of_one_answer_leaves_the_rest_of_the_step() -> None:
    edited = editing(start="2016", end="2017")
    edited.edit("duration", "2", also={"start": None, "end": None})
    edited.adopt({"duration": "2", "end": "2030"})
    edited.undo()
    assert edited.document == {"start": "2016", "end": "2030"}


def test_what_a_colleague_changed_is_not_discarded() -> None:
    edited = editing(start="2016")
    edited.edit("title", "Mine")
    edited.edit("start", "2017")
    edited.adopt({"title": "Mine", "start": "2030", "end": "2031"})
    assert edited.changed_paths == ("title",)
    edited.discard()
    assert edited.document == {"start": "2030", "end": "2031"}


def test_what_came_in_elsewhere_leaves_the_steps_at_a_text_of_which_one_language_went() -> None:
    edited = editing(title={"en": "One"})
    edited.edit("title", {"en": "One", "fr": "Un"})
    edited.edit("languages", ["en"], also={"title.fr": None})
    edited.adopt({**edited.document, "end": "theirs"})
    edited.undo()
    assert edited.document == {"title": {"en": "One", "fr": "Un"}, "end": "theirs"}
    edited.undo()
    assert edited.document == {"title": {"en": "One"}, "end": "theirs"}


@given(edits, st.integers(0, 8))
def test_what_comes_in_at_another_answer_disturbs_no_step(steps: Edits, when: int) -> None:
    start = {"a": "kept", "b": {"c": [1]}}
    edited = Editing(start)
    for number, (path, value, typing, too) in enumerate(steps):
        if number == when:
            edited.adopt({**edited.document, "theirs": 1})
        edited.edit(path, value, typing=typing, also=too)
    theirs = {"theirs": 1} if when < len(steps) else {}
    end = edited.document
    if edited.discard():
        edited.undo()
    assert edited.document == end
    while edited.can_undo:
        edited.undo()
    assert edited.document == {**start, **theirs}
