"""What was done while the records were not open: noted beside them, and taken into their journal when they are.

A file of lines, each an object with the moment and our own sentence. It holds nothing that anybody entered in a record,
and can be read by whoever may read the folder, as the records may be encrypted.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from string import Formatter
from types import NoneType
from typing import Any

from forms.words import Phrase
from sync.errors import Trouble
from sync.phrases import from_json, to_json
from sync.privacy import private_file
from sync.store.noting import KEPT
from sync.store.store import Store
from sync.store.times import from_text, to_text

FILE = "focal-desk-noted.jsonl"
_TAKING = f"{FILE}.taking"
_MOST_LETTERS = 1 << 20
# Whoever may write into the folder may have put anything there: it may not keep the records from being opened.
_ODD = (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, OverflowError)
# What Qt takes as a count.
_MOST = (1 << 31) - 1


def note_later(folder: Path, at: datetime, phrase: Phrase, outcome: str = KEPT) -> None:
    """Note it for the records in the folder; where there is none, or it takes nothing, what was done is done all the
    same.
    """
    line = json.dumps({"at": to_text(at), "outcome": outcome, "phrase": to_json(phrase)})
    with suppress(OSError):
        if folder.is_dir():
            with private_file(folder / FILE).open("a", encoding="utf-8") as file:
                file.write(f"{line}\n")
                file.flush()
                os.fsync(file.fileno())


def take_up(store: Store) -> None:
    """Take what was noted into the journal of the store; what a cut left half taken is taken once all the same.

    What the disk does not take is tried again at the next opening, and nothing else: a fault of ours is raised once.
    """
    noted, taking = store.folder / FILE, store.folder / _TAKING
    with suppress(OSError, Trouble):
        if not taking.exists():
            if not noted.exists():
                return
            noted.rename(taking)
        try:
            store.journal.add_earlier(list(_entries(taking)))
        except (OSError, Trouble):
            raise
        except Exception:
            taking.unlink()
            raise
        taking.unlink()


def _entries(file: Path) -> Iterator[tuple[datetime, str, Phrase]]:
    """The entries of a file; what is none, or cannot be said, is passed over, and no more is read than is written."""
    with file.open(encoding="utf-8", errors="replace") as lines:
        for line in lines.read(_MOST_LETTERS).splitlines():
            with suppress(*_ODD):
                yield _entry(json.loads(line))


def _entry(told: Mapping[str, Any]) -> tuple[datetime, str, Phrase]:
    """What a line tells; an error of ``_ODD`` where it is not as ``note_later`` writes it."""
    at, outcome, phrase = from_text(told["at"]), str(told["outcome"]), from_json(told["phrase"])
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    to_text(at), outcome.encode()
    _check(phrase)
    return at, outcome, phrase


def _check(phrase: Phrase) -> None:
    """Raise an error of ``_ODD`` for what is no sentence of ours: it could not be said later, or would never end."""
    for words in (phrase.text, phrase.plural):
        words.encode()
        if phrase.values or phrase.plural:
            _check_names(words)
    if not isinstance(phrase.number, (int, NoneType)):
        raise TypeError("no count")
    for value in (phrase.number, *phrase.values.values()):
        if isinstance(value, Phrase):
            _check(value)
        elif not isinstance(value, (str, int, float, NoneType)):
            raise TypeError("no value")
        elif isinstance(value, int) and abs(value) > _MOST:
            raise OverflowError("more than any count of ours")
    str(phrase)


def _check_names(words: str) -> None:
    for _words, name, form, conversion in Formatter().parse(words):
        if name is not None and (not name.isidentifier() or form or conversion):
            raise ValueError("no name")
