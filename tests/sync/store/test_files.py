"""Files on this computer: whole or not at all, by their content, and only those that the clearing-house takes."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from forms.files import IMAGES, MOST_BYTES, Local
from sync.errors import Trouble
from sync.store import NoRoom, Store
from tests.support.given import FakeClock, NewIds
from tests.support.lying_disk import forget_and_lie

BYTES = bytes(range(256)) * 5000
DIGEST = hashlib.sha256(BYTES).hexdigest()


def made(folder: Path, name: str = "report.pdf", content: bytes = BYTES) -> Path:
    source = folder / name
    source.write_bytes(content)
    return source


def lying(store: Store) -> list[Path]:
    """Every file in the store's folder of files."""
    return [path for path in (store.folder / "files").rglob("*") if path.is_file()]


def test_a_file_is_kept_by_its_content(store: Store, tmp_path: Path) -> None:
    file = store.files.add(made(tmp_path))
    kept = store.files.get(file.digest)
    assert file == Local(DIGEST, "report.pdf")
    assert kept is not None
    assert (kept.size, kept.path.read_bytes() == BYTES) == (len(BYTES), True)
    assert kept.path == store.folder / "files" / DIGEST[:2] / DIGEST


def test_a_disk_that_gives_back_other_bytes_than_it_took_is_found_out(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.store.encryption.shelves.forget_cached", forget_and_lie)
    with pytest.raises(Trouble):
        store.files.add(made(tmp_path))


def test_the_same_content_lies_here_once(store: Store, tmp_path: Path) -> None:
    first = store.files.add(made(tmp_path))
    second = store.files.add(made(tmp_path, "other.pdf"))
    assert (first.digest, second.name) == (second.digest, "other.pdf")
    assert len(lying(store)) == 1


def test_a_file_outlives_the_one_it_was_made_from(store: Store, tmp_path: Path) -> None:
    source = made(tmp_path)
    file = store.files.add(source)
    source.write_bytes(b"changed since")
    source.unlink()
    assert store.files.copy_out(file).read_bytes() == BYTES


def test_a_copy_has_the_name_of_the_file_and_takes_the_place_of_an_older_one(
    store: Store, tmp_path: Path
) -> None:
    file = store.files.add(made(tmp_path))
    copy = store.files.copy_out(Local(file.digest, "../é:1.pdf"))
    copy.write_bytes(b"changed by another program")
    assert store.files.copy_out(Local(file.digest, "../é:1.pdf")) == copy
    assert (copy.name, copy.read_bytes() == BYTES) == ("-é-1.pdf", True)
    assert copy.is_relative_to(store.folder)


def test_copies_are_thrown_away_when_the_program_starts_again(
    store: Store, tmp_path: Path, clock: FakeClock, new_id: NewIds
) -> None:
    file = store.files.add(made(tmp_path))
    copy = store.files.copy_out(file)
    store.close()
    with Store.open(store.folder, clock=clock, new_id=new_id) as again:
        assert not copy.exists()
        assert again.files.get(file.digest) is not None


@pytest.mark.parametrize("name", ["program.exe", "slides.pptx", "README", "report.pdf.lnk"])
def test_a_file_of_a_kind_that_is_not_taken(store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(Trouble, match="takes no files of this kind"):
        store.files.add(made(tmp_path, name))


def test_where_only_images_are_wanted(store: Store, tmp_path: Path) -> None:
    assert store.files.add(made(tmp_path, "cover.WEBP"), IMAGES).name == "cover.WEBP"
    with pytest.raises(Trouble, match="jpg, jpeg, png, webp"):
        store.files.add(made(tmp_path), IMAGES)


def test_an_empty_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is empty"):
        store.files.add(made(tmp_path, content=b""))


def test_a_file_that_is_too_large_is_refused_before_it_is_copied(store: Store, tmp_path: Path) -> None:
    source = tmp_path / "film.mp4"
    with source.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(Trouble, match="larger than 1 GB"):
        store.files.add(source)
    assert not (store.folder / "files").exists()


@pytest.mark.parametrize("missing", [True, False])
def test_what_cannot_be_read(store: Store, tmp_path: Path, missing: bool) -> None:
    source = tmp_path / "report.pdf"
    if not missing:
        source.mkdir()
    with pytest.raises(Trouble, match=r"report\.pdf cannot be read"):
        store.files.add(source)


def test_a_full_disk_leaves_nothing_half_written(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    source = made(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NoRoom):
        store.files.add(source)
    assert lying(store) == []
    monkeypatch.undo()
    assert store.files.get(store.files.add(source).digest) is not None


def test_power_that_fails_between_file_and_note_is_made_good_by_the_next_attempt(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCut(BaseException):
        pass

    def cut() -> Any:
        raise PowerCut

    monkeypatch.setattr(store._connections, "writing", cut)
    with pytest.raises(PowerCut):
        store.files.add(made(tmp_path))
    monkeypatch.undo()
    assert store.files.get(DIGEST) is None
    store.files.add(made(tmp_path))
    assert store.files.get(DIGEST) is not None
    assert len(lying(store)) == 1


def test_a_file_that_was_lost_or_shortened_is_not_here(store: Store, tmp_path: Path) -> None:
    file = store.files.add(made(tmp_path))
    kept = store.files.get(file.digest)
    assert kept is not None
    kept.path.write_bytes(BYTES[:-1])
    assert store.files.get(file.digest) is None
    kept.path.unlink()
    assert store.files.get(file.digest) is None
    with pytest.raises(Trouble, match="not on this computer"):
        store.files.copy_out(file)
    store.files.add(made(tmp_path))
    assert store.files.get(file.digest) is not None


def test_a_file_whose_bytes_turned_is_found_out_when_it_is_opened(store: Store, tmp_path: Path) -> None:
    file = store.files.add(made(tmp_path))
    kept = store.files.get(file.digest)
    assert kept is not None
    kept.path.write_bytes(BYTES[:-1] + b"?")
    with pytest.raises(Trouble, match="not on this computer"):
        store.files.copy_out(file)
    assert not any(path.is_file() for path in (store.folder / "opened").rglob("*"))
