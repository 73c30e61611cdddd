"""The targets and indicators of one's own country: records of it, found in the search index (facts, 2.7 and 7.6).

The clearing-house's own form offers them in the same way. Here they are known as lists of terms, each by the schema of
its records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from forms.languages import UN_LANGUAGES
from forms.vocabularies import Term, Vocabulary
from sync.client.answers import Fetched
from sync.client.wire.reading import items_in, part, text, whole
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse, NotAllowed, NotThere, Returned

_INDEX = "/api/v2013/index/select"
_MOST = 500
_CODE = re.compile(r"[a-z]{2,3}", re.ASCII)
_TITLES = {name: f"title_{name.upper()}_s" for name in UN_LANGUAGES}


class NationalRecords:
    """Lists of records of a government, by the schema of the records."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport; no sign-in is needed for what is published."""
        self._transport = transport

    def vocabularies(self, schemas: Sequence[str], government: str) -> Iterator[Fetched]:
        """Each list in which there is something; none where nobody says of which government."""
        works = [
            partial(self._fetched, schema, government) for schema in schemas if _CODE.fullmatch(government)
        ]
        return filter(None, self._transport.together(works))

    def _fetched(self, schema: str, government: str) -> Fetched | None:
        with suppress(NotThere, NotAllowed, Returned, NotAClearingHouse):
            told = part(self._transport.get(_INDEX, _query(schema, government), signed=False), "response")
            docs = items_in(told.get("docs"))
            terms = tuple(filter(None, map(_term, docs)))
            whole_list = (whole(told.get("numFound")) or 0) <= len(docs)
            return Fetched(Vocabulary(schema, whole_list, terms), "") if terms else None
        return None


def _query(schema: str, government: str) -> dict[str, str]:
    return {
        "q": f"schema_s:{schema} AND government_s:{government}",
        "fl": ",".join(("identifier_s", "title_s", *_TITLES.values())),
        "sort": "title_s asc",
        "rows": str(_MOST),
        "wt": "json",
    }


def _term(told: Any) -> Term | None:
    """A record as a term; none where it has no identifier or no title that could be chosen by."""
    if not isinstance(told, dict):
        return None
    titles = {name: text(told.get(field)).strip() for name, field in _TITLES.items()}
    titles = {name: title for name, title in titles.items() if title}
    title = text(told.get("title_s")).strip()
    identifier = text(told.get("identifier_s"))
    found = titles or ({"en": title} if title else {})
    return Term(identifier, found) if identifier and found else None
