"""One workspace: a folder with its own database, settings, backups and practice, and what is known without opening it.

The data folder itself is the first workspace, as it was before there could be several.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from forms.words import Phrase, say
from sync.errors import Trouble
from sync.privacy import write_private
from sync.records_file import FILE_NAME, PLAIN_HEADER

FIRST = "first"
ABOUT = "workspace.json"
LONGEST_NAME = 60
# Signs that change in which direction a text runs: a name with them would pass for another.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Workspace:
    """``key`` is its folder's name, made by us; ``name`` is as the person typed it, empty for a first one unnamed.

    ``country`` (lower-case ISO 3166-1 alpha-2) and ``opened`` (UTC) are as of its last opening, where they are known;
    ``agreed`` are the harms of its place with which the person works there all the same.
    """

    key: str
    folder: Path
    name: str = ""
    country: str = ""
    opened: datetime | None = None
    agreed: tuple[str, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether it is the data folder itself."""
        return self.key == FIRST

    @property
    def called(self) -> Phrase:
        """Its name in words."""
        return Phrase(self.name) if self.name else say("First workspace")

    @property
    def is_encrypted(self) -> bool:
        """Whether its records, or those for practising, are encrypted, as the first bytes of their file tell."""
        return any(_is_encrypted(folder / FILE_NAME) for folder in (self.folder, self.folder / "practice"))

    def is_called(self, text: str) -> bool:
        """Whether somebody who writes this text means it: its name in any case, or its key."""
        return alike(text) in (alike(str(self.called)), self.key)


def read_workspace(folder: Path, key: str) -> Workspace:
    """The workspace in a folder; where what is known of it cannot be read, its key is its name."""
    try:
        kept = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
        name, country, opened = (str(kept.get(part) or "") for part in ("name", "country", "opened"))
        agreed = tuple(map(str, kept.get("agreed") or ()))
    except (OSError, ValueError, AttributeError, TypeError):
        name, country, opened, agreed = "", "", "", ()
    return Workspace(key, folder, name or ("" if key == FIRST else key), country, _moment(opened), agreed)


def write_workspace(workspace: Workspace) -> None:
    """Keep what is known of a workspace beside it; raises OSError."""
    opened = workspace.opened.isoformat() if workspace.opened else ""
    about = {
        "name": workspace.name,
        "country": workspace.country,
        "opened": opened,
        "agreed": workspace.agreed,
    }
    write_private(workspace.folder / ABOUT, json.dumps(about, ensure_ascii=False))


def checked_name(text: str) -> str:
    """The name as it is kept: without blanks around it; Trouble where it will not do."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name:
        raise Trouble(say("A workspace needs a name."), None, say("Write one, such as your country."))
    if len(name) > LONGEST_NAME:
        raise Trouble(say("This name is too long for a workspace."), None, say("Write a shorter name."))
    if _TURNING.search(name) or any(unicodedata.category(sign) == "Cc" for sign in name):
        raise Trouble(say("This name holds signs that cannot be seen."), None, say("Type it by hand."))
    return name


def alike(name: str) -> str:
    """What two names have in common that a person would not tell apart."""
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()


def _is_encrypted(file: Path) -> bool:
    """Without the store, which would hold up a choice that is shown first; a file that is not there is not."""
    try:
        with file.open("rb") as opened:
            begin = opened.read(len(PLAIN_HEADER))
    except OSError:
        return False
    return len(begin) == len(PLAIN_HEADER) and begin != PLAIN_HEADER


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
