"""Archives are the same for the same contents, whoever packs them and when, and hold what was packed."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import archives

AT = 1_700_000_000
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights of files are those of Unix")


@pytest.fixture
def folder(tmp_path: Path) -> Callable[[str, int], Path]:
    """A program's folder, made by somebody whose files have these rights."""

    def make(where: str, rights: int) -> Path:
        top = tmp_path / where / "focal-desk"
        (top / "_internal").mkdir(parents=True)
        (top / "focal-desk").write_bytes(b"program")
        (top / "focal-desk").chmod(rights | stat.S_IXUSR)
        (top / "_internal/data").write_bytes(b"data" * 1000)
        (top / "_internal/data").chmod(rights)
        os.utime(top / "_internal/data", (rights, rights))
        return top

    return make


@pytest.mark.skipif(not shutil.which("xz"), reason="packs with xz")
def test_a_tar_is_the_same_and_of_nobody(tmp_path: Path, folder: Callable[[str, int], Path]) -> None:
    for name, rights in (("one", 0o600), ("two", 0o664)):
        archives.pack_tar(folder(name, rights), tmp_path / f"{name}.tar.xz", AT, 0)
    assert (tmp_path / "one.tar.xz").read_bytes() == (tmp_path / "two.tar.xz").read_bytes()
    with tarfile.open(tmp_path / "one.tar.xz") as archive:
        found = {entry.name: (entry.mode, entry.uname, entry.mtime) for entry in archive}
    assert found == {
        "focal-desk": (0o755, "root", AT),
        "focal-desk/_internal": (0o755, "root", AT),
        "focal-desk/_internal/data": (0o644, "root", AT),
        "focal-desk/focal-desk": (0o755, "root", AT),
    }


def test_a_zip_is_the_same_and_keeps_what_can_be_started(
    tmp_path: Path, folder: Callable[[str, int], Path]
) -> None:
    for name, rights in (("one", 0o600), ("two", 0o664)):
        archives.pack_zip(folder(name, rights), tmp_path / f"{name}.zip", AT)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        rights_of = {entry.filename: entry.external_attr >> 16 & 0o777 for entry in archive.infolist()}
        assert archive.read("focal-desk/_internal/data") == b"data" * 1000
    assert rights_of == {"focal-desk/_internal/data": 0o644, "focal-desk/focal-desk": 0o755}


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="asks sha256sum")
def test_sums_are_those_that_everybody_can_check(tmp_path: Path) -> None:
    files = [tmp_path / "b.tar.xz", tmp_path / "a.deb"]
    for file in files:
        file.write_bytes(file.name.encode())
    archives.write_sums(files, tmp_path / "SHA256SUMS")
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    files[0].write_bytes(b"another")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True, check=False).returncode == 1
