"""A bare tree: what runs in it finds an empty home and nothing else, and whatever ends badly there is told."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import archives
import bare_tree
import try_package
from bare_tree import HOME, BareTree

pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("ldconfig")), reason="made of Linux's own parts"
)


@pytest.fixture
def tree(tmp_path: Path) -> BareTree:
    """A tree with one program in it, which tells its environment."""
    program = tmp_path / "built"
    program.mkdir()
    shutil.copy(str(shutil.which("env")), program / "env")
    made = BareTree(tmp_path / "tree")
    made.make(program)
    shutil.copytree(program, made.root / "program")
    return made


def test_a_program_sees_its_home_and_what_it_is_given(tree: BareTree) -> None:
    said = tree.run(["program/env"], DISPLAY=":7")
    assert set(said.splitlines()) == {f"HOME={tree.path(HOME)}", "DISPLAY=:7"}


@pytest.mark.skipif(not BareTree(Path()).is_apart, reason="only root locks programs in")
def test_it_reaches_nothing_of_the_computer(tree: BareTree) -> None:
    assert tree.path(HOME) == f"/{HOME}"
    assert "No such file" in tree.run(["program/env", sys.executable], fails=True)
    assert not list(tree.root.rglob("*python*"))


def test_what_ends_badly_is_told_with_what_it_said(tree: BareTree) -> None:
    with pytest.raises(bare_tree.Failed, match="there-is-none"):
        tree.run(["program/env", "there-is-none"])
    with pytest.raises(bare_tree.Failed):
        tree.run(["program/env"], fails=True)


def test_a_portable_folder_can_be_started_where_it_is_unpacked(tmp_path: Path) -> None:
    folder = tmp_path / "focal-desk"
    folder.mkdir()
    (folder / "focal-desk").write_bytes(b"program")
    (folder / "focal-desk").chmod(0o755)
    (folder / "portable").touch(0o644)
    archives.pack_zip(folder, tmp_path / "portable.zip", 1_700_000_000)
    try_package.unzip(tmp_path / "portable.zip", tmp_path / "stick")
    rights = {file.name: file.stat().st_mode & 0o777 for file in (tmp_path / "stick/focal-desk").iterdir()}
    assert rights == {"focal-desk": 0o755, "portable": 0o644}
