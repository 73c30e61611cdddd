"""Archives laid flat, so that what stands inside them is changed and not only the bytes that pack it.

Each part is a line ``==NAME`` and what stands in it; another part ends it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZipFile

_HEAD = re.compile(rb"(?:^|\n)==([^\n]{0,200})\n")


def flat(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """Parts one after the other."""
    return b"\n".join(b"==" + name.encode() + b"\n" + content for name, content in parts)


def flat_zip(archive: bytes) -> bytes:
    """An archive's parts one after the other."""
    with ZipFile(io.BytesIO(archive)) as opened:
        return flat((name, opened.read(name)) for name in opened.namelist())


def parts_of(content: bytes) -> list[tuple[str, bytes]]:
    """The parts that were laid flat, in their order; a name may come twice, and none is empty.

    No archive holds a name beyond its first zero.
    """
    pieces = _HEAD.split(content)[1:]
    names = [name.partition(b"\0")[0].decode("latin-1") for name in pieces[::2]]
    return [(name, part) for name, part in zip(names, pieces[1::2], strict=True) if name]


def zipped(content: bytes) -> bytes:
    """The archive of what was laid flat."""
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, part in dict(parts_of(content)).items():
            archive.writestr(name, part)
    return file.getvalue()
