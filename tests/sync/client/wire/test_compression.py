"""Requests are compressed for a clearing-house that said it takes that, and for no other."""

from __future__ import annotations

import gzip
from random import Random

import pytest

from sync.client.wire.compression import Compression
from sync.client.wire.transport import Transport
from sync.errors import Returned
from tests.sync.client.scripted import Answer, Scripted

PATH = "/api/v2013/documents/x"
LONG = {"title": {"en": "Training on access and benefit-sharing. " * 40}}
TAKEN = {"Accept-Encoding": "gzip"}


def codings(script: Scripted) -> list[str]:
    return [asked.headers.get("Content-Encoding", "") for asked in script.asked]


def test_nothing_is_compressed_before_the_clearing_house_said_that_it_takes_it(
    script: Scripted, transport: Transport
) -> None:
    script.queue += [Answer(200, {}), Answer(200, {}, TAKEN), Answer(200, {}), Answer(200, {})]
    for _ in range(4):
        transport.ask("PUT", PATH, body=LONG)
    assert codings(script) == ["", "", "gzip", "gzip"]
    assert [asked.body for asked in script.asked] == [LONG] * 4
    assert int(script.asked[2].headers["Content-Length"]) < int(script.asked[0].headers["Content-Length"]) / 5
    assert script.asked[2].headers["Content-Type"] == "application/json; charset=utf-8"


def test_what_is_short_goes_as_it_is(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, {}, TAKEN), Answer(200, {}), Answer(200, None)]
    transport.get(PATH)
    transport.ask("PUT", PATH, body={"title": {"en": "Training"}})
    transport.ask("DELETE", PATH)
    assert codings(script) == ["", "", ""]


def test_a_clearing_house_that_refuses_it_after_all_gets_it_plain_from_then_on(
    script: Scripted, transport: Transport
) -> None:
    script.queue += [Answer(200, {}, TAKEN), Answer(415, {}, TAKEN), Answer(200, {"a": 1}), Answer(200, {})]
    transport.get(PATH)
    assert transport.ask("PUT", PATH, body=LONG) == {"a": 1}
    transport.ask("PUT", PATH, body=LONG)
    assert codings(script) == ["", "gzip", "", ""]
    assert script.asked[2].body == LONG


def test_a_refusal_of_a_plain_body_is_no_reason_to_send_it_again(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(Answer(415, {}))
    with pytest.raises(Returned):
        transport.ask("PUT", PATH, body=LONG)
    assert len(script.asked) == 1


@pytest.mark.parametrize(
    ("told", "taken"),
    [
        ("gzip", True),
        ("GZip", True),
        ("deflate, x-gzip;q=0.5", True),
        ("br , gzip ; q=1.0", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("identity", False),
        ("*", False),
        ("gzipped", False),
        ("", False),
    ],
)
def test_only_gzip_that_is_named_and_wanted_counts(told: str, taken: bool) -> None:
    compression = Compression()
    compression.hear({"Accept-Encoding": told})
    assert (compression.packed(b"a" * 1000) is not None) is taken


def test_an_answer_that_says_nothing_changes_nothing_and_one_that_says_no_ends_it() -> None:
    compression = Compression()
    compression.hear(TAKEN)
    compression.hear({})
    packed = compression.packed(b"a" * 1000)
    assert packed is not None
    assert gzip.decompress(packed) == b"a" * 1000
    compression.hear({"Accept-Encoding": "identity"})
    assert compression.packed(b"a" * 1000) is None


def test_what_would_grow_goes_as_it_is() -> None:
    compression = Compression()
    compression.hear(TAKEN)
    assert compression.packed(Random(1).randbytes(500)) is None
