"""What lives as long as the program does not hold up the window each time garbage is looked for."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from desktop_app.tidying import set_aside


class Knot:
    """Something that holds itself."""

    def __init__(self) -> None:
        """Tie it."""
        self.me = self


@pytest.fixture
def thawed() -> Iterator[None]:
    """For the tests that follow nothing stays set aside but what does not go."""
    yield
    gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.mark.usefixtures("thawed")
def test_what_was_set_aside_is_looked_through_no_more_and_garbage_made_later_still_goes() -> None:
    before = len(gc.get_objects())
    set_aside()
    assert len(gc.get_objects()) < before / 10
    knot = Knot()
    later = ref(knot)
    del knot
    gc.collect()
    assert later() is None
