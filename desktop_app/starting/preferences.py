"""Which database is worked in: the real one, or the one for practising, kept apart in a folder of its own."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from desktop_app.starting.portable import portable_data
from forms.languages import UN_LANGUAGES
from sync.privacy import private_folder, tighten, write_private

PREFERENCES = "preferences.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What must be known before a database is open: whether to practise, and the language of the first words."""

    practice: bool = False
    language: str = ""


_OURS = (
    *(f"{PREFERENCES}*", "window.ini*", "workspace.json*", "focal-desk*", ".focal-desk*"),
    *("workspaces", "removed", "reports", "practice", "temporary", "settings"),
)


def default_folder() -> Path:
    """Where data are kept when nobody says otherwise: beside a portable program, else as the system wants it."""
    return portable_data() or Path(platformdirs.user_data_dir("focal-desk", appauthor=False))


def close_to_others(data: Path) -> list[Path]:
    """Take away what other accounts of the computer may do with a data folder; gives what stays open to them."""
    return tighten(data, _OURS)


def read_preferences(data: Path) -> Preferences:
    """The preferences; the usual ones where the file is absent or cannot be read (nothing of value is in it)."""
    try:
        kept = json.loads((data / PREFERENCES).read_text(encoding="utf-8"))
        language = kept.get("language")
        known = language if language in UN_LANGUAGES else ""
        return Preferences(practice=kept.get("practice") is True, language=known)
    except (OSError, ValueError, AttributeError, RecursionError):
        return Preferences()


def write_preferences(data: Path, preferences: Preferences) -> None:
    """Keep the preferences; an unfinished write leaves the old ones."""
    write_private(private_folder(data) / PREFERENCES, json.dumps(asdict(preferences)))


def database_folder(data: Path, *, practice: bool) -> Path:
    """The folder of the database to work in; practice records never lie beside real ones."""
    return data / "practice" if practice else data
