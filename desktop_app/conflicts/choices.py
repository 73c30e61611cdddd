"""What a person chose for an answer in conflict and has not settled yet, kept so that a power cut takes none of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from desktop_app.desk import Desk


class How(StrEnum):
    """How an answer in conflict is to be settled."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    ANEW = "anew"


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice; ``written`` is the answer where it is written anew, ``seen`` marks the versions it was made on."""

    how: How
    seen: str
    written: Any = None


def mark_of(*versions: Any) -> str:
    """A short mark by which one can tell whether the versions are still the ones that a person saw."""
    text = json.dumps(versions, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def kept_choices(desk: Desk, identifier: str) -> dict[str, Choice]:
    """The choices by path that were kept for a record; none where nothing readable was kept."""
    try:
        kept = json.loads(desk.store.settings.get(_key(identifier)) or "{}")
        return {
            path: Choice(How(entry["how"]), entry["seen"], entry["written"]) for path, entry in kept.items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}


def keep_choices(desk: Desk, identifier: str, choices: Mapping[str, Choice]) -> None:
    """Keep the choices made for a record; with none, what was kept before is forgotten."""
    text = json.dumps({path: asdict(choice) for path, choice in choices.items()}, ensure_ascii=False)
    kept = desk.store.settings.get(_key(identifier))
    if (kept or "{}") != text:
        desk.store.settings.put(_key(identifier), text if choices else "")


def _key(identifier: str) -> str:
    return f"settling {identifier}"
