"""What finds the words of a text in their other forms, in every script."""

from __future__ import annotations

import pytest

from sync.records import Query
from sync.store import Store
from sync.store.matches import Clue
from sync.store.stems import stems
from tests.sync.store.given import keep, titled


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        ("Restored wetlands", "restoration"),
        ("Trainers of trainers", "training"),
        ("Les zones dégradées", "degrade"),
        ("Определение диких пчёл", "пчёлы"),
        ("تدريب العاملين في المعشبات", "معشبة"),
        ("热带泥炭地恢复", "泥炭"),
        ("Reefs", "reef"),
    ],
)
def test_a_word_finds_its_other_forms(store: Store, kept: str, wanted: str) -> None:
    keep(store, titled(kept))
    keep(store, titled("Bridges of steel", "A-2"))
    clues = [Clue(words=stem.query) for stem in stems(wanted)]
    assert [found.row.identifier for found in store.matches.candidates(clues, Query())] == ["A-1"]


def test_words_are_shown_as_they_stand_and_little_ones_and_numbers_left_out() -> None:
    assert [stem.shown for stem in stems("Les 30 % de Forêts à l’été, DNA条形码")] == [
        "les",
        "forêts",
        "été",
        "dna",
        "条形",
        "形码",
    ]


@pytest.mark.parametrize("text", ["", '"', "' OR 1=1 --", "a*b^c NEAR(x)", "\ud800", "\u0000", "—", "条"])
def test_nothing_that_can_be_typed_is_an_error(store: Store, text: str) -> None:
    keep(store, titled("Anything"))
    clues = [Clue(words=stem.query) for stem in stems(text)]
    assert store.matches.candidates(clues, Query()) == []
    assert store.matches.numbers(clues, 9) == [0] * len(clues)


def test_so_many_of_each_type_and_the_best_first(store: Store) -> None:
    for number in range(5):
        keep(store, titled(f"Forest {'wetland' * (number == 3)}", f"A-{number}"))
    clues = [Clue(words='"fores"*', weight=1), Clue(words='"wetla"*', weight=2)]
    found = store.matches.candidates(clues, Query(), at_most=2, but="A-0")
    assert [(one.row.identifier, sorted(one.clues)) for one in found] == [("A-3", [0, 1]), ("A-1", [0])]
    assert store.matches.numbers(clues, 9) == [5, 1]
    assert store.matches.numbers(clues, 3) == [3, 1]
