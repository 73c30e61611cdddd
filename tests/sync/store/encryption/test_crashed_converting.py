"""A change of encryption that is cut short at any of its steps, and whose tidying is cut short too: nothing is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from sync.store import Key
from sync.store.encryption.converting import convert
from sync.store.encryption.keys import salt_of
from tests.sync.store.encryption.test_converting import FILE, KEYS, check, fill, opened

STEPS = ("fsync", "mkdir", "open", "remove", "replace", "rmdir", "unlink")


class Death(BaseException):
    """The process ends here, and does nothing more."""


class Life:
    """Counts the steps on the disk, and ends before one of them."""

    def __init__(self, ends_at: int) -> None:
        self.steps, self._ends_at = 0, ends_at

    def step(self) -> None:
        self.steps += 1
        if self.steps > self._ends_at:
            raise Death


@contextmanager
def living(ends_at: int) -> Iterator[Life]:
    """Everything that Python asks of the disk is a step; dead is dead, also for what would clear up."""
    life = Life(ends_at)

    def counted(real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*given: Any, **named: Any) -> Any:
            life.step()
            return real(*given, **named)

        return step

    with pytest.MonkeyPatch.context() as patch:
        for name in STEPS:
            patch.setattr(os, name, counted(getattr(os, name)))
        yield life


def holding(folder: Path, old: Key | None, new: Key | None) -> Key | None:
    """Which of the two keys the database has by now."""
    salt = salt_of(folder / FILE)
    return next(key for key in (old, new) if (key.salt if key else None) == salt)


@pytest.mark.parametrize("change", KEYS)
def test_wherever_it_ends_the_store_opens_with_the_old_or_the_new_key_and_has_everything(
    change: str, data_dir: Path, tmp_path: Path
) -> None:
    old, new = KEYS[change]
    file = fill(data_dir, old, tmp_path)
    seen: list[Key | None] = []
    for number in count():
        folder = copied(data_dir, tmp_path / "ended")
        if lives_through(lambda folder=folder: convert(folder, old, new), number):  # type: ignore[misc]
            break
        key = holding(folder, old, new)
        lives_through(lambda folder=folder, key=key: opened(folder, key).close(), 2 + number % 11)  # type: ignore[misc]
        check(folder, key, file)
        seen.append(key)
    assert seen == sorted(seen, key=lambda key: key is new)
    assert set(seen) == {old, new}


def lives_through(work: Callable[[], object], ends_at: int) -> bool:
    """Whether the work came to its end before so many steps."""
    try:
        with living(ends_at):
            work()
    except Death:
        return False
    return True


def copied(source: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    return Path(shutil.copytree(source, target))
