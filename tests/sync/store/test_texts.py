"""Words are made alike for what is indexed and for what is looked for."""

from __future__ import annotations

import pytest

from sync.store.texts import match, words


def test_each_chinese_character_is_a_word_of_its_own() -> None:
    assert words(["能力建设 GBF目标13"]) == "能 力 建 设 gbf 目 标 13"


def test_an_arabic_word_is_found_with_and_without_its_article() -> None:
    assert words(["والتنوع"]).split() == ["والتنوع", "تنوع"]


def test_texts_are_not_run_together() -> None:
    assert words(["one", "two"]) == "one two"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("restor mangr", '"restor"* AND "mangr"*'),
        ("能力", '"能 力"'),
        ("GBF目标13", '"gbf"* AND "目 标" AND "13"*'),
        ('"local communities" law', '"local communities" AND "law"*'),
        ('"half open', '"half open"'),
        ("access-and-benefit", '"access"* AND "and"* AND "benefit"*'),
        ("NOT OR NEAR(a b)", '"not"* AND "or"* AND "near"* AND "a"* AND "b"*'),
        ("", ""),
        ('" * ( ^ : 🌳 \0', ""),
    ],
)
def test_what_is_typed_becomes_a_question_to_the_index(query: str, expected: str) -> None:
    assert match(query) == expected
