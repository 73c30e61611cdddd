"""What was added and removed, word by word, in any script."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.conflicts import difference as comparing
from desktop_app.conflicts.difference import Mark, Run, difference, differing_lines
from desktop_app.conflicts.words_of import text_of, words_of

SIGNS = st.sampled_from([*"ab,.( )\n", "é", "培训", "شخصًا", "،", " ", "<b>", "http://x.y", "\r\n"])
TEXTS = st.lists(SIGNS, max_size=14).map("".join)


def marked(runs: tuple[Run, ...], mark: Mark) -> list[str]:
    return [run.text for run in runs if run.mark is mark]


def bare(text: str) -> str:
    return "".join(text.split())


@given(TEXTS)
def test_a_text_cut_into_words_is_the_same_text_again(text: str) -> None:
    assert text_of(words_of(text)) == text.replace("\r\n", "\n").strip()


@given(TEXTS, TEXTS)
def test_what_is_same_and_added_is_the_new_text_and_same_and_removed_the_old_one(
    before: str, after: str
) -> None:
    runs = difference(before, after)
    assert bare("".join(run.text for run in runs if run.mark is not Mark.REMOVED)) == bare(after)
    assert bare("".join(run.text for run in runs if run.mark is not Mark.ADDED)) == bare(before)


@given(TEXTS, TEXTS)
def test_side_by_side_each_text_is_whole_and_only_what_it_alone_has_is_marked(
    before: str, after: str
) -> None:
    found = comparing.differences(before, after)
    for text, side, mark in ((before, found.before, Mark.REMOVED), (after, found.after, Mark.ADDED)):
        assert "".join(run.text for run in side) == text.replace("\r\n", "\n").strip()
        assert {run.mark for run in side} <= {Mark.SAME, mark}


def test_words_are_marked_and_what_stands_around_them_is_not() -> None:
    runs = difference("Training for 20 people.", "Training for 25 people and a field day.")
    assert marked(runs, Mark.REMOVED) == ["20"]
    assert marked(runs, Mark.ADDED) == ["25", "and a field day"]
    assert "".join(run.text for run in runs) == "Training for 20 25 people and a field day."


def test_an_arabic_word_keeps_its_vowel_signs_in_one_piece() -> None:
    runs = difference("تدريب 20 شخصًا", "تدريب 20 شخصًا، في الحقل")
    assert marked(runs, Mark.ADDED) == ["، في الحقل"]
    assert marked(runs, Mark.REMOVED) == []


def test_chinese_is_compared_sign_by_sign() -> None:
    runs = difference("培训二十人", "培训三十人")
    assert marked(runs, Mark.REMOVED) == ["二"]
    assert marked(runs, Mark.ADDED) == ["三"]


def test_more_or_fewer_blanks_are_no_difference() -> None:
    assert difference("one  two", "one two") == (Run("one two"),)


def test_texts_too_long_to_compare_are_shown_as_one_change() -> None:
    long = "word " * (int(comparing.MOST**0.5) + 1)
    runs = difference(f"old {long} past", f"new {long} present")
    assert [run.mark for run in runs if run.text.strip()] == [Mark.REMOVED, Mark.ADDED]


def test_members_of_a_list_are_compared_as_wholes() -> None:
    runs = differing_lines(["Women", "Youth"], ["Youth", "Local communities"])
    assert marked(runs, Mark.ADDED) == ["Local communities"]
    assert marked(runs, Mark.REMOVED) == ["Women"]
    assert "".join(run.text for run in runs).splitlines() == ["Youth", "Local communities", "Women"]


def test_a_word_changed_in_a_very_long_text_is_found_all_the_same() -> None:
    around = "字" * int(comparing.MOST**0.5)
    runs = difference(f"{around}二{around}", f"{around}三{around}")
    assert marked(runs, Mark.REMOVED) == ["二"]
    assert marked(runs, Mark.ADDED) == ["三"]
