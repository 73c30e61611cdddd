"""Every door bears what the program itself makes, and the same spoilt: the short form of tests/faults/fuzz.py."""

from __future__ import annotations

import contextlib
import random

import pytest

from sync.errors import Trouble
from tests.support.fuzzing import answers
from tests.support.fuzzing.doors import DOORS
from tests.support.fuzzing.mutating import mutated
from tests.support.fuzzing.parts import flat, parts_of, zipped

_SPOILT = 5


@pytest.mark.parametrize("door", [name for name in DOORS if name != "answers"])
def test_a_door_bears_what_is_spoilt(door: str) -> None:
    target, chance = DOORS[door](), random.Random(7)
    try:
        for number in range(_SPOILT):
            seed = target.seeds[number % len(target.seeds)]
            with contextlib.suppress(Trouble):
                target.take(seed if number < len(target.seeds) else mutated(seed, target.seeds, chance))
    finally:
        target.close()


def test_the_client_bears_whatever_is_answered() -> None:
    said = [
        ("200 POST /api/v2013/authentication/token", b'{"authenticationToken": "t"}'),
        ("200 GET /", b"[{}]"),
    ]
    target, chance = answers.answers([flat(said)]), random.Random(7)
    try:
        for _ in range(3):
            target.take(mutated(target.seeds[0], target.seeds, chance))
    finally:
        target.close()


def test_parts_are_laid_flat_and_put_together_again() -> None:
    parts = [("a.xml", b"<a/>"), ("b/c.xml", b"")]
    assert parts_of(flat(parts)) == parts
    assert zipped(flat(parts)).startswith(b"PK")
