"""Records that are received by the page stand in the database as if each had come by itself."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from forms.files import Local
from forms.kinds import Document
from sync.records import Origin, Query, Remote, Standing
from sync.records_file import FILE_NAME
from sync.store import Store
from sync.store.schema import metadata
from tests.support.given import FakeClock, NewIds
from tests.sync.store.given import document, keep, remote

COUNTRIES = [{"identifier": "bj"}, {"identifier": "tg"}]
FILE = Local("0" * 64, "map.pdf")


def arrivals() -> list[Remote]:
    """Records of every standing, with terms, years, words in several scripts, a file, and of a type without a form."""
    words = {"en": "Peer “exchange”", "fr": "Échange", "ar": "التنوع البيولوجي", "zh": "生物多样性"}
    linked: Document = {"relevantDocuments": [{"url": FILE.url, "name": "map.pdf"}]}
    documents = [
        document("A-1"),
        document("A-2", title=words, countryRegions=COUNTRIES),
        document("A-3", startDate="2019-05", endDate="2023", contacts=[{"identifier": "ORG-1@2"}]),
        document("A-4", title={"en": "half a pair: \ud83d"}, **linked),
        document("A-5", unknown={"kept": ["to", "the letter"]}),
    ]
    standings = [Standing.DRAFT, Standing.REVIEW, Standing.PUBLISHED, Standing.REVISED, Standing.DRAFT]
    found = [
        remote(theirs, standing=standing, identifier=theirs["header"]["identifier"], document_id=number)
        for number, (theirs, standing) in enumerate(zip(documents, standings, strict=True))
    ]
    foreign = Remote("N-1", "nobodyKnows", found[0].stamp, {"title": "?"}, server_id="5f0")
    return [*found, foreign]


def tables(folder: Path) -> dict[str, list[Any]]:
    """All rows of all tables; what is worked out into the index of words shows when something is looked for."""
    with closing(dbapi2.connect(str(folder / FILE_NAME))) as connection:
        names = [name for name in metadata.tables if name != "search"]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def opened(folder: Path) -> Store:
    return Store.open(folder, clock=FakeClock(), new_id=NewIds())


def test_a_page_leaves_the_rows_that_single_records_leave(tmp_path: Path) -> None:
    with opened(tmp_path / "one") as one, opened(tmp_path / "page") as page:
        for store in (one, page):
            store.uploads.sent("http://there.example", "A-4", FILE, "/api/map.pdf")
        for arrival in arrivals():
            one.records.received(arrival)
        assert page.records.received_all(arrivals()) == {arrival.identifier for arrival in arrivals()}
        assert page.records.get("A-4") == one.records.get("A-4")
        for text in ("workshop", "echange", "تنوع", "多样", "half", "nothing of it"):
            assert page.records.identifiers(Query(text=text)) == one.records.identifiers(Query(text=text))
        assert page.records.identifiers(Query(text="多样")) == ["A-2"]
    assert tables(tmp_path / "page") == tables(tmp_path / "one")


def test_what_is_here_is_left_alone_and_the_others_come_in(store: Store) -> None:
    mine = keep(store, document("A-2", title={"en": "Mine"}))
    assert store.records.received_all(arrivals()) == {"A-1", "A-3", "A-4", "A-5", "N-1"}
    assert store.records.get("A-2") == mine
    assert [entry.origin for entry in store.history.of("A-2")] == [Origin.TYPED]
    assert store.records.received_all(arrivals()) == set()


def test_one_that_no_database_takes_spoils_the_page_and_leaves_nothing_of_it(store: Store) -> None:
    bad = remote(document("A-9"), identifier="A-9", document_id=2**70)
    with pytest.raises(OverflowError):
        store.records.received_all([*arrivals(), bad])
    assert store.records.counts() == {}
    assert store.records.received_all(arrivals())


def test_nothing_is_received_by_the_page_without_its_document(store: Store) -> None:
    with pytest.raises(ValueError, match="document"):
        store.records.received_all([*arrivals(), remote(None, identifier="A-9")])
    assert store.records.counts() == {}
