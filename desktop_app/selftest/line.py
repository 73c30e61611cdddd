"""A clearing-house to practise with is started as a process of its own, and the record is sent to it."""

from __future__ import annotations

from desktop_app.operations.drafts import existing
from desktop_app.operations.sending import submit
from desktop_app.selftest.bench import Bench
from sync.records import Intent, Query, State


def start(bench: Bench) -> str:
    """It answers on this computer, and nowhere else."""
    house = bench.work.practice.house(lambda _phrase: None)
    bench.expect(house.accounts, "it has somebody to sign in")
    return house.address


def synchronize(bench: Bench) -> str:
    """Somebody signs in; what it holds comes, what was entered goes."""
    submit(bench.desk, bench.record, Intent.DRAFT)
    bench.synchronize()
    state = existing(bench.desk, bench.record).state
    bench.expect(state is State.SENT, f"the record is sent, and not “{state}”")
    received = len(bench.desk.store.records.rows(Query(), limit=1000)) - 1
    bench.expect(received > 0, "something is received")
    return f"1 record sent, {received} received"
