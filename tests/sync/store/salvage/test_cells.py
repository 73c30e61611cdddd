"""Whatever bytes stand on a page, reading it ends, and gives only what holds together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from sync.store.salvage.cells import Broken, page_of, rows
from sync.store.salvage.pages import Pages
from sync.store.salvage.trees import Trees

PAGE = 4096


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table with long and short texts, numbers of every size, nothing and bytes."""
    file = tmp_path_factory.mktemp("cells") / "some.db"
    connection = dbapi2.connect(str(file))
    connection.execute("CREATE TABLE some (number INTEGER PRIMARY KEY, text TEXT, other)")
    for number, other in enumerate([None, 0, 1, -1, 127, 300, -70_000, 2**30, 2**40, 2**62, 1.5, b"bytes"]):
        connection.execute("INSERT INTO some VALUES (?, ?, ?)", (number - 3, "é" * number * 900, other))
    connection.commit()
    connection.close()
    return file


def test_every_kind_of_value_is_read_as_sqlite_reads_it(original: Path) -> None:
    connection = dbapi2.connect(str(original))
    wanted = connection.execute("SELECT number, text, other FROM some").fetchall()
    connection.close()
    pages = Pages(original)
    trees = Trees(pages, {}, lambda _table, _row: None)
    found = [(row.number, *row.values[1:]) for row in trees.rows_of(trees.roots()["some"])]
    pages.close()
    assert found == wanted


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    harm=st.lists(st.tuples(st.integers(0, 12 * PAGE), st.binary(min_size=1, max_size=80)), max_size=12),
    cut=st.integers(1, 40),
)
def test_damage_anywhere_ends_in_rows_or_in_nothing(
    original: Path, tmp_path: Path, harm: list[tuple[int, bytes]], cut: int
) -> None:
    content = bytearray(original.read_bytes()[: cut * PAGE])
    for place, written in harm:
        content[place : place + len(written)] = written
    file = tmp_path / "harmed.db"
    file.write_bytes(content)
    pages = Pages(file)
    try:
        for number in range(len(pages) + 2):
            try:
                found = list(rows(pages, page_of(pages, number)))
            except Broken:
                continue
            assert all(row is None or len(row.values) < 200 for row in found)
        for root in Trees(pages, {}, lambda _table, _row: None).roots().values():
            list(Trees(pages, {}, lambda _table, _row: None).rows_of(root))
    finally:
        pages.close()
