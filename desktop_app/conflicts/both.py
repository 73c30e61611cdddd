"""Both answers in one, where that makes sense: texts whose changes do not meet, texts one after the other, lists."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from desktop_app.conflicts.difference import Change, changes
from desktop_app.conflicts.words_of import Word, text_of, words_of
from forms.kinds import Kind
from forms.paths import is_blank
from forms.spec import Question

_LISTS = frozenset({Kind.TERMS, Kind.REFERENCES, Kind.LINKS, Kind.LINES, Kind.LANGUAGES, Kind.TEXTS})
PARAGRAPH, BESIDE = "\n\n", " / "


def both(question: Question | None, base: Any, mine: Any, theirs: Any) -> Any:
    """One answer that holds both sides; none where that makes no sense, as with two dates.

    A text in which the sides changed different words gets both changes; else mine and theirs stand one after the
    other, in paragraphs of their own where the question is a long one. Lists are united.
    """
    if question is None or is_blank(mine) or is_blank(theirs):
        return None
    if question.kind in _LISTS and isinstance(mine, list) and isinstance(theirs, list):
        return _united(question, mine, theirs)
    if question.kind is Kind.TEXT and isinstance(mine, str) and isinstance(theirs, str):
        return _texts(question, base if isinstance(base, str) else "", mine.strip(), theirs.strip())
    return None


def _texts(question: Question, base: str, mine: str, theirs: str) -> str:
    """Formatted texts are never woven: a mark of theirs could end up inside one of mine."""
    formatted = question.rich and any("<" in text for text in (base, mine, theirs))
    made = _woven(base, mine, theirs) if base.strip() and not formatted else None
    return made or f"{mine}{PARAGRAPH if question.long else BESIDE}{theirs}"


def _woven(base: str, mine: str, theirs: str) -> str | None:
    """Both sides' changes made to the base; none where they touch the same words."""
    words = words_of(base)
    here, there = changes(words, words_of(mine)), changes(words, words_of(theirs))
    if any(one != other and _meet(one, other) for one in here for other in there):
        return None
    made: list[Word] = []
    place = 0
    for change in sorted(dict.fromkeys([*here, *there]), key=lambda change: (change.start, change.end)):
        made += words[place : change.start]
        if made:
            gap = (made[-1].gap or change.lead) if change.words else change.lead
            made[-1] = Word(made[-1].text, gap)
        made += change.words
        place = change.end
    return text_of([*made, *words[place:]]).strip()


def _meet(one: Change, other: Change) -> bool:
    """Whether two changes touch the same words; side by side they do not, and mine comes first."""
    return one.start < other.end and other.start < one.end


def _united(question: Question, mine: list[Any], theirs: list[Any]) -> list[Any] | None:
    """Every member of either side once; none where that is more than the question takes, or no more than one side."""
    members: dict[str, Any] = {}
    for member in [*mine, *theirs]:
        key = _key(question, member)
        members[key] = _one(members[key], member) if key in members else member
    united = list(members.values())
    too_many = question.at_most is not None and len(united) > question.at_most
    return None if too_many or united in (mine, theirs) else united


def _key(question: Question, member: Any) -> str:
    """By what two members are the same: a term, a record at whatever revision, or all that they say."""
    if question.kind in (Kind.TERMS, Kind.REFERENCES) and isinstance(member, dict):
        return str(member.get("identifier")).partition("@")[0]
    return unicodedata.normalize("NFC", json.dumps(member, ensure_ascii=False, sort_keys=True)).strip()


def _one(mine: Any, theirs: Any) -> Any:
    """A member that both have; where both wrote a text of their own to it, both texts stand there."""
    if mine == theirs or not (isinstance(mine, dict) and isinstance(theirs, dict)):
        return mine
    here, there = mine.get("customValue"), theirs.get("customValue")
    if not (isinstance(here, dict) and isinstance(there, dict)):
        return mine if here else theirs
    texts = {name: _beside(here.get(name), there.get(name)) for name in {**here, **there}}
    return {**mine, "customValue": texts}


def _beside(mine: Any, theirs: Any) -> Any:
    if not mine or not theirs or mine == theirs:
        return mine or theirs
    return f"{mine}{BESIDE}{theirs}"
