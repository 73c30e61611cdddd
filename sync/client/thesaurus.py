"""The clearing-house's vocabularies (facts, section 6)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any
from urllib.parse import quote

from forms.vocabularies import OTHER, Term, Vocabulary, term_from
from sync.client.answers import Fetched
from sync.client.wire.reading import items_in, object_in, text
from sync.client.wire.transport import Transport
from sync.errors import NotThere

_THESAURUS = "/api/v2013/thesaurus"


class Thesaurus:
    """Vocabularies by domain key; reading them needs no sign-in."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport."""
        self._transport = transport

    def vocabularies(self, domains: Sequence[str], marks: Mapping[str, str]) -> Iterator[Fetched]:
        """Each domain as a whole, unless it is still as its mark says, unknown to the clearing-house, or empty."""
        works = [partial(self._fetched, domain, marks.get(domain, "")) for domain in domains]
        return filter(None, self._transport.together(works))

    def _fetched(self, domain: str, mark: str) -> Fetched | None:
        try:
            told = self._transport.get_if_changed(_path(domain), mark, signed=False)
        except NotThere:
            return None
        if told is None:
            return None
        entries = [object_in(told[0])] if domain == OTHER else items_in(told[0])
        terms = tuple(filter(None, map(_term, entries)))
        return Fetched(Vocabulary(domain, True, terms), told[1]) if terms else None


def _path(domain: str) -> str:
    """Where a domain's terms are; "Other" is a term that belongs to no domain of its own."""
    name = quote(domain, safe="")
    return f"{_THESAURUS}/terms/{name}" if domain == OTHER else f"{_THESAURUS}/domains/{name}/terms"


def _term(told: Any) -> Term | None:
    """A term with what of it can be read; none where it has no identifier."""
    if not isinstance(told, dict) or not text(told.get("identifier")):
        return None
    readable: dict[str, Any] = {
        "identifier": text(told["identifier"]),
        "title": _texts(told.get("title")) or {"en": text(told.get("name")) or text(told["identifier"])},
        "broaderTerms": _identifiers(told.get("broaderTerms")),
        "narrowerTerms": _identifiers(told.get("narrowerTerms")),
        "longDescription": _texts(told.get("longDescription")),
        "description": text(told.get("description")),
    }
    return term_from({name: value for name, value in readable.items() if value})


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {name: words for name, words in value.items() if isinstance(words, str) and words.strip()}


def _identifiers(value: Any) -> list[str]:
    """Terms named by their identifiers, bare or inside objects."""
    listed = value if isinstance(value, list) else []
    names = [item.get("identifier") if isinstance(item, dict) else item for item in listed]
    return [name for name in names if isinstance(name, str) and name]
