"""What a process keeps in mind of records."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from sync.practice.index.kept import Kept


def asked(kept: Kept[str], marks: dict[str, int], all_of_them: int = 0) -> tuple[list[str], list[str]]:
    """What there is, and what had to be made for it."""
    late: list[str] = []

    def make(names: list[str]) -> Iterator[tuple[str, str]]:
        late.extend(names)
        return ((name, f"{name}{marks[name]}") for name in names)

    return kept.of(all_of_them, marks, make), late


def test_only_what_changed_is_made_again() -> None:
    kept: Kept[str] = Kept()
    assert asked(kept, {"a": 1, "b": 1}) == (["a1", "b1"], ["a", "b"])
    assert asked(kept, {"a": 1, "b": 2, "c": 1}) == (["a1", "b2", "c1"], ["b", "c"])
    assert asked(kept, {"c": 1}) == (["c1"], [])
    assert asked(kept, {"a": 1, "c": 1}) == (["a1", "c1"], ["a"])


def test_everything_is_made_again_when_all_of_it_changed() -> None:
    kept: Kept[str] = Kept()
    asked(kept, {"a": 1})
    assert asked(kept, {"a": 1}, all_of_them=1) == (["a1"], ["a"])


def test_each_of_many_threads_gets_what_it_asked_for() -> None:
    kept: Kept[str] = Kept()
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda number: asked(kept, {"a": number % 3})[0], range(60)))
    assert found == [[f"a{number % 3}"] for number in range(60)]
