"""What somebody said fits together: kept once, whichever record is named first."""

from __future__ import annotations

import pytest

from sync.records import Query
from sync.store import Store
from tests.sync.store.given import MATERIAL, NEED, document, keep

OFFER = "bbiOpportunity"


@pytest.fixture(autouse=True)
def records(store: Store) -> None:
    """Two needs, two offers and a material."""
    for name, kind in (("N-1", NEED), ("O-1", OFFER), ("N-2", NEED), ("O-2", OFFER), ("M-1", MATERIAL)):
        keep(store, document(name), record_type=kind)


def linked(store: Store, identifier: str) -> list[tuple[str, bool]]:
    return [(link.row.identifier, link.fits) for link in store.links.of(identifier)]


def test_a_link_is_seen_from_both_sides_and_kept_once(store: Store) -> None:
    assert store.links.keep("N-2", "O-1", fits=True, who="Ana")
    assert store.links.keep("O-1", "N-2", fits=True, who="Bo")
    assert linked(store, "N-2") == [("O-1", True)]
    assert linked(store, "O-1") == [("N-2", True)]
    assert store.links.of("O-1")[0].who == "Bo"


def test_it_can_be_turned_and_taken_back(store: Store) -> None:
    store.links.keep("N-1", "O-1", fits=True, who="Ana")
    store.links.keep("N-1", "O-1", fits=False, who="Ana")
    assert linked(store, "N-1") == [("O-1", False)]
    store.links.remove("O-1", "N-1")
    assert linked(store, "N-1") == []
    store.links.remove("O-1", "N-1")


def test_nothing_is_kept_of_a_record_beside_itself_or_of_one_that_is_not_here(store: Store) -> None:
    assert not store.links.keep("N-1", "N-1", fits=True, who="Ana")
    assert not store.links.keep("N-1", "nowhere", fits=True, who="Ana")
    assert linked(store, "N-1") == []


def test_a_need_has_an_offer_where_somebody_linked_one_that_is_not_in_the_bin(store: Store) -> None:
    unmet = Query(unmet=True)
    store.links.keep("N-1", "O-1", fits=True, who="Ana")
    store.links.keep("N-2", "M-1", fits=True, who="Ana")
    store.links.keep("N-2", "O-1", fits=False, who="Ana")
    assert store.records.identifiers(unmet) == ["N-2"]
    store.records.to_bin(["O-1", "O-2"], "Ana")
    assert set(store.records.identifiers(unmet)) == {"N-1", "N-2"}
    assert linked(store, "N-1") == []


def test_a_link_goes_with_its_record_for_good(store: Store) -> None:
    store.links.keep("N-1", "O-1", fits=True, who="Ana")
    store.records.to_bin(["O-1"], "Ana")
    store.records.restore(["O-1"], "Ana")
    assert linked(store, "N-1") == [("O-1", True)]
    store.records.to_bin(["O-1"], "Ana")
    store.records.erase("O-1")
    assert linked(store, "N-1") == []
    assert set(store.records.identifiers(Query(unmet=True))) == {"N-1", "N-2"}
