"""What the tests of the client share: a scripted server, a transport to it, a practice clearing-house."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sync.client.address import REALM
from sync.client.wire.repeating import Repeats
from sync.client.wire.transport import Patience, Transport
from tests.sync.client.scripted import Scripted, scripted

pytest.register_assert_rewrite(
    "tests.sync.client.contract",
    *(
        f"tests.sync.client.contract_{part}"
        for part in ("life", "needs", "publishing", "removal", "reviewing", "whole")
    ),
)

QUICK = Patience(connect_seconds=2.0, answer_seconds=0.3)
AT_ONCE = Repeats(pause=lambda _seconds: None)


@pytest.fixture
def script() -> Iterator[Scripted]:
    """A server that answers what the test says."""
    with scripted() as running:
        yield running


@pytest.fixture
def transport(script: Scripted) -> Iterator[Transport]:
    """A transport to the scripted server, with a token, of little patience."""
    made = Transport(script.address, REALM, patience=QUICK, repeats=AT_ONCE)
    made.carry("a-token")
    yield made
    made.close()
