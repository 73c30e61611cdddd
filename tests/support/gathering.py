"""How the tests are gathered, and by how many processes they are run: nothing here says what a test may do."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """Gather without the garbage collector, and let it look at what was gathered never again.

    Ten thousand tests and the modules they are in stay until the end: going over them took a fifth of the gathering.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """For ``-n auto``: half as many processes again as there are cores.

    A third of the time of a test is waiting, for a disk, a line or a clock; so long a core is free for another one.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + (cores + 1) // 2
