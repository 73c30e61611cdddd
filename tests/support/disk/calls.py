"""The calls by which anything in this process changes a folder, told to whoever watches; who watches may spoil them.

All of SQLite's, Python's and the libraries' calls go through ``watched``. Files that lie elsewhere are left in peace.
Flushing is only noted, for the disks of tests are never cut off; everything else is really done.
"""

from __future__ import annotations

import ctypes
import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tests.support.disk.changes import (
    Change,
    Flushed,
    FlushedNames,
    Made,
    MadeFolder,
    Moved,
    Removed,
    Sized,
    Wrote,
    is_ours,
)
from tests.support.disk.interposing import interposed

_INT, _PATH, _BYTES, _SIZE, _LONG = (
    ctypes.c_int,
    ctypes.c_char_p,
    ctypes.c_void_p,
    ctypes.c_size_t,
    ctypes.c_int64,
)
# What each call takes and, first, gives.
_SHAPES: dict[str, tuple[Any, ...]] = {
    **dict.fromkeys(("open", "open64"), (_INT, _PATH, _INT, _INT)),
    **dict.fromkeys(("openat", "openat64"), (_INT, _INT, _PATH, _INT, _INT)),
    "close": (_INT, _INT),
    "read": (ctypes.c_ssize_t, _INT, _BYTES, _SIZE),
    "pread64": (ctypes.c_ssize_t, _INT, _BYTES, _SIZE, _LONG),
    "write": (ctypes.c_ssize_t, _INT, _BYTES, _SIZE),
    "pwrite64": (ctypes.c_ssize_t, _INT, _BYTES, _SIZE, _LONG),
    **dict.fromkeys(("sendfile", "sendfile64"), (ctypes.c_ssize_t, _INT, _INT, _BYTES, _SIZE)),
    **dict.fromkeys(("ftruncate", "ftruncate64"), (_INT, _INT, _LONG)),
    **dict.fromkeys(("posix_fallocate", "posix_fallocate64"), (_INT, _INT, _LONG, _LONG)),
    **dict.fromkeys(("fsync", "fdatasync"), (_INT, _INT)),
    **dict.fromkeys(("rename", "link"), (_INT, _PATH, _PATH)),
    "unlink": (_INT, _PATH),
    "unlinkat": (_INT, _INT, _PATH, _INT),
    "mkdir": (_INT, _PATH, _INT),
    "rmdir": (_INT, _PATH),
}
_CURRENT_FOLDER, _REMOVES_FOLDER = -100, 0x200
HALF = -1
_SAME = {
    "open64": "open",
    "openat64": "openat",
    "ftruncate64": "ftruncate",
    "fdatasync": "fsync",
    "sendfile64": "sendfile",
    "posix_fallocate64": "posix_fallocate",
}
Real = Callable[..., int]


class Watcher(Protocol):
    """Whoever watches a folder."""

    def before(self, call: str, name: str) -> int:
        """Something is about to be done to the file of this name: 0 lets it be, else the number of the error.

        ``HALF`` lets a writing write only the first half of its bytes.
        """

    def after(self, change: Change) -> None:
        """Something was done."""


@contextmanager
def watched(folder: Path, watcher: Watcher, numbers: dict[str, int]) -> Iterator[None]:
    """In the block whoever watches is told of all that is done to the folder; ``numbers`` are its files', by name."""
    calls = _Calls(folder.resolve(), watcher, numbers)
    with interposed(calls.functions()):
        yield
    for fault in calls.faults:
        raise fault


