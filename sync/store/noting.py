"""What was done with a whole database, noted in its own journal before it takes its place: never one alone."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from forms.words import Phrase
from sync.phrases import to_json
from sync.store.jsons import dumps
from sync.store.times import to_text

KEPT = "kept"
"""The outcome in the journal of what concerns how records are kept on this computer."""


SIGNED = "signed"
"""That of signing in at the clearing-house, and out."""


def note(connection: Any, at: datetime, phrase: Phrase, identifier: str = "") -> None:
    """Note it through the driver's connection, of a record where one is named.

    An older database that has no journal yet keeps none of it.
    """
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'journal'")
    if there.fetchone():
        connection.execute(
            "INSERT INTO journal (at, identifier, outcome, phrase) VALUES (?, ?, ?, ?)",
            (to_text(at), identifier, KEPT, dumps(to_json(phrase))),
        )
