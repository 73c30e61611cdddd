"""One record at which the line, the page or the server breaks holds up no other; a broken line ends the walk."""

from __future__ import annotations

import pytest

from sync.client.wire.transport import Transport
from sync.errors import Unreachable
from sync.records import Stamp
from tests.sync.client.documents.shelf import LIST, Shelf, info, walk
from tests.sync.client.scripted import Answer, Asked, Scripted


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


def test_two_neighbours_at_which_the_line_breaks_do_not_hold_up_the_others_either(
    script: Scripted, transport: Transport
) -> None:
    cut(Shelf(script, [info(number) for number in range(5)]), "RECORD-00001", "RECORD-00002", bodies=True)
    found = walk(transport, moved(5))
    assert [remote.document is None for remote in found] == [False, True, True, False, False]


def test_a_line_that_breaks_at_many_records_in_a_row_is_broken(
    script: Scripted, transport: Transport
) -> None:
    shelf = Shelf(script, [info(number) for number in range(20)])
    cut(shelf, "RECORD-0000", bodies=True)
    with pytest.raises(Unreachable):
        walk(transport, moved(20))


@pytest.mark.parametrize(
    "broken", [Answer(200, {"Items": []}, cut=5), Answer(500, {}), Answer(200, b'{"Count": 4, "Ite')]
)
def test_a_record_that_breaks_every_page_it_is_on_does_not_hold_up_the_first_pull(
    script: Scripted, transport: Transport, broken: Answer
) -> None:
    shelf = Shelf(script, [info(number) for number in range(4)])

    def by(asked: Asked) -> Answer:
        bad = asked.query.get("body") == "true" and (asked.path == LIST or "RECORD-00002" in asked.path)
        return broken if bad and asked.query.get("collection") != "my" else shelf(asked)

    script.by = by
    assert [remote.document is None for remote in walk(transport)] == [False, False, True, False]


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
