"""How the two sides' changes of one answer are merged, by the kind of the question."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from forms.kinds import Kind
from sync.normal import normal, same
from sync.records import Conflict


@dataclass(frozen=True, slots=True)
class Both:
    """One answer in three versions, changed on both sides."""

    path: str
    base: Any
    mine: Any
    theirs: Any

    def conflict(self) -> Conflict:
        """The question that a person must settle."""
        return Conflict(self.path, self.base, self.mine, self.theirs)

    def is_theirs(self, value: Any) -> bool:
        """Whether the value says what theirs says."""
        return same(self.theirs, value)

    def part(self, key: str) -> Both:
        """The same, one level deeper."""
        values = (
            side.get(key) if isinstance(side, dict) else None for side in (self.base, self.mine, self.theirs)
        )
        return Both(f"{self.path}.{key}", *values)


Outcome = tuple[Any, tuple[Conflict, ...]]
_Key = Callable[[Any], str]


def arrived(kind: Kind | None, both: Both, sent: Any) -> Both:
    """The same with what was sent and stands in theirs taken for agreed on, language by language, member by member."""
    key = _KEYS.get(kind) if kind else None
    sides = (both.base, both.theirs, sent)
    if kind in _NAMED_PARTS and all(side is None or isinstance(side, dict) for side in sides):
        return replace(both, base=_arrived(*(side or {} for side in sides)) or None)
    if key and all(_is_set(side, key) for side in sides):
        members = _arrived(*({key(member): member for member in side or []} for side in sides))
        return replace(both, base=list(members.values()) or None)
    return replace(both, base=both.theirs) if same(both.theirs, sent) else both


def _arrived(base: Mapping[str, Any], theirs: Mapping[str, Any], sent: Mapping[str, Any]) -> dict[str, Any]:
    parts = {}
    for name in dict.fromkeys([*base, *theirs]):
        part = theirs.get(name) if same(theirs.get(name), sent.get(name)) else base.get(name)
        if part is not None:
            parts[name] = part
    return parts


def merged_value(kind: Kind | None, both: Both) -> Outcome:
    """The merged value, and the conflicts that remain; where there is one, the value keeps mine."""
    if kind is Kind.TEXT and all(_is_text(side) for side in (both.mine, both.theirs)):
        return _by_language(both)
    if kind is Kind.NOTES:
        return _notes(both)
    if kind is Kind.DETAILS and all(isinstance(side, dict) for side in (both.mine, both.theirs)):
        return _by_term(both)
    named = _NAMED.get(kind) if kind else None
    if named:
        return _one_member(both, named)
    key = _KEYS.get(kind) if kind else None
    if key and all(_is_set(side, key) for side in (both.base, both.mine, both.theirs)):
        return _as_set(both, key)
    return both.mine, (both.conflict(),)


def differing(kind: Kind | None, both: Both) -> tuple[Conflict, ...]:
    """What is asked where theirs is neither mine nor agreed on: each language of a text, all else as a whole."""
    if kind is not Kind.TEXT or not all(side is None or _is_text(side) for side in (both.mine, both.theirs)):
        return (both.conflict(),)
    parts = (both.part(language) for language in dict.fromkeys([*(both.mine or ()), *(both.theirs or ())]))
    return tuple(part.conflict() for part in parts if not any(map(part.is_theirs, (part.mine, part.base))))


def _is_text(side: Any) -> bool:
    """Whether a side is a text by language of which each can be named in a path."""
    return isinstance(side, dict) and not any("." in language for language in side)


def _by_language(both: Both) -> Outcome:
    """Each language of a text by itself, so that a translator and a writer do not meet."""
    value: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for language in dict.fromkeys([*both.mine, *both.theirs]):
        part = both.part(language)
        if not _settled(part):
            conflicts.append(part.conflict())
        chosen = _one_sided(part)
        if chosen is not None:
            value[language] = chosen
    return value, tuple(conflicts)


def _by_term(both: Both) -> Outcome:
    """The text of each term by itself; where one cannot be settled, the whole is asked about."""
    base = both.base if isinstance(both.base, dict) else {}
    value: dict[str, Any] = {}
    clash = False
    for term in dict.fromkeys([*both.mine, *both.theirs]):
        texts, settled = _member(base.get(term), both.mine.get(term), both.theirs.get(term))
        clash = clash or not settled
        if texts is not None:
            value[term] = texts
    return value, (both.conflict(),) if clash else ()


def _settled(part: Both) -> bool:
    """Whether at most one side changed this part, or both in the same way."""
    return same(part.mine, part.theirs) or same(part.mine, part.base) or same(part.theirs, part.base)


def _one_sided(part: Both) -> Any:
    """Theirs if only they changed it, else mine."""
    return part.theirs if same(part.mine, part.base) else part.mine


def _is_set(side: Any, key: _Key) -> bool:
    """Whether a side is a list of well-formed members, none twice (or nothing at all)."""
    if side is None:
        return True
    if not isinstance(side, list):
        return False
    names = [key(member) for member in side]
    return all(names) and len(set(names)) == len(names)


def _one_member(both: Both, key: _Key) -> Outcome:
    """One term or reference: where both sides still have the same one, its fields are merged."""
    if not key(both.mine) or key(both.mine) != key(both.theirs):
        return both.mine, (both.conflict(),)
    base = both.base if key(both.base) == key(both.mine) else None
    value, settled = _member(base, both.mine, both.theirs)
    return value, () if settled else (both.conflict(),)


def _as_set(both: Both, key: _Key) -> Outcome:
    """Members added or removed on either side; a member removed here and edited there stays.

    The order does not depend on who merges: what the base had in its order, then what came new, by key.
    """
    base, mine, theirs = ({key(m): m for m in side or []} for side in (both.base, both.mine, both.theirs))
    new = sorted((mine.keys() | theirs.keys()) - base.keys())
    value = []
    clash = False
    for name in [*base, *new]:
        member, settled = _member(base.get(name), mine.get(name), theirs.get(name))
        clash = clash or not settled
        if member is not None:
            value.append(member)
    return value, (both.conflict(),) if clash else ()


def _member(base: Any, mine: Any, theirs: Any) -> tuple[Any, bool]:
    """One member in three versions: the merged one (none if it is gone), and whether nothing is left to ask."""
    part = Both("", base, mine, theirs)
    if mine is None or theirs is None:
        left = theirs if mine is None else mine
        return (None if base is not None and same(left, base) else left), True
    if _settled(part):
        return _one_sided(part), True
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _fields(part)
    return mine, False


def _fields(both: Both) -> tuple[Any, bool]:
    """A member whose fields both sides changed: field by field, own texts language by language."""
    value: dict[str, Any] = {}
    settled = True
    for name in dict.fromkeys([*both.mine, *both.theirs]):
        part = both.part(name)
        if _settled(part):
            chosen = _one_sided(part)
        elif isinstance(part.mine, dict) and isinstance(part.theirs, dict):
            chosen, left = _by_language(part)
            settled = settled and not left
        else:
            chosen, settled = part.mine, False
        if chosen is not None:
            value[name] = chosen
    return value, settled


def _notes(both: Both) -> Outcome:
    """Notes are joined: every entry of both sides, but for those that a side took away; one may stand there twice."""
    sides = [_entries(side) for side in (both.base, both.mine, both.theirs)]
    if any(entries is None for entries in sides):
        return both.mine, (both.conflict(),)
    counts = [Counter(_text(entry) for entry in entries or []) for entries in sides]
    one = {_text(entry): entry for entries in reversed(sides) for entry in entries or []}
    new = sorted((counts[1].keys() | counts[2].keys()) - counts[0].keys())
    joined = [one[text] for text in (*counts[0], *new) for _ in range(_how_often(text, *counts))]
    return json.dumps(joined, ensure_ascii=False), ()


def _how_often(text: str, base: Counter[str], mine: Counter[str], theirs: Counter[str]) -> int:
    """How often an entry stands in the joined notes: as often as whoever changed that says, and rather more often."""
    if mine[text] == base[text]:
        return theirs[text]
    if theirs[text] == base[text]:
        return mine[text]
    return max(mine[text], theirs[text])


def _entries(side: Any) -> list[Any] | None:
    """The entries of a notes string, which holds a JSON array; none where it holds something else."""
    try:
        entries = json.loads(side) if side else []
    except (TypeError, ValueError):
        return None
    return entries if isinstance(entries, list) else None


def _text(value: Any) -> str:
    return json.dumps(normal(value), ensure_ascii=False, sort_keys=True)


def _identifier(member: Any) -> str:
    name = member.get("identifier") if isinstance(member, dict) else None
    return name if isinstance(name, str) else ""


def _record(member: Any) -> str:
    """A reference's record, whatever revision of it is pinned behind the @."""
    return _identifier(member).partition("@")[0]


def _address(member: Any) -> str:
    url = member.get("url") if isinstance(member, dict) else None
    return url.strip() if isinstance(url, str) else ""


def _texts(member: Any) -> str:
    return _text(member) if isinstance(member, dict) and normal(member) else ""


def _line(member: Any) -> str:
    return str(normal(member) or "") if isinstance(member, str) else ""


_KEYS: Mapping[Kind, _Key] = {
    Kind.TERMS: _identifier,
    Kind.REFERENCES: _record,
    Kind.LINKS: _address,
    Kind.LINES: _line,
    Kind.TEXTS: _texts,
    Kind.LANGUAGES: _line,
}
_NAMED_PARTS = frozenset({Kind.TEXT, Kind.DETAILS})
_NAMED: Mapping[Kind, _Key] = {Kind.TERM: _identifier, Kind.REFERENCE: _record}