class _Calls:
    """One function for each call of the C library."""

    def __init__(self, folder: Path, watcher: Watcher, numbers: dict[str, int]) -> None:
        self._root, self._watcher, self._numbers = str(folder), watcher, dict(numbers)
        self._newest = max(numbers.values(), default=-1)
        self._files: dict[int, tuple[str, int, bool]] = {}
        self._folders: dict[int, str] = {}
        self._turn = threading.RLock()
        self.faults: list[BaseException] = []
        # Whoever waits in a call for something else must let other threads work; the watched ones never wait, and
        # are told in the order in which they were done.
        self._library, self._at_once = ctypes.CDLL(None, use_errno=True), ctypes.PyDLL(None, use_errno=True)

    def functions(self) -> dict[str, Any]:
        """The functions by name, as the libraries call them."""
        return {name: self._function(name, *shape) for name, shape in _SHAPES.items()}

    def _function(self, name: str, gives: Any, *takes: Any) -> Any:
        freely, real = getattr(self._library, name), getattr(self._at_once, name)
        for one in (freely, real):
            one.argtypes, one.restype = takes, gives
        deed = getattr(self, f"_{_SAME.get(name, name)}")

        def call(*given: Any) -> int:
            try:
                with self._turn:
                    done = deed(real, *given)
            except BaseException as error:  # noqa: BLE001 - nothing may pass through the library that called
                self.faults.append(error)
                done = None
            return int(freely(*given) if done is None else done)

        return ctypes.CFUNCTYPE(gives, *takes, use_errno=True)(call)

    def _open(self, real: Real, path: bytes, flags: int, mode: int) -> int | None:
        return self._openat(lambda _base, *given: real(*given), _CURRENT_FOLDER, path, flags, mode)

    def _openat(self, real: Real, base: int, path: bytes, flags: int, mode: int) -> int | None:
        name = self._name(path, base)
        if name is None:
            return None
        place = os.path.join(self._root, name)  # noqa: PTH118 - as few detours as can be, within a call of the library
        is_new = not os.path.lexists(place)
        if self._is_spoiled("make" if is_new and flags & os.O_CREAT else "open", name):
            return -1
        number = real(base, path, flags, mode)
        if number >= 0 and os.path.isdir(place):  # noqa: PTH112
            self._folders[number] = name
        elif number >= 0:
            self._files[number] = (name, self._known(name, is_new), bool(flags & os.O_APPEND))
            if flags & os.O_TRUNC and not is_new:
                self._watcher.after(Sized(self._numbers[name], 0))
        return number

    def _close(self, _real: Real, file: int) -> None:
        self._files.pop(file, None)
        self._folders.pop(file, None)

    def _read(self, _real: Real, file: int, *_given: Any) -> int | None:
        return -1 if file in self._files and self._is_spoiled("read", self._files[file][0]) else None

    _pread64 = _read

    def _write(self, real: Real, file: int, data: int, size: int) -> int | None:
        if file not in self._files:
            return None
        _name, _number, appends = self._files[file]
        offset = os.fstat(file).st_size if appends else os.lseek(file, 0, os.SEEK_CUR)
        return self._written(file, data, size, offset, lambda most: real(file, data, most))

    def _pwrite64(self, real: Real, file: int, data: int, size: int, offset: int) -> int | None:
        if file not in self._files:
            return None
        return self._written(file, data, size, offset, lambda most: real(file, data, most, offset))

    def _written(self, file: int, data: int, size: int, offset: int, real: Callable[[int], int]) -> int:
        name, number, _appends = self._files[file]
        spoiled = self._watcher.before("write", name)
        if spoiled > 0:
            return _failed(spoiled)
        done = real(size // 2 if spoiled == HALF and size > 1 else size)
        if done > 0:
            self._watcher.after(Wrote(number, offset, ctypes.string_at(data, done)))
        return done

    def _sendfile(self, _real: Real, file: int, *_given: Any) -> int | None:
        """Not on this disk, as on some: whoever copies a file then reads and writes."""
        return _failed(errno.EINVAL) if file in self._files else None

    def _ftruncate(self, real: Real, file: int, size: int) -> int | None:
        if file not in self._files:
            return None
        name, number, _appends = self._files[file]
        return self._done("truncate", name, lambda: real(file, size), Sized(number, size))

    def _posix_fallocate(self, real: Real, file: int, offset: int, size: int) -> int | None:
        """This one gives the error's number itself."""
        if file not in self._files:
            return None
        name, number, _appends = self._files[file]
        failed = self._watcher.before("write", name) or real(file, offset, size)
        if not failed:
            self._watcher.after(Sized(number, os.fstat(file).st_size))
        return failed

    def _fsync(self, _real: Real, file: int) -> int | None:
        if file in self._folders:
            return self._done("flush", self._folders[file], lambda: 0, FlushedNames(self._folders[file]))
        if file in self._files:
            name, number, _appends = self._files[file]
            return self._done("flush", name, lambda: 0, Flushed(number))
        return None

    def _rename(self, real: Real, path: bytes, new: bytes) -> int | None:
        name, to = self._name(path), self._name(new)
        if name is None or to is None:
            return None
        done = self._done("rename", to, lambda: real(path, new), Moved(name, to))
        if done == 0:
            self._renumber(name, to)
        return done

    def _link(self, real: Real, path: bytes, new: bytes) -> int | None:
        name, to = self._name(path), self._name(new)
        if name is None or to is None:
            return None
        done = self._done("make", to, lambda: real(path, new), Made(to, self._numbers[name]))
        if done == 0:
            self._numbers[to] = self._numbers[name]
        return done

    def _unlink(self, real: Real, path: bytes) -> int | None:
        return self._unlinkat(lambda _base, path, _flags: real(path), _CURRENT_FOLDER, path, 0)

    def _unlinkat(self, real: Real, base: int, path: bytes, flags: int) -> int | None:
        name = self._name(path, base)
        if name is None:
            return None
        done = self._done("remove", name, lambda: real(base, path, flags), Removed(name))
        if done == 0 and not flags & _REMOVES_FOLDER:
            self._numbers.pop(name, None)
        return done

    def _rmdir(self, real: Real, path: bytes) -> int | None:
        return self._unlinkat(lambda _base, path, _flags: real(path), _CURRENT_FOLDER, path, _REMOVES_FOLDER)

    def _mkdir(self, real: Real, path: bytes, mode: int) -> int | None:
        name = self._name(path)
        if name is None:
            return None
        return self._done("make", name, lambda: real(path, mode), MadeFolder(name))

    def _done(self, call: str, name: str, real: Callable[[], int], change: Change) -> int:
        if self._is_spoiled(call, name):
            return -1
        done = real()
        if done == 0:
            self._watcher.after(change)
        return done

    def _is_spoiled(self, call: str, name: str) -> bool:
        spoiled = self._watcher.before(call, name)
        if spoiled > 0:
            _failed(spoiled)
        return spoiled > 0

    def _known(self, name: str, is_new: bool) -> int:
        if is_new:
            self._newest += 1
            self._numbers[name] = self._newest
            self._watcher.after(Made(name, self._newest))
        return self._numbers[name]

    def _renumber(self, name: str, to: str) -> None:
        """A file has its number under its new name; so have those in a folder that has a new name."""
        for old in [one for one in self._numbers if one == name or one.startswith(f"{name}/")]:
            self._numbers[to + old[len(name) :]] = self._numbers.pop(old)

    def _name(self, path: bytes, base: int = _CURRENT_FOLDER) -> str | None:
        """What a path is called within the folder; none where it lies elsewhere, or does not matter."""
        text = os.fsdecode(path)
        if base in self._folders:
            text = os.path.join(self._root, self._folders[base], text)  # noqa: PTH118
        full = os.path.normpath(os.path.join(os.getcwd(), text))  # noqa: PTH109, PTH118
        within = full == self._root or full.startswith(self._root + os.sep)
        return os.path.relpath(full, self._root) if within and is_ours(full) else None


def _failed(number: int) -> int:
    ctypes.set_errno(number)
    return -1
