"""Records for benchmarks: as many as are wanted, of about 640 bytes, written straight into a practice clearing-house.

The peers in ``facts/sync.md`` were measured on records of 639 bytes, so that these can stand beside them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select

from forms.kinds import Document
from sync.practice.database.models import Record, User, Version
from sync.practice.documents.described import summary_of, title_of
from sync.practice.house import House
from sync.practice.people.accounts import person_of
from sync.practice.people.rights import owner_for
from sync.practice.realm import REALM
from sync.practice.stamps import stamp
from sync.practice.wire import written
from tests.benchmarks.bench_store import WORDS

ACTIVITY = "capacityBuildingInitiative"
FOCAL_POINT = "focal.point@practice.example"
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
_AT_ONCE = 1000


def identifier_of(number: int) -> str:
    """The identifier of the numbered record."""
    return f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9"


def small_documents(count: int) -> Iterator[tuple[str, Document]]:
    """So many activities in two languages, always the same."""
    chance = random.Random(7)

    def some(many: int) -> str:
        return " ".join(chance.choices(WORDS, k=many)).capitalize()

    for number in range(count):
        name = identifier_of(number)
        yield (
            name,
            {
                "header": {"identifier": name, "schema": ACTIVITY, "languages": ["en", "fr"]},
                "title": {"en": some(5), "fr": f"Échange régional {some(3)}"},
                "description": {"en": f"<p>{some(15)}.</p>", "fr": f"<p>{some(10)}.</p>"},
                "countryRegions": [{"identifier": "bj"}, {"identifier": "tg"}],
                "gbfTargets": [{"identifier": f"GBF-TARGET-{number % 23 + 1:02}"}],
                "startDate": f"{2010 + number % 15}-03",
            },
        )


def fill(house: House, count: int) -> None:
    """Drafts of the focal point, each a second newer than the one before."""
    with house.database.writing() as session:
        person = person_of(session.scalars(select(User).where(User.email == FOCAL_POINT)).one())
        pairs = list(small_documents(count))
        for start in range(0, count, _AT_ONCE):
            rows = [
                _rows(start + place, name, document, person.id, owner_for(person))
                for place, (name, document) in enumerate(pairs[start : start + _AT_ONCE])
            ]
            session.execute(insert(Version), [version for version, _record in rows])
            session.execute(insert(Record), [record for _version, record in rows])


def _rows(
    number: int, name: str, document: Document, user: int, owner: str
) -> tuple[dict[str, Any], dict[str, Any]]:
    at, text = stamp(_BEGIN + timedelta(seconds=number)), written(document)
    details = {"schema": ACTIVITY, "government": "bj", "userID": str(user)}
    version = {
        "id": number + 1,
        "identifier": name,
        "text": text,
        "size": len(text.encode()),
        "title": written(title_of(document)),
        "summary": written(summary_of(document)),
        "details": written(details),
        "created_on": at,
        "created_by": user,
        "updated_on": at,
        "updated_by": user,
    }
    record = {
        "identifier": name,
        "type": ACTIVITY,
        "owner": owner,
        "realm": REALM,
        "revision": 0,
        "draft_id": number + 1,
        "created_on": at,
        "created_by": user,
        "drafted_on": at,
        "last_stamp": at,
    }
    return version, record
