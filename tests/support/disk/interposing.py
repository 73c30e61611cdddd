"""Standing between this process and the calls of the C library, whoever makes them; Linux, without a compiler.

SQLite, Python and every compiled library call ``write``, ``fsync`` and the like through slots that the dynamic linker
filled in (the relocations JUMP_SLOT, GLOB_DAT and 64 of the ELF and x86-64/AArch64 ABI). Putting another function's
address into the slots shows all of them at once, where SQLite's own ``xSetSystemCall`` would show SQLite's alone.
"""

from __future__ import annotations

import ctypes
import mmap
import platform
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

# Types of relocations that hold the bare address of a symbol, by machine.
_SLOTS = {"x86_64": frozenset({1, 6, 7}), "aarch64": frozenset({257, 1025, 1026})}
_PT_DYNAMIC, _STRTAB, _SYMTAB, _RELA, _RELASZ, _JMPREL, _PLTRELSZ = 2, 5, 6, 7, 8, 23, 2
_SYMBOL_BYTES = 24
# The C library and the linker keep their own ways: what they do inside is told by whoever asked them.
_LEFT_ALONE = ("libc.so", "ld-linux", "linux-vdso", "libpthread")


class _Header(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("offset", ctypes.c_uint64),
        ("address", ctypes.c_uint64),
        ("physical", ctypes.c_uint64),
        ("in_file", ctypes.c_uint64),
        ("in_memory", ctypes.c_uint64),
        ("align", ctypes.c_uint64),
    )


class _Loaded(ctypes.Structure):
    _fields_ = (
        ("base", ctypes.c_uint64),
        ("name", ctypes.c_char_p),
        ("headers", ctypes.POINTER(_Header)),
        ("count", ctypes.c_uint16),
    )


_VISIT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(_Loaded), ctypes.c_size_t, ctypes.c_void_p)


def can_interpose() -> bool:
    """Whether this works on this computer."""
    return sys.platform == "linux" and platform.machine() in _SLOTS


@contextmanager
def interposed(functions: Mapping[str, Any]) -> Iterator[None]:
    """In the block every library that is loaded calls these (ctypes callbacks, by name) instead of the C library's."""
    addresses = {
        name: ctypes.cast(function, ctypes.c_void_p).value or 0 for name, function in functions.items()
    }
    changed = []
    try:
        for slot, name in _slots(frozenset(addresses)):
            changed.append((slot, _exchange(slot, addresses[name])))
        yield
    finally:
        for slot, before in reversed(changed):
            _exchange(slot, before)


def _slots(names: frozenset[str]) -> list[tuple[int, str]]:
    """Where the addresses of these functions stand, in every library."""
    count = 0

    def visit(_loaded: Any, _size: int, _data: object) -> int:
        nonlocal count
        count += 1
        return 0

    ctypes.CDLL(None).dl_iterate_phdr(_VISIT(visit), None)
    return _slots_among(names, count)


@cache
def _slots_among(names: frozenset[str], _libraries: int) -> list[tuple[int, str]]:
    """The same, looked for anew only where more libraries were loaded since."""
    found: list[tuple[int, str]] = []

    def visit(loaded: Any, _size: int, _data: object) -> int:
        one = loaded.contents
        if not any(part in (one.name or b"").decode() for part in _LEFT_ALONE):
            found.extend(_slots_of(one, names))
        return 0

    ctypes.CDLL(None).dl_iterate_phdr(_VISIT(visit), None)
    return found


def _slots_of(loaded: Any, names: frozenset[str]) -> Iterator[tuple[int, str]]:
    table, kinds = _dynamic(loaded), _SLOTS[platform.machine()]
    if not {_SYMTAB, _STRTAB} <= table.keys():
        return
    known: dict[int, str] = {}
    for start, size in ((_RELA, _RELASZ), (_JMPREL, _PLTRELSZ)):
        words = _words(table[start], table.get(size, 0) // 8) if start in table else []
        # A library of windows has some hundred thousand: the loop is over whole columns.
        for offset, info in zip(words[0::3], words[1::3], strict=True):
            if info & 0xFFFFFFFF in kinds:
                symbol = info >> 32
                name = known.get(symbol) or known.setdefault(symbol, _name(table, symbol))
                if name in names:
                    yield loaded.base + offset, name


def _dynamic(loaded: Any) -> dict[int, int]:
    """The dynamic section by tag; the linker has made its addresses absolute."""
    table: dict[int, int] = {}
    for header in loaded.headers[: loaded.count]:
        place = loaded.base + header.address
        while header.kind == _PT_DYNAMIC and (pair := _words(place, 2))[0]:
            table[pair[0]] = pair[1]
            place += 16
    return table if table.get(_STRTAB, 0) > loaded.base else {}


def _name(table: Mapping[int, int], symbol: int) -> str:
    offset = ctypes.c_uint32.from_address(table[_SYMTAB] + symbol * _SYMBOL_BYTES).value
    return ctypes.string_at(table[_STRTAB] + offset).decode()


def _words(place: int, count: int) -> list[int]:
    return list((ctypes.c_uint64 * count).from_address(place))


def _exchange(slot: int, address: int) -> int:
    """Put an address into a slot, which the linker may have made read-only, and give the one that was there."""
    protect: Callable[..., int] = ctypes.CDLL(None).mprotect
    page = slot & ~(mmap.PAGESIZE - 1)
    if protect(ctypes.c_void_p(page), ctypes.c_size_t(slot + 8 - page), mmap.PROT_READ | mmap.PROT_WRITE):
        raise OSError("the linker's tables cannot be changed")
    place = ctypes.c_uint64.from_address(slot)
    before = place.value
    place.value = address
    return before
