"""Several requests at once: in order, bounded, ended by the first trouble, and without a thread left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from sync.client.wire.lanes import abreast


def giving(number: int) -> Callable[[], int]:
    return lambda: number


def test_the_answers_come_in_the_order_of_the_works() -> None:
    assert list(abreast([giving(number) for number in range(50)], 4)) == list(range(50))


def test_as_many_go_at_once_as_there_are_lanes() -> None:
    meeting = threading.Barrier(3, timeout=20)
    assert sorted(abreast([meeting.wait] * 3, 3)) == [0, 1, 2]


@pytest.mark.parametrize("lanes", [0, 1])
def test_with_one_lane_each_waits_for_the_one_before(lanes: int) -> None:
    threads: list[str] = []
    for _ in abreast([lambda: threads.append(threading.current_thread().name)] * 3, lanes):
        pass
    assert set(threads) == {threading.current_thread().name}


def test_the_first_trouble_in_order_is_raised_and_what_has_not_begun_never_begins() -> None:
    begun: list[int] = []

    def work(number: int) -> int:
        begun.append(number)
        if number >= 2:
            raise ValueError(number)
        return number

    got: list[int] = []
    with pytest.raises(ValueError, match="2"):
        got.extend(abreast([lambda number=number: work(number) for number in range(100)], 2))  # type: ignore[misc]
    assert len(begun) < 100


def test_who_stops_listening_leaves_no_thread() -> None:
    answers = abreast([giving(number) for number in range(20)], 4)
    assert next(iter(answers)) == 0
    del answers
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("lane")]
