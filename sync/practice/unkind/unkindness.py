"""What the practice clearing-house can be asked to do to its visitors, and how that is written down."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Any

from sync.practice.refusals import invalid

# The line of the facts (sync.md): 600 ms there and back, 64 kbit/s.
SATELLITE_LATENCY, SATELLITE_RATE = 600, 8000
_PLACES = ("*/versions/draft", "*/bbi-requests/*", "*/documents/schemas/*/*")


class What(StrEnum):
    """A way to be unkind."""

    SLOW = "slow"
    CUT = "cut"
    CUT_REQUEST = "cut-request"
    LOST = "lost"
    TOO_MANY = "too-many"
    BUSY = "busy"
    EXPIRED = "expired"
    UNVERIFIED = "unverified"
    LOCKED = "locked"
    COLLEAGUE = "colleague"
    KEEP_BACKUP = "keep-backup"
    BACKUP = "backup"
    THESAURUS = "thesaurus"


# What is done once, at once or (where a path is named) just before such a request is answered.
DEEDS = frozenset(
    {
        What.EXPIRED,
        What.UNVERIFIED,
        What.LOCKED,
        What.COLLEAGUE,
        What.KEEP_BACKUP,
        What.BACKUP,
        What.THESAURUS,
    }
)
_WHERE = frozenset({"what", "method", "path", "after", "times"})
_SETTINGS: dict[What, frozenset[str]] = {
    What.SLOW: frozenset({"latency", "up", "down"}),
    What.CUT: frozenset({"at", "reset"}),
    What.CUT_REQUEST: frozenset({"at", "reset"}),
    What.LOST: frozenset({"reset"}),
    What.TOO_MANY: frozenset({"wait", "as_date"}),
    What.BUSY: frozenset({"wait", "as_date"}),
    What.EXPIRED: frozenset(),
    What.UNVERIFIED: frozenset({"person"}),
    What.LOCKED: frozenset({"identifier"}),
    What.COLLEAGUE: frozenset({"identifier", "field", "value"}),
    What.KEEP_BACKUP: frozenset({"name"}),
    What.BACKUP: frozenset({"name"}),
    What.THESAURUS: frozenset({"value"}),
}
_WHOLE = frozenset({"after", "times", "latency", "up", "down", "at", "wait"})
_YES_NO = frozenset({"reset", "as_date"})
_MOST = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Unkindness:
    """One unkindness: to which requests, and with what settings; those that are not of its kind are not looked at.

    ``method`` is a method, several with ``|`` between, or ``*``; ``path`` a pattern with ``*`` and ``?`` for the whole
    path, or nothing for every path but those of the practice itself. The first ``after`` requests that fit are spared,
    the next ``times`` of them are met, or all where that is nothing.

    - slow: ``latency`` in milliseconds before the answer, ``up`` and ``down`` in bytes of a body per second (0: no
      limit); without any of these, a satellite's line.
    - cut: the line ends after ``at`` bytes of the answer, counted from its status line; cut-request: when ``at`` bytes
      of the body came in, before anything is done; lost: the work is done, nothing is answered. It is closed, or broken
      off if ``reset``.
    - too-many and busy: 429 and 503 with Retry-After, ``wait`` seconds, written as a date if ``as_date``.
    - expired: all tokens. unverified: the e-mail address of ``person``. locked: the draft ``identifier``, by the
      Secretariat.
    - colleague: edits ``identifier``, in ``field`` with ``value`` where these are given; without an identifier and a
      path, whichever record is written next, just before that.
    - keep-backup: everything as it is now is kept under ``name``; backup: everything is again as it was then.
    - thesaurus: a term is new, or what ``value`` tells of one (its domain, identifier, title, …, or ``removed``).
    """

    what: What
    method: str = "*"
    path: str | None = None
    after: int = 0
    times: int | None = None
    latency: int = 0
    up: int = 0
    down: int = 0
    at: int = 0
    reset: bool = False
    wait: int = 1
    as_date: bool = False
    person: str = ""
    identifier: str = ""
    field: str | None = None
    value: Any = None
    name: str = "backup"

    @property
    def is_deed_now(self) -> bool:
        """Whether it is done at once rather than at a request."""
        return self.what in DEEDS and self.path is None and not self._is_race

    @property
    def over_at(self) -> int | None:
        """With how many fitting requests it is over; a deed is done once unless it says more."""
        times = 1 if self.times is None and self.what in DEEDS else self.times
        return None if times is None else self.after + times

    def fits(self, method: str, path: str) -> bool:
        """Whether a request is to be met with it."""
        if self.method != "*" and method not in self.method.upper().split("|"):
            return False
        if self._is_race:
            return method in ("PUT", "PATCH") and any(fnmatchcase(path, place) for place in _PLACES)
        # What ends the unkindness stays open unless it is named.
        return fnmatchcase(path, self.path) if self.path else not path.startswith("/practice")

    def told(self) -> dict[str, Any]:
        """The settings that are not as they are without a word."""
        usual = Unkindness(self.what)
        given = {name: value for name, value in asdict(self).items() if value != getattr(usual, name)}
        return {"what": self.what.value, **given}

    @property
    def _is_race(self) -> bool:
        """A colleague who edits just before the next write, of whichever record."""
        return self.what is What.COLLEAGUE and self.path is None and not self.identifier


def unkindness_of(told: Any) -> Unkindness:
    """The unkindness that a JSON object tells, or its ``line`` as on a command line; refused with 400 if none."""
    if not isinstance(told, dict):
        raise invalid("An unkindness is told by a JSON object", "unkindness")
    if isinstance(told.get("line"), str):
        return unkindness_in(told["line"])
    try:
        what = What(str(told.get("what")))
    except ValueError as error:
        known = ", ".join(What)
        raise invalid(f"There is no such unkindness; there are {known}", "what") from error
    for name, value in told.items():
        _check(what, name, value)
    if what is What.UNVERIFIED and not told.get("person"):
        raise invalid("Name the person by the e-mail address", "person")
    if what is What.LOCKED and not told.get("identifier") and not told.get("path"):
        raise invalid("Name the record by its identifier, or the requests by a path", "identifier")
    return Unkindness(**{**told, "what": what})


def unkindness_in(text: str) -> Unkindness:
    """The unkindness that is written as on a command line: ``slow,latency=600,path=/api/*``; refused likewise."""
    what, *parts = (part.strip() for part in re.split(r",(?=[a-z_]+=)", text))
    told: dict[str, Any] = {"what": what}
    for part in parts:
        name, _, value = part.partition("=")
        told[name] = _read(name, value)
    return unkindness_of(told)


def line(unkindness: Unkindness) -> str:
    """An unkindness as it is written on a command line."""
    settings = {name: value for name, value in unkindness.told().items() if name != "what"}
    return ",".join([unkindness.what, *(f"{name}={_shown(value)}" for name, value in settings.items())])


def _check(what: What, name: str, value: Any) -> None:
    if name not in _WHERE | _SETTINGS[what]:
        raise invalid(
            f"{what} has no setting of this name; it has {_named(_SETTINGS[what] | _WHERE)}", "unkindness"
        )
    if name == "value" or (value is None and name in ("path", "times", "field")):
        return
    if name in _WHOLE:
        if type(value) is not int or not 0 <= value <= _MOST:
            raise invalid(f"{name} must be a whole number from 0 to {_MOST}", name)
    elif type(value) is not (bool if name in _YES_NO else str):
        raise invalid(f"{name} must be {'true or false' if name in _YES_NO else 'a text'}", name)


def _read(name: str, value: str) -> Any:
    if name in _WHOLE:
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 12 else value
    if name in _YES_NO:
        return {"true": True, "yes": True, "false": False, "no": False}.get(value.lower(), value)
    return _json_or_text(value) if name == "value" else value


def _json_or_text(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _named(names: frozenset[str]) -> str:
    in_order = [one.name for one in fields(Unkindness) if one.name in names - {"what"}]
    return ", ".join(in_order)
