"""Records in the clearing-house's own JSON, taken from a file; then everything that reads a record reads them."""

from __future__ import annotations

import json

from desktop_app.desk import Desk
from desktop_app.operations.drafts import check
from desktop_app.operations.exporting import export_records
from desktop_app.operations.importing import import_file
from forms.documents import title_of
from forms.registry import form_for
from sync.errors import Trouble
from sync.merge import merge
from sync.records import Query, Record
from tests.support.fuzzing.target import Place, Target
from tests.support.one_of_each import ONE_OF_EACH
from tests.support.random_records import CONTACT
from tests.support.two_computers import ACTIVITY, NEED


def json_files() -> Target:
    """Files of records."""
    place = Place()
    documents = (ACTIVITY, NEED, CONTACT, *ONE_OF_EACH)
    seeds = [json.dumps(one, ensure_ascii=False).encode() for one in documents]
    seeds.append(json.dumps([ACTIVITY, NEED], indent=1).encode("utf-8-sig"))

    def take(content: bytes) -> None:
        desk = place.desk()
        try:
            outcomes = import_file(desk, place.file(content, "some.json"))
        except Trouble:
            return
        for outcome in outcomes:
            str(outcome.phrase)
            if outcome.taken:
                read_everywhere(desk, outcome.identifier)

    return Target(seeds, take, place.close)


def read_everywhere(desk: Desk, identifier: str) -> None:
    """Lists, checks, search, counts, merging and rows on the way out all meet the record."""
    record = desk.store.records.get(identifier)
    assert record is not None
    for language in ("en", "ar"):
        title_of(form_for(record.record_type), record.mine, language)
        desk.store.records.rows(Query(text="a"), language=language)
    for problem in check(desk, record):
        str(problem.phrase)
    _merged(record)
    export_records(desk, [identifier], desk.folder / "out.csv")
    export_records(desk, [identifier], desk.folder / "out.json")


def _merged(record: Record) -> None:
    form, mine = form_for(record.record_type), record.mine
    for base in (None, {}, mine):
        for theirs in ({}, {"title": {"en": "Other"}, "notes": "x"}, mine):
            merge(form, base, mine, theirs)
