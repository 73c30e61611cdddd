"""The data of ICU, the library with which Qt compares texts, made small: they are more than a fifth of a package.

Qt asks ICU to compare and sort texts, to change capitals and to decode old character sets; names of languages,
countries, currencies and units, line breaks and transliteration are Qt's own or asked for by nobody. What is kept is
the whole of the small parts and, of those in all the world's languages, the six of the United Nations.

The data are an archive in one symbol of ``libicudata.so`` (ICU's ``ucmndata.h``): a head that tells its own length, the
number of items, a table of where each one's name and content lie, the names, the contents at multiples of 16.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

LANGUAGES = frozenset({"ar", "en", "es", "fr", "ru", "zh"})
_MAGIC = b"\xda\x27"
_KIND_AT, _KIND = 12, b"CmnD"
_ALIGNED = 16
_LOCALE = re.compile(r"([a-z]{2,3})(_\w+)?")
_NOT_NEEDED = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone"})
_KINDS_NOT_NEEDED = frozenset({".cfu", ".cnv"})
"""Pairs of letters that look alike, and old character sets: what Qt decodes for us is UTF-8, UTF-16 and Latin-1."""


class NotData(Exception):
    """This is no archive of ICU's data as it is known here."""


def is_kept(name: str) -> bool:
    """Whether an item stays, by its name in the archive, such as ``icudt73l/coll/fr.res``."""
    _whole, *folders, file = name.split("/")
    stem, _, _ending = file.rpartition(".")
    if _NOT_NEEDED.intersection(folders) or Path(file).suffix in _KINDS_NOT_NEEDED:
        return False
    locale = _LOCALE.fullmatch(stem)
    return locale is None or not file.endswith(".res") or locale.group(1) in LANGUAGES


def unpacked(data: bytes) -> tuple[bytes, Mapping[str, bytes]]:
    """The head of an archive and its items by name, in order; raises NotData."""
    if data[2:4] != _MAGIC or data[_KIND_AT : _KIND_AT + 4] != _KIND:
        raise NotData("It does not begin as an archive of ICU's data.")
    (length,) = struct.unpack_from("<H", data)
    body = data[length:]
    (count,) = struct.unpack_from("<I", body)
    places = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    names = [body[at : body.index(b"\0", at)].decode() for at, _ in places]
    ends = [at for _, at in places[1:]] + [len(body)]
    return data[:length], {
        name: body[begin:end] for name, (_, begin), end in zip(names, places, ends, strict=True)
    }


def packed(head: bytes, items: Mapping[str, bytes]) -> bytes:
    """An archive of items, which are sorted by their names as ICU looks for them."""
    names = sorted(items)
    at = 4 + 8 * len(names)
    words, contents, table = b"", b"", b""
    begin = _rounded(at + sum(len(name) + 1 for name in names))
    for name in names:
        table += struct.pack("<II", at + len(words), begin + len(contents))
        words += name.encode() + b"\0"
        contents += items[name].ljust(_rounded(len(items[name])), b"\0")
    return head + (struct.pack("<I", len(names)) + table + words).ljust(begin, b"\0") + contents


def _rounded(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def smaller(data: bytes) -> bytes:
    """The archive with what is kept of it."""
    head, items = unpacked(data)
    return packed(head, {name: content for name, content in items.items() if is_kept(name)})


def make_small(library: Path) -> None:
    """Put the small data into the library, which is linked anew; raises NotData and then leaves it as it was.

    Needs objcopy and ld, which every build of a package needs.
    """
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    with tempfile.TemporaryDirectory() as folder:
        data, made = Path(folder, "data"), Path(folder, "made.o")
        _run("objcopy", "--dump-section", f".rodata={data}", str(library), "/dev/null")
        data.write_bytes(smaller(data.read_bytes()))
        _run("ld", "-r", "-b", "binary", "-o", str(made), data.name, where=folder)
        section = [".data=.rodata,alloc,load,readonly,data,contents", f".rodata={_ALIGNED}"]
        how = ["--rename-section", section[0], "--set-section-alignment", section[1]]
        _run("objcopy", *how, "--redefine-sym", f"_binary_data_start={symbol}", str(made))
        _run("ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", str(library), str(made))


def _run(*command: str, where: str | None = None) -> None:
    subprocess.run(command, check=True, cwd=where)
