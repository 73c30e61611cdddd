"""What is taken away of programs that lie beside one another, and that it is done by one at a time."""

from __future__ import annotations

import os

import pytest

from sync.store.lock import FolderLock
from sync.updating import refusals
from sync.updating.here import Here
from sync.updating.installing import install, take_away_unfinished
from tests.sync.updating.given import Publisher, folders, lay_program, run_from, started

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of these tests are scripts of a shell")


def test_only_the_one_before_is_kept_and_the_base_and_what_runs(publisher: Publisher, here: Here) -> None:
    install(publisher.update("0.2.0"), here)
    install(publisher.update("0.3.0"), here)
    install(publisher.update("0.4.0"), here)
    assert folders(here) == ["0.3.0", "0.4.0"]
    assert here.place is not None
    running = run_from(here.place.versions / "0.3.0" / "focal-desk", "0.3.0")
    install(publisher.update("0.5.0"), running)
    install(publisher.update("0.6.0"), running)
    assert folders(here) == ["0.3.0", "0.5.0", "0.6.0"]
    assert started(here) == "Focal Desk 0.6.0, Qt 6.11.3"


def test_what_a_killed_installing_left_is_taken_away_unless_another_installs(
    publisher: Publisher, here: Here
) -> None:
    assert here.place is not None
    take_away_unfinished(here)
    assert not here.place.versions.exists()
    install(publisher.update(), here)
    lay_program(here.place.versions / ".new" / "program", "0.3.0")
    lock = FolderLock(here.place.versions)
    take_away_unfinished(here)
    assert folders(here) == [".new", "0.2.0"]
    lock.release()
    take_away_unfinished(here)
    assert folders(here) == ["0.2.0"]
    assert started(here) == "Focal Desk 0.2.0, Qt 6.11.3"
    take_away_unfinished(Here(here.own, here.platform, None, here.keys))


def test_two_windows_do_not_install_at_once(publisher: Publisher, here: Here) -> None:
    assert here.place is not None
    here.place.versions.mkdir()
    lock = FolderLock(here.place.versions)
    with pytest.raises(refusals.AlreadyInstalling):
        install(publisher.update(), here)
    lock.release()
    install(publisher.update(), here)
