"""How the tests are gathered, and by how many processes they are run: nothing here says what a test may do."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

_SELDOM = (20_000, 20, 20)
# They bring in the program, for which a process that only shares the tests out to others would wait in vain.
_OF_THE_PROGRAM = ("tests.support.compiled", "tests.support.two_computers")
# Other plugins come to be rewritten by being listed; a folder's own fixtures may bring these in earlier.
pytest.register_assert_rewrite(*_OF_THE_PROGRAM)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Gather without the garbage collector, and let it look at what was gathered never again.

    Ten thousand tests and the modules they are in stay until the end: going over them took a fifth of the gathering.
    Afterwards it looks more seldom than Python's own seven hundred new things, of which one request makes thousands.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.set_threshold(*_SELDOM)
        gc.enable()


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known; where tests are run, what they are given of the program too."""
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        for name in _OF_THE_PROGRAM:
            config.pluginmanager.import_plugin(name)
    config.addinivalue_line(
        "markers", "long: takes seconds; begun first, so that the last process is not alone with it"
    )


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long ones first; the others, which are many and short, share out what is left of the time."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """For ``-n auto``: half as many processes again as there are cores.

    A third of the time of a test is waiting, for a disk, a line or a clock; so long a core is free for another one.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + (cores + 1) // 2
