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

# For a server that answers: however busy this computer is, it does. For one that never does, the other.
PATIENT = Patience(connect_seconds=20.0, answer_seconds=20.0)
QUICK = Patience(connect_seconds=20.0, answer_seconds=0.3)
AT_ONCE = Repeats(pause=lambda _seconds: None)


@pytest.fixture
def script() -> Iterator[Scripted]:
    """A server that answers what the test says."""
    with scripted() as running:
        yield running


@pytest.fixture
def patience() -> Patience:
    """How long the transport waits."""
    return PATIENT


@pytest.fixture
def transport(script: Scripted, patience: Patience) -> Iterator[Transport]:
    """A transport to the scripted server, with a token."""
    made = Transport(script.address, REALM, patience=patience, repeats=AT_ONCE)
    made.carry("a-token")
    yield made
    made.close()
