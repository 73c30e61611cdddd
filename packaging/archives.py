"""Archives that are the same for the same contents: sorted, of nobody, all of one time."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

XZ = ("xz", "--threads=0", "--block-size=24MiB", "--stdout")
"""Blocks of one size give the same file however many processors pack it."""


class NotPacked(Exception):
    """What packs did not come to its end."""


def pack_tar(folder: Path, file: Path, at: int, level: int) -> None:
    """Write a folder with its name to a ``.tar.xz``.

    ``at`` is the time that everything in it bears, in seconds since 1970; ``level`` how hard xz presses, 0 to 9.
    """
    with (
        file.open("wb") as packed,
        subprocess.Popen([*XZ, f"-{level}"], stdin=subprocess.PIPE, stdout=packed) as xz,
    ):
        assert xz.stdin is not None
        with xz.stdin as opened, tarfile.open(fileobj=opened, mode="w|") as archive:
            for path in everything(folder):
                archive.add(path, _inside(folder, path), recursive=False, filter=lambda one: _plain(one, at))
    if xz.returncode != 0:
        raise NotPacked(f"xz ended with {xz.returncode}.")


def pack_zip(folder: Path, file: Path, at: int) -> None:
    """Write a folder with its name to a ``.zip``, for Windows; links do not go with it: there are none there."""
    moment = _moment(at)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in everything(folder):
            if path.is_file():
                entry = zipfile.ZipInfo(_inside(folder, path), moment)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = (stat.S_IFREG | _mode(path)) << 16
                archive.writestr(entry, path.read_bytes())


def everything(folder: Path) -> Iterator[Path]:
    """A folder and all in it, sorted; a link is told as such and not followed."""
    yield folder
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        if entry.is_dir(follow_symlinks=False):
            yield from everything(Path(entry.path))
        else:
            yield Path(entry.path)


def write_sums(files: Iterable[Path], target: Path) -> None:
    """Write the SHA-256 of files as ``sha256sum --check`` reads them."""
    lines = [f"{digest(file)}  {file.name}\n" for file in sorted(files)]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")


def digest(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal digits."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _inside(folder: Path, path: Path) -> str:
    return path.relative_to(folder.parent).as_posix()


def _mode(path: Path) -> int:
    """What may be done with a file: whoever builds may have been careful, whoever unpacks wants to use it."""
    return 0o755 if path.is_dir() or path.stat().st_mode & stat.S_IXUSR else 0o644


def _plain(entry: tarfile.TarInfo, at: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = at
    entry.mode = 0o777 if entry.issym() else (0o755 if entry.isdir() or entry.mode & stat.S_IXUSR else 0o644)
    return entry


def _moment(at: int) -> tuple[int, int, int, int, int, int]:
    when = datetime.fromtimestamp(at, UTC)
    return when.year, when.month, when.day, when.hour, when.minute, when.second
