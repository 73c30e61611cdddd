"""Lists are read to their end, whatever the server makes of pages, and one odd record does not hold up the others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sync.client.documents.documents_api import DocumentsApi
from sync.client.wire.transport import Transport
from sync.errors import Busy, NotAClearingHouse, Unreachable
from sync.records import Remote, Stamp, Standing
from tests.sync.client.scripted import Answer, Asked, Scripted, me

LIST = "/api/v2013/documents"


def info(number: int, **more: Any) -> dict[str, Any]:
    """What is told of a draft."""
    return {
        "identifier": f"RECORD-{number:05}",
        "type": "resource",
        "documentID": None,
        "latestRevision": 0,
        "workingDocumentID": number,
        "workingDocumentUpdatedOn": f"2025-01-01T00:00:00.{number:03}Z",
        **more,
    }


class Shelf:
    """A scripted documents API: lists of drafts and of published records, no more than ``most`` on a page."""

    def __init__(self, script: Scripted, drafts: list[dict[str, Any]], most: int = 500) -> None:
        self.script, self.most = script, most
        self.lists: dict[str, list[Any]] = {"mydraft": drafts, "my": []}
        self.broken: set[str] = set()
        self.after_page: Callable[[], object] = lambda: None
        script.by = self

    def __call__(self, asked: Asked) -> Answer:
        """A page of a list, or one record."""
        if asked.path != LIST:
            return self._one(asked)
        whole = self.lists[asked.query["collection"]]
        start = int(asked.query["$skip"])
        page = whole[start : start + min(self.most, int(asked.query["$top"]))]
        if asked.query.get("body"):
            page = [{**item, "workingDocumentBody": {"of": item["identifier"]}} for item in page]
        answer = Answer(200, {"Count": len(whole), "Items": page})
        self.after_page()
        return answer

    def _one(self, asked: Asked) -> Answer:
        name = asked.path.removeprefix(f"{LIST}/").removesuffix("/versions/draft")
        if name in self.broken:
            return Answer(500, b"")
        found = [item for item in self.lists["mydraft"] if item["identifier"] == name]
        return Answer(200, {**found[0], "workingDocumentBody": {"of": name}}) if found else Answer(404, {})

    def requests(self, *, lists: bool) -> int:
        """How many requests there have been for lists, or for single records."""
        return sum((asked.path == LIST) is lists for asked in self.script.asked)


def walk(transport: Transport, known: dict[str, Stamp] | None = None) -> list[Remote]:
    """All changes."""
    return list(DocumentsApi(transport, me).changes(known or {}))


def known_of(remotes: list[Remote]) -> dict[str, Stamp]:
    """The stamps of these."""
    return {remote.identifier: remote.stamp for remote in remotes}


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
        {"identifier": "X", "type": "caseStudy"},
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


def test_one_record_that_cannot_be_read_comes_without_its_document(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(number) for number in range(4)])
    known = {f"RECORD-{number:05}": Stamp() for number in range(4)}
    shelf.broken = {"RECORD-00002"}
    cut(shelf, bodies=True)
    found = walk(transport, known)
    assert [remote.document is None for remote in found] == [False, False, True, False]


def cut(shelf: Shelf, *names: str, bodies: bool = False, probe: bool = False) -> None:
    """The line breaks in the middle of these records, of whole pages with bodies, or of the smallest page."""

    def by(asked: Asked) -> Answer:
        answer = shelf(asked)
        small, whole = (
            asked.query.get("$top") == "1",
            asked.query.get("body") == "true" and asked.path == LIST,
        )
        if (small and probe) or (whole and bodies) or any(name in asked.path for name in names):
            return Answer(200, answer.body, cut=10)
        return answer

    shelf.script.by = by


def moved(number: int) -> dict[str, Stamp]:
    """So many records that are known, and have moved since."""
    return {f"RECORD-{place:05}": Stamp() for place in range(number)}


def test_a_record_at_which_the_line_breaks_does_not_hold_up_the_others(
    script: Scripted, transport: Transport
) -> None:
    cut(Shelf(script, [info(number) for number in range(4)]), "RECORD-00002", bodies=True)
    found = walk(transport, moved(4))
    assert [remote.document is None for remote in found] == [False, False, True, False]


def test_a_line_that_breaks_at_two_records_in_a_row_is_broken(script: Scripted, transport: Transport) -> None:
    shelf = Shelf(script, [info(number) for number in range(4)])
    cut(shelf, "RECORD-00001", "RECORD-00002", bodies=True)
    with pytest.raises(Unreachable):
        walk(transport, moved(4))


def test_a_line_that_is_gone_after_a_record_is_broken(script: Scripted, transport: Transport) -> None:
    cut(Shelf(script, [info(number) for number in range(2)]), "RECORD-00001", probe=True)
    with pytest.raises(Unreachable):
        walk(transport, moved(2))


def test_where_the_line_breaks_at_a_page_of_bodies_they_are_read_singly(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(number) for number in range(20)])
    cut(shelf, bodies=True)
    found = walk(transport, moved(20))
    assert sorted(str(remote.document) for remote in found) == sorted(str({"of": name}) for name in moved(20))


def test_one_that_vanishes_between_list_and_reading_does_not_come(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(1), info(2)])
    shelf.after_page = lambda: shelf.lists.update(mydraft=[info(2)])
    found = walk(transport, {"RECORD-00001": Stamp(), "RECORD-00002": Stamp()})
    assert [remote.identifier for remote in found] == ["RECORD-00002"]
