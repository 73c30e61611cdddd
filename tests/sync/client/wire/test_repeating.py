"""A reading that breaks in the middle is repeated a few times, stoppably; a write is left to whoever looks first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from sync.client.address import REALM
from sync.client.port import RunStopped
from sync.client.wire.repeating import Repeats
from sync.client.wire.transport import Transport
from sync.errors import Busy, Unreachable
from tests.sync.client.conftest import AT_ONCE, PATIENT
from tests.sync.client.scripted import Answer, Scripted

PATH = "/api/v2013/documents"
WHOLE = Answer(200, {"Count": 0})
CUT = Answer(200, {"Count": 0, "Items": ["much"]}, cut=7)


@contextmanager
def patient(
    script: Scripted, repeats: Repeats, stopped: Callable[[], bool] = lambda: False
) -> Iterator[Transport]:
    """A transport that repeats in this way."""
    made = Transport(script.address, REALM, patience=PATIENT, repeats=repeats, stopped=stopped)
    made.carry("a-token")
    yield made
    made.close()


def paused(spans: list[float]) -> Repeats:
    """Draws one half each time and notes its pauses instead of making them."""
    return Repeats(chance=lambda: 0.5, pause=spans.append)


def test_a_reading_that_broke_off_is_asked_for_again_after_drawn_pauses(script: Scripted) -> None:
    spans: list[float] = []
    script.queue += [CUT, CUT, WHOLE]
    with patient(script, paused(spans)) as transport:
        assert transport.get(PATH) == {"Count": 0}
    assert sum(spans) == pytest.approx(0.125 + 0.25)


def test_it_is_given_up_for_this_run_after_a_few_times(script: Scripted) -> None:
    script.by = lambda _asked: CUT
    with patient(script, AT_ONCE) as transport, pytest.raises(Unreachable):
        transport.get(PATH)
    assert len(script.asked) == 3


@pytest.mark.parametrize("method", ["PUT", "POST", "PATCH", "DELETE"])
def test_a_write_is_never_repeated_by_itself(script: Scripted, method: str) -> None:
    script.by = lambda _asked: CUT
    with patient(script, AT_ONCE) as transport, pytest.raises(Unreachable):
        transport.ask(method, PATH, body={"a": 1})
    assert len(script.asked) == 1


def test_a_moment_that_the_clearing_house_asks_for_is_waited(script: Scripted) -> None:
    spans: list[float] = []
    script.queue += [Answer(503, {}, {"Retry-After": "2"}), WHOLE]
    with patient(script, paused(spans)) as transport:
        assert transport.get(PATH) == {"Count": 0}
    assert 2.0 <= sum(spans) < 2.3


@pytest.mark.parametrize("headers", [{"Retry-After": "120"}, {}])
def test_more_than_a_moment_is_left_to_the_next_run(script: Scripted, headers: dict[str, str]) -> None:
    script.queue.append(Answer(429, {}, headers))
    with patient(script, AT_ONCE) as transport, pytest.raises(Busy):
        transport.get(PATH)
    assert len(script.asked) == 1


def test_whoever_stops_while_it_waits_does_not_wait_on(script: Scripted) -> None:
    script.by = lambda _asked: Answer(503, {}, {"Retry-After": "4"})
    spans: list[float] = []
    with (
        patient(script, paused(spans), stopped=lambda: len(spans) == 3) as transport,
        pytest.raises(RunStopped),
    ):
        transport.get(PATH)
    assert (len(spans), len(script.asked)) == (3, 1)


def test_where_nobody_answers_at_all_the_run_does_not_linger() -> None:
    spans: list[float] = []
    with patient(Scripted("http://127.0.0.1:9"), paused(spans)) as transport, pytest.raises(Unreachable):
        transport.get(PATH)
    assert spans == []
