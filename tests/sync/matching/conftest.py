"""The judged set in a store, filled once for all tests that only read it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.vocabularies import Vocabularies, seed
from sync.store import Store
from tests.support.given import FakeClock, NewIds
from tests.sync.matching import judged


@pytest.fixture(scope="session")
def terms() -> Vocabularies:
    """The lists of terms that the program carries itself."""
    return seed()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The judged set; nobody writes into it."""
    folder: Path = tmp_path_factory.mktemp("judged")
    with Store.open(folder, clock=FakeClock(), new_id=NewIds()) as store:
        judged.fill(store)
        yield store


@pytest.fixture
def store(data_dir: Path, clock: FakeClock, new_id: NewIds) -> Iterator[Store]:
    """An empty store."""
    with Store.open(data_dir, clock=clock, new_id=new_id) as opened:
        yield opened
