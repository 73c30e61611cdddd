"""Lists are read to their end, whatever the server makes of pages, and one odd record does not hold up the others."""

from __future__ import annotations

from typing import Any

import pytest

from sync.client.wire.transport import Transport
from sync.errors import Busy, NotAClearingHouse
from sync.records import Stamp, Standing
from tests.sync.client.documents.shelf import LIST, Shelf, info, known_of, walk
from tests.sync.client.scripted import Answer, Asked, Scripted


def test_the_first_walk_brings_every_body_with_the_lists(script: Scripted, transport: Transport) -> None:
    shelf = Shelf(script, [info(number) for number in range(250)])
    found = walk(transport)
    assert [remote.document for remote in found] == [{"of": f"RECORD-{number:05}"} for number in range(250)]
    assert (shelf.requests(lists=True), shelf.requests(lists=False)) == (4, 0)


def test_the_lists_are_asked_for_as_the_real_clients_ask(script: Scripted, transport: Transport) -> None:
    Shelf(script, [])
    walk(transport)
    first, second = script.asked
    assert (first.query["collection"], second.query["collection"]) == ("mydraft", "my")
    assert (first.query["$orderby"], second.query["$orderby"]) == (
        "workingDocumentUpdatedOn desc",
        "updatedOn desc",
    )
    assert first.query["$filter"].startswith("(type eq 'capacityBuildingInitiative' or type eq 'resource'")
    assert "bbiRequest" not in first.query["$filter"]


def test_nothing_new_costs_two_short_lists(script: Scripted, transport: Transport) -> None:
    shelf = Shelf(script, [info(number) for number in range(300)])
    known = known_of(walk(transport))
    script.asked.clear()
    assert all(remote.document is None for remote in walk(transport, known))
    assert shelf.requests(lists=True) == len(script.asked) == 2


@pytest.mark.parametrize(
    ("moved", "lists", "singly"),
    [
        (range(1), 2, 1),
        (range(2), 2, 2),
        (range(5), 3, 0),
        (range(60), 3, 0),
        (range(95, 105), 4, 0),
        (range(3, 23, 7), 2, 3),
        (range(0, 50, 10), 2, 5),
        (range(0, 99, 9), 3, 0),
    ],
)
def test_what_moved_comes_in_one_answer_where_it_stands_together_or_is_much(
    script: Scripted, transport: Transport, moved: range, lists: int, singly: int
) -> None:
    shelf = Shelf(script, [info(number) for number in range(300)])
    known = known_of(walk(transport))
    script.asked.clear()
    shelf.lists["mydraft"] = [
        info(number, workingDocumentUpdatedOn="later") if number in moved else info(number)
        for number in range(300)
    ]
    found = [remote for remote in walk(transport, known) if remote.document is not None]
    assert [remote.identifier for remote in found] == [f"RECORD-{number:05}" for number in moved]
    assert (shelf.requests(lists=True), shelf.requests(lists=False)) == (lists, singly)


def test_no_more_of_a_list_is_read_again_than_holds_what_moved(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(number) for number in range(300)])
    known = known_of(walk(transport))
    script.asked.clear()
    for place in (104, 106, 109):
        shelf.lists["mydraft"][place] = info(place, workingDocumentUpdatedOn="later")
    walk(transport, known)
    (again,) = (asked.query for asked in script.asked if asked.query.get("body"))
    assert (again["$skip"], again["$top"]) == ("104", "6")


def test_a_server_that_gives_fewer_than_asked_for_is_read_to_the_end(
    script: Scripted, transport: Transport
) -> None:
    Shelf(script, [info(number) for number in range(7)], most=3)
    assert len(walk(transport)) == 7


def test_a_record_that_slips_past_the_page_border_is_found_again(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(number) for number in range(6)], most=3)

    def vanish() -> None:
        shelf.lists["mydraft"].pop(0)
        shelf.after_page = lambda: None

    shelf.after_page = vanish
    assert [remote.identifier[-1] for remote in walk(transport)] == ["0", "1", "2", "4", "5", "3"]


def test_a_list_that_never_holds_still_is_left_for_later(script: Scripted, transport: Transport) -> None:
    shelf = Shelf(script, [info(number) for number in range(6)], most=2)
    shelf.after_page = lambda: shelf.lists["mydraft"].append(info(len(script.asked) + 50))
    with pytest.raises(Busy):
        walk(transport)
    assert len(script.asked) < 2000


def test_a_record_in_both_lists_comes_once_with_its_draft(script: Scripted, transport: Transport) -> None:
    shelf = Shelf(script, [info(1, documentID=7, latestRevision=2)])
    shelf.lists["my"] = [info(1, documentID=7, latestRevision=2, body={"of": "old"})]
    (found,) = walk(transport)
    assert found.document == {"of": "RECORD-00001"}
    assert found.stamp.standing is Standing.REVISED


@pytest.mark.parametrize(
    "odd",
    [
        None,
        5,
        "x",
        [],
        {},
        {"identifier": 5, "type": None},
        {"identifier": "X", "type": "nationalTarget"},
        {"type": "resource"},
    ],
)
def test_an_odd_entry_is_passed_over(script: Scripted, transport: Transport, odd: Any) -> None:
    shelf = Shelf(script, [])
    shelf.lists["my"] = [odd, info(2)]
    script.by = lambda asked: _without_bodies(shelf, asked)
    assert [remote.identifier for remote in walk(transport)] == ["RECORD-00002"]


def _without_bodies(shelf: Shelf, asked: Asked) -> Answer:
    if asked.path == LIST:
        return Answer(
            200,
            {
                "Count": len(shelf.lists[asked.query["collection"]]),
                "Items": shelf.lists[asked.query["collection"]],
            },
        )
    return Answer(200, {**info(2), "workingDocumentBody": {}})


@pytest.mark.parametrize(
    "answer", [[], {"Items": []}, {"Count": "x", "Items": []}, {"Count": 0}, {"Count": -1, "Items": []}]
)
def test_an_answer_that_is_no_list_is_no_clearing_house(
    script: Scripted, transport: Transport, answer: Any
) -> None:
    script.by = lambda _asked: Answer(200, answer)
    with pytest.raises(NotAClearingHouse):
        walk(transport)


def test_one_that_vanishes_between_list_and_reading_does_not_come(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(1), info(2)])
    shelf.after_page = lambda: shelf.lists.update(mydraft=[info(2)])
    found = walk(transport, {"RECORD-00001": Stamp(), "RECORD-00002": Stamp()})
    assert [remote.identifier for remote in found] == ["RECORD-00002"]
