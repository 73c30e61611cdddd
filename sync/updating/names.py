"""Which names files of an update may have: none that leads out of its folder, none that means something else.

The rules for Windows (reserved names, letters, ends of names: Microsoft, "Naming Files, Paths, and Namespaces") hold
everywhere, so that an update is as good or bad on every computer.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection

MOST_LETTERS, MOST_PARTS = 200, 16
_LETTERS = re.compile(r"[A-Za-z0-9_+@=,~()\[\]{}&%#!$'^ .-]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?:\..*)?", re.IGNORECASE)


def is_safe(name: str) -> bool:
    """Whether a file may be laid down under this name, with ``/`` between folders, below a folder of ours."""
    if not name or len(name) > MOST_LETTERS:
        return False
    parts = name.split("/")
    return len(parts) <= MOST_PARTS and all(map(_is_safe_part, parts))


def are_apart(names: Collection[str]) -> bool:
    """Whether these are all different, capitals not counted, and no file stands where a folder does."""
    folded = [name.casefold() for name in names]
    folders = {folder for name in folded for folder in _above(name)}
    return len(set(folded)) == len(folded) and folders.isdisjoint(folded)


def leads_to(name: str, link: str) -> str:
    """Where a link under this name leads, as a name in the same folder; empty where it leads out of it."""
    if not link or link.startswith("/") or len(link) > MOST_LETTERS or "\\" in link or "\0" in link:
        return ""
    target = posixpath.normpath(posixpath.join(posixpath.dirname(name), link))
    return target if is_safe(target) else ""


def _is_safe_part(part: str) -> bool:
    if part in ("", ".", "..") or part[-1] in ". " or part[0] == " ":
        return False
    return _LETTERS.fullmatch(part) is not None and _RESERVED.fullmatch(part) is None


def _above(name: str) -> list[str]:
    parts = name.split("/")
    return ["/".join(parts[:number]) for number in range(1, len(parts))]
