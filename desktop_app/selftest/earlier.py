"""Data that an earlier version of the program left are opened: brought up to date, with a copy of them kept."""

from __future__ import annotations

from contextlib import closing

from desktop_app.desk import Desk
from desktop_app.selftest.bench import Bench
from desktop_app.selftest.entered import MATERIAL
from sync.records import Query
from sync.store.earlier import FIRST, Left, leave

_LEFT = Left("1B6F3C52-0C4E-4B0F-8D0A-5C9E6A0F7D11", MATERIAL, {"en": "Left by the first version"})


def open_earlier(bench: Bench) -> str:
    """The record in a database of the first version is there, can be found, and the file as it was is kept."""
    folder = bench.out / "earlier"
    leave(folder, _LEFT)
    before = set(folder.rglob("*"))
    with closing(Desk.open(folder)) as desk:
        found = desk.store.records.rows(Query(text="first version"), limit=2)
        bench.expect([row.identifier for row in found] == [_LEFT.identifier], "its record is found")
        record = desk.store.records.get(_LEFT.identifier)
    bench.expect(record and record.mine["title"] == _LEFT.title, "its record says what it said")
    bench.expect(set(folder.rglob(f"*{FIRST}*")) - before, "a copy of it was kept beforehand")
    return f"brought up to date from {FIRST}"
