"""Sealed files: read as they were from anywhere, and not at all once a piece was changed, cut, moved or exchanged."""

from __future__ import annotations

import hashlib
import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.store import Store
from sync.store.encryption.keys import Key
from sync.store.encryption.sealing import PIECE_BYTES, Broken, Sealing, sealed_name, sealed_size, unseal
from sync.store.encryption.shelves import Shelf
from tests.support.given import FakeClock, NewIds

KEY = b"k" * 32
HEAD, PIECE = 24, PIECE_BYTES + 16
CONTENT = random.Random(5).randbytes(3 * PIECE_BYTES + 1000)


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def sealed(path: Path, content: bytes = CONTENT, number: bytes = b"n" * 16) -> Path:
    with path.open("wb") as file:
        sealing, source = Sealing(file, KEY, number), io.BytesIO(content)
        while piece := source.read(100_003):
            sealing.write(piece)
        sealing.finish(digest_of(content))
    return path


@pytest.mark.parametrize("size", [1, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES])
def test_what_was_sealed_is_read_as_it_was(tmp_path: Path, size: int) -> None:
    path = sealed(tmp_path / "file", CONTENT[:size])
    with unseal(path, KEY, digest_of(CONTENT[:size])) as opened:
        assert opened.read() == CONTENT[:size]
    assert path.stat().st_size == sealed_size(size)
    assert CONTENT[: min(size, 64)] not in path.read_bytes() or size == 1


def test_it_is_read_from_anywhere(tmp_path: Path) -> None:
    path, chance = sealed(tmp_path / "file"), random.Random(1)
    with unseal(path, KEY, digest_of(CONTENT)) as opened:
        for _ in range(30):
            at = chance.randrange(len(CONTENT))
            assert opened.seek(at) == at
            assert opened.read(70_000) == CONTENT[at : at + 70_000]
        assert opened.seek(0, io.SEEK_END) == len(CONTENT)


def flip(content: bytearray) -> None:
    content[HEAD + PIECE + 5] ^= 1


def cut_the_last_piece(content: bytearray) -> None:
    del content[HEAD + 3 * PIECE :]


def cut_a_little(content: bytearray) -> None:
    del content[-1:]


def exchange_two_pieces(content: bytearray) -> None:
    first, second = content[HEAD : HEAD + PIECE], content[HEAD + PIECE : HEAD + 2 * PIECE]
    content[HEAD : HEAD + 2 * PIECE] = second + first


def double_a_piece(content: bytearray) -> None:
    content[HEAD:HEAD] = content[HEAD : HEAD + PIECE]


def empty(content: bytearray) -> None:
    content.clear()


def overwrite_the_start(content: bytearray) -> None:
    content[:8] = b"Dear all"


@pytest.mark.parametrize(
    "harm",
    [
        flip,
        cut_the_last_piece,
        cut_a_little,
        exchange_two_pieces,
        double_a_piece,
        empty,
        overwrite_the_start,
    ],
)
def test_what_was_harmed_is_noticed(tmp_path: Path, harm: Callable[[bytearray], None]) -> None:
    path = sealed(tmp_path / "file")
    content = bytearray(path.read_bytes())
    harm(content)
    path.write_bytes(content)
    with pytest.raises(Broken, match="not as it was kept"), unseal(path, KEY, digest_of(CONTENT)) as opened:
        opened.read()


def test_a_piece_of_another_file_and_another_file_under_this_name_are_noticed(tmp_path: Path) -> None:
    mine, other = sealed(tmp_path / "mine"), sealed(tmp_path / "other", CONTENT[::-1], b"o" * 16)
    with pytest.raises(Broken):
        unseal(other, KEY, digest_of(CONTENT))
    with mine.open("rb+") as file:
        file.seek(HEAD)
        file.write(other.read_bytes()[HEAD : HEAD + PIECE])
    with unseal(mine, KEY, digest_of(CONTENT)) as opened, pytest.raises(Broken):
        opened.read()


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    with pytest.raises(Broken):
        unseal(sealed(tmp_path / "file"), b"x" * 32, digest_of(CONTENT))


def test_the_names_of_sealed_files_do_not_tell_what_is_in_them(tmp_path: Path) -> None:
    digest = digest_of(CONTENT)
    shelf = Shelf(tmp_path, KEY, lambda count: b"r" * count)
    assert shelf.keep([CONTENT]) == (digest, len(CONTENT))
    (path,) = (path for path in tmp_path.rglob("*") if path.is_file())
    assert path.name == sealed_name(KEY, digest) != digest
    assert sealed_name(b"x" * 32, digest) != path.name


def test_an_encrypted_store_keeps_and_gives_files_as_a_plain_one_does(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes(CONTENT)
    with Store.open(data_dir, clock=FakeClock(), new_id=NewIds(), key=Key(b"k" * 32, b"s" * 16)) as store:
        file = store.files.add(tmp_path / "plan.txt")
        again = store.files.add(tmp_path / "plan.txt")
        assert file == again
        assert store.files.sizes([file.digest]) == {file.digest: len(CONTENT)}
        copy = store.files.copy_out(file)
        assert copy.read_bytes() == CONTENT
        store.files.throw_away([file.digest])
        assert store.files.get(file.digest) is None
    assert not copy.exists()
