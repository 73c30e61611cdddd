"""A second place for tests that answers when it is told to, as a network drive that is gone may or may not."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sync.store.safekeeping.second_place import SecondPlace


class Drive:
    """Whoever asks it waits until it answers; ``asked`` says that somebody does."""

    def __init__(self) -> None:
        self.asked, self._answers = threading.Event(), threading.Event()

    def before(self, do: Callable[..., object]) -> Callable[..., object]:
        """The same, once the drive answers."""

        def wait(*given: object) -> object:
            self.asked.set()
            assert self._answers.wait(20)
            return do(*given)

        return wait

    def answer(self) -> None:
        """From now on nobody waits."""
        self._answers.set()


@pytest.fixture
def drive() -> Iterator[Drive]:
    """A drive that answers at the end of the test at the latest."""
    made = Drive()
    yield made
    made.answer()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty second place."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def answer_only(other: Path, drive: Drive, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on only this second place answers."""
    is_there, hung = SecondPlace.is_there, drive.before(SecondPlace.is_there)

    def asked(place: SecondPlace) -> bool:
        return is_there(place) if place.place == other else bool(hung(place))

    monkeypatch.setattr(SecondPlace, "is_there", asked)
