"""What the program makes is for one account alone, and what was left open is closed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.privacy import is_open_to_others, private_file, private_folder, tighten, write_private
from sync.store import Store
from tests.support.given import FakeClock, NewIds

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")


@pytest.fixture(autouse=True)
def careless() -> Iterator[None]:
    """A computer whose habit it is to let everybody in."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o7777


def loose(path: Path, text: str = "old") -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)
    return path


def test_every_folder_on_the_way_is_made_for_one_account(tmp_path: Path) -> None:
    made = private_folder(tmp_path / "home" / "share" / "focal-desk")
    assert {mode(one) for one in (made, made.parent, made.parent.parent)} == {0o700}


def test_a_file_is_closed_before_anything_stands_in_it(tmp_path: Path) -> None:
    assert mode(private_file(tmp_path / "new")) == 0o600


def test_what_is_written_anew_is_closed_even_where_the_old_and_a_cut_one_were_open(tmp_path: Path) -> None:
    old, cut = loose(tmp_path / "preferences.json"), loose(tmp_path / "preferences.json.new")
    write_private(old, "new")
    assert (old.read_text(encoding="utf-8"), mode(old), cut.exists()) == ("new", 0o600, False)


def test_what_an_earlier_version_left_open_is_closed_at_the_next_opening(
    tmp_path: Path, clock: FakeClock, new_id: NewIds
) -> None:
    folder = tmp_path / "data"
    Store.open(folder, clock=clock, new_id=new_id).close()
    (folder / "backups" / "older").mkdir(parents=True)
    ours = [loose(folder / "focal-desk.db", ""), loose(folder / "backups" / "older" / "one.db")]
    theirs = loose(folder / "filesystems.txt")
    folder.chmod(0o755)
    Store.open(folder, clock=clock, new_id=new_id).close()
    assert mode(folder) == 0o700
    assert [mode(one) for one in ours] == [0o600, 0o600]
    assert mode(folder / "backups" / "older") == 0o700
    assert mode(theirs) == 0o644, "what is not ours is left alone"


def test_a_folder_that_is_everybodys_is_left_so_and_a_link_is_not_followed(tmp_path: Path) -> None:
    shared, elsewhere = tmp_path / "shared", loose(tmp_path / "elsewhere")
    shared.mkdir()
    shared.chmod(0o1777)
    ours = loose(shared / "focal-desk.db")
    (shared / "focal-desk.link").symlink_to(elsewhere)
    assert tighten(shared, ("focal-desk*",)) == []
    assert (mode(shared), mode(ours), mode(elsewhere)) == (0o1777, 0o600, 0o644)


def test_what_cannot_be_closed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", lambda *_given, **_more: None)  # as a stick without rights answers
    assert tighten(tmp_path, ()) == [tmp_path]
    assert is_open_to_others(tmp_path)


def test_a_folder_that_is_not_there_yet_needs_nothing(tmp_path: Path) -> None:
    assert tighten(tmp_path / "none", ("focal-desk*",)) == []
