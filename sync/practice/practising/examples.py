"""The example records with which a practice clearing-house begins (``resources/examples``)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import resources
from forms.paths import value_at
from sync.practice import needs
from sync.practice.documents import drafts, publishing
from sync.practice.documents.described import described
from sync.practice.house import Desk
from sync.practice.people import accounts as people
from sync.practice.realm import CONTACT, NATIONAL, REFERENCE, SCBD, SCHEMAS
from sync.practice.wire import Sent, written

# What others refer to belongs to the country, so that those who practise can choose it.
_REFERRED_TO = frozenset({"organization", "contact", "bbiContact"})
_NEED = "bbiRequest"


@dataclass(frozen=True, slots=True)
class Example:
    """A document of the clearing-house, and whether it is published yet."""

    document: dict[str, Any]
    published: bool

    @property
    def schema(self) -> str:
        """Its record type; a need has no header that names one."""
        named = value_at(self.document, "header.schema")
        return named if isinstance(named, str) else _NEED


def keep_examples(desk: Desk) -> None:
    """Keep all example records: a colleague's drafts, and published ones, some of the Secretariat."""
    places: Counter[str] = Counter()
    for example in _examples():
        places[example.schema] += 1
        at_work = _acting(desk, _author(example, places[example.schema]))
        if example.schema == _NEED:
            _keep_need(at_work, example)
        else:
            _keep_document(at_work, example)


def _author(example: Example, place: int) -> str:
    """Who wrote the example that comes in this place among those of its type: a colleague, or the Secretariat."""
    kind = SCHEMAS[example.schema].kind
    foreign = place % 3 == 0 and example.published and kind == REFERENCE
    if kind == SCBD or (foreign and example.schema not in _REFERRED_TO):
        return people.SECRETARIAT
    return people.COLLEAGUE


def _keep_document(at_work: Desk, example: Example) -> None:
    identifier, document = example.document["header"]["identifier"], example.document
    if SCHEMAS[example.schema].kind == NATIONAL and example.schema != CONTACT:
        # They speak for the country of those who practise, whichever that is.
        document = {**document, "government": {"identifier": at_work.house.country}}
    new = described(at_work, identifier, example.schema, Sent(document, written(document)))
    if example.published:
        publishing.publish_text(at_work, new, None)
    else:
        drafts.keep_draft(at_work, new)


def _keep_need(at_work: Desk, example: Example) -> None:
    """A need is made by a colleague, and published by the Bio-Bridge Initiative."""
    status = needs.SUBMITTED if example.published else needs.DRAFT
    meta = {**example.document.get("meta", {}), "status": status}
    # A need of no country becomes one of this country's, so that those who practise meet needs at all.
    place = {"country": {"identifier": at_work.house.country}}
    need = needs.created(at_work, {**place, **example.document, "meta": meta})
    at_work.session.flush()
    if example.published:
        needs.patched(_acting(at_work, people.BIO_BRIDGE), need.id, {"meta": {"status": needs.PUBLIC}})


def _acting(desk: Desk, email: str) -> Desk:
    person = people.by_email(desk.session, email)
    assert person is not None
    return desk.acting(person)


def _examples() -> Iterator[Example]:
    """Every record of every file, in the order of the files' names."""
    for file in sorted(resources.path("examples").glob("*.json")):
        for record in json.loads(file.read_text(encoding="utf-8"))["records"]:
            yield Example(record["document"], record["standing"] == "published")
