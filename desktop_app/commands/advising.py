"""What is said on the command line where the records cannot be opened: which of its commands helps."""

from __future__ import annotations

from collections.abc import Iterator

from sync.errors import Trouble
from sync.records_file import FILE_NAME
from sync.store.troubles import Damaged


def sentences_of(trouble: Trouble) -> Iterator[str]:
    """What happened, what it means, and what to write next; a damaged backup is none of the records themselves."""
    if not isinstance(trouble, Damaged) or trouble.file.name != FILE_NAME:
        yield from map(str, trouble.sentences)
        return
    yield from map(str, filter(None, (trouble.what, trouble.meaning)))
    yield from _commands(trouble)
    if not trouble.can_repair and trouble.advice and not trouble.backup:
        yield str(trouble.advice)


def _commands(damaged: Damaged) -> Iterator[str]:
    if damaged.can_repair:
        yield "focal-desk backup repair saves what can be read of it."
    if damaged.backup:
        yield f"focal-desk backup restore newest goes back to a backup. The newest one is {damaged.backup}."
