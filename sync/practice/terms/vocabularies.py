"""The vocabularies of the practice clearing-house: those that the program carries, and what changed in them since.

What changed is kept in the database, so that all workers see it at once, and is laid over the first vocabularies for
each request; the moment of the last change is kept with it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from forms.languages import UN_LANGUAGES
from forms.vocabularies import Term, Vocabularies, Vocabulary
from sync.practice.database.models import Setting
from sync.practice.refusals import invalid, mandatory, not_found
from sync.practice.stamps import moment_of, stamp
from sync.practice.terms.tables import TermChange
from sync.practice.wire import written
from sync.records import Clock

CHANGED = "thesaurus changed"
_LONGEST = 128
_LONGEST_TEXT = 4000


def changed(first: Vocabularies, session: Session) -> Vocabularies:
    """The vocabularies as they are now."""
    changes: dict[str, dict[str, Term | None]] = {}
    for row in session.scalars(select(TermChange).order_by(TermChange.id)):
        changes.setdefault(row.domain, {})[row.identifier] = (
            Term(**json.loads(row.text)) if row.text else None
        )
    return first.with_changes(_overlaid(first.get(domain), terms) for domain, terms in changes.items())


def change_term(first: Vocabularies, session: Session, clock: Clock, sent: dict[str, Any]) -> dict[str, Any]:
    """Add a term, rename or move it, or with ``removed`` take it away; what the term is then, without null members.

    ``sent`` holds ``domain``, ``identifier``, and what is to change of ``title`` and ``description`` (texts by
    language) and ``broader`` (identifiers). Refused with 400 where it makes no sense, 404 where there is no such
    domain.
    """
    domain, identifier = _name(sent, "domain"), _name(sent, "identifier")
    now = changed(first, session)
    if domain not in {vocabulary.domain for vocabulary in now}:
        raise not_found("There is no such domain")
    before = now.get(domain).by_identifier.get(identifier)
    removed = sent.get("removed", False)
    if not isinstance(removed, bool):
        raise invalid("removed must be true or false", "removed")
    if removed and before is None:
        raise not_found("There is no such term in this domain")
    term = None if removed else _with(before or Term(identifier, {}), sent)
    _keep(session, domain, identifier, term)
    _remember(session, clock)
    return {
        "domain": domain,
        "identifier": identifier,
        **({"removed": True} if term is None else _json(term)),
    }


def start_counting(session: Session, clock: Clock) -> None:
    """Say since when the vocabularies are as they are, where nothing says so yet."""
    if session.get(Setting, CHANGED) is None:
        _remember(session, clock)


def changed_on(session: Session) -> str:
    """The stamp of the last change, on a whole second: that is all that HTTP's dates can tell."""
    kept = session.get(Setting, CHANGED)
    assert kept is not None
    return kept.value


def _overlaid(vocabulary: Vocabulary, changes: dict[str, Term | None]) -> Vocabulary:
    """The vocabulary with its changes; the new terms stand at its end, and what is narrower is told anew."""
    terms = {**vocabulary.by_identifier, **changes}
    left = {name: term for name, term in terms.items() if term is not None}
    below: dict[str, list[str]] = {}
    for name, term in left.items():
        for above in term.broader:
            below.setdefault(above, []).append(name)
    return Vocabulary(
        vocabulary.domain,
        vocabulary.complete,
        tuple(_related(term, left, below.get(name, [])) for name, term in left.items()),
    )


def _related(term: Term, terms: dict[str, Term], below: list[str]) -> Term:
    """The term with only such broader terms as there are, and with those below it, the former ones first."""
    broader = tuple(name for name in term.broader if name in terms)
    former = [name for name in term.narrower if name in below]
    return replace(term, broader=broader, narrower=tuple(dict.fromkeys([*former, *below])))


def _with(term: Term, sent: dict[str, Any]) -> Term:
    title, description = (_texts(sent, name, dict(getattr(term, name))) for name in ("title", "description"))
    if not title:
        raise mandatory("A term needs a title in at least one language", "title")
    broader = sent.get("broader", list(term.broader))
    if not isinstance(broader, list) or not all(
        isinstance(name, str) and len(name) <= _LONGEST for name in broader
    ):
        raise invalid("broader must be a list of identifiers", "broader")
    kept = tuple(name for name in dict.fromkeys(broader) if name != term.identifier)
    return Term(term.identifier, title, kept, (), description)


def _texts(sent: dict[str, Any], name: str, before: dict[str, str]) -> dict[str, str]:
    given = sent.get(name, {})
    if not isinstance(given, dict) or not set(given) <= set(UN_LANGUAGES):
        raise invalid(f"{name} must be texts by language: {', '.join(UN_LANGUAGES)}", name)
    if not all(
        isinstance(text, str) and len(text) <= _LONGEST_TEXT and "\0" not in text for text in given.values()
    ):
        raise invalid(f"{name} must hold texts of up to {_LONGEST_TEXT} characters", name)
    return {language: text for language, text in {**before, **given}.items() if text.strip()}


def _name(sent: dict[str, Any], name: str) -> str:
    value = sent.get(name)
    if not isinstance(value, str) or not value.strip():
        raise mandatory(f"Give the {name}", name)
    if len(value) > _LONGEST or "\0" in value:
        raise invalid(f"The {name} is too long", name)
    return value


def _keep(session: Session, domain: str, identifier: str, term: Term | None) -> None:
    query = select(TermChange).where(TermChange.domain == domain, TermChange.identifier == identifier)
    row = session.scalar(query.with_for_update())
    if row is None:
        row = TermChange(domain=domain, identifier=identifier)
        session.add(row)
    row.text = written(_json(term)) if term else None
    session.flush()


def _json(term: Term) -> dict[str, Any]:
    return {**asdict(term), "title": dict(term.title), "description": dict(term.description)}


def _remember(session: Session, clock: Clock) -> None:
    """The moment, or a second after the last one: two changes never share the date that clients compare."""
    kept = session.get(Setting, CHANGED, with_for_update=True)
    now = stamp(clock().replace(microsecond=0))
    if kept is None:
        session.add(Setting(name=CHANGED, value=now))
    else:
        kept.value = max(now, stamp(moment_of(kept.value) + timedelta(seconds=1)))
