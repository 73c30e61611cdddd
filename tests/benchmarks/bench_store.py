"""How quick the store is, beside bare SQL on the same disk: ``python -m tests.benchmarks.bench_store``.

Saving: one edit (new words, other countries) through the store, beside one durable transaction that writes the same
rows into the same tables with nothing but the driver. Lists and search: at 10,000 records, beside the bare SQL.
"""

from __future__ import annotations

import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from forms.documents import new_document
from forms.kinds import Document
from forms.registry import FORMS, form_for
from sync.records import Order, Origin, Query, State
from sync.store import Store
from sync.store.records.derived import derive

RECORDS = 10_000
SAVES = 400
READS = 60
ACTIVITY = "capacityBuildingInitiative"
WORDS = (
    "capacity",
    "biodiversity",
    "training",
    "regional",
    "workshop",
    "restoration",
    "mangroves",
    "indigenous",
    "peoples",
    "local",
    "communities",
    "basin",
    "partners",
    "support",
    "law",
    "access",
    "benefit",
    "biosafety",
    "forest",
    "wetland",
    "monitoring",
    "strategy",
    "ministry",
    "university",
    "exchange",
)
PLACES = ("bj", "br", "ca", "cn", "eg", "fr", "in", "ke", "ru", "za")
STATEMENTS = {
    "record": (
        "UPDATE record SET title = ?, title_keys = ?, changed_at = ?, changed_by = 'Ana', changed = 1, version = ?, "
        "session = '' WHERE number = ?"
    ),
    "content": "UPDATE content SET mine = ? WHERE record = ?",
    "history": (
        "INSERT INTO history (record, version, at, who, origin, document) VALUES (?, ?, ?, 'Ana', 'typed', ?)"
    ),
    "search": "INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)",
    "no facets": "DELETE FROM facet WHERE record = ?",
    "facets": "INSERT INTO facet (record, aspect, value) VALUES (?, ?, ?)",
    "no years": "DELETE FROM year WHERE record = ?",
    "years": "INSERT INTO year (record, year) VALUES (?, ?)",
}


def documents(seed: int) -> Iterator[tuple[str, Document]]:
    """Activities of about the usual size, in two languages, without end and always the same."""
    chance = random.Random(seed)
    for number in count():
        identifier = f"RECORD-{seed}-{number:06}"
        document = new_document(form_for(ACTIVITY), identifier, "en", "")
        document["header"]["languages"] = ["en", "fr"]
        document["title"] = {"en": _some(chance, 8), "fr": f"Atelier régional {_some(chance, 4)}"}
        document["description"] = {"en": _some(chance, 100), "fr": _some(chance, 100)}
        document["countryRegions"] = [{"identifier": name} for name in chance.sample(PLACES, 3)]
        targets = chance.sample(range(1, 24), 3)
        document["gbfTargets"] = [{"identifier": f"GBF-TARGET-{target:02}"} for target in targets]
        document["startDate"], document["endDate"] = f"{2010 + number % 15}-03", f"{2012 + number % 15}"
        yield identifier, document


def _some(chance: random.Random, many: int) -> str:
    return " ".join(chance.choices(WORDS, k=many))


def clock() -> Callable[[], datetime]:
    """A clock that goes one second further each time it is looked at."""
    seconds = count()
    return lambda: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=next(seconds))


def opened(folder: Path) -> Store:
    """A store that tells its own time."""
    return Store.open(folder, clock=clock(), new_id=lambda: "unused")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="bench-store-") as name:
        bench_saving(Path(name))
        bench_lists(Path(name) / "many")


def bench_saving(folder: Path) -> None:
    """Save through the store and in bare SQL by turns, so that a busy disk is unfair to neither."""
    edits = documents(1)
    identifier, first = next(edits)
    with opened(folder / "ours") as ours, opened(folder / "bare") as made:
        for store in (ours, made):
            store.records.save(ACTIVITY, identifier, first, origin=Origin.TYPED, who="Ana")
        with closing(dbapi2.connect(str(folder / "bare" / "focal-desk.db"), isolation_level=None)) as bare:
            bare.execute("PRAGMA synchronous=FULL")
            through, plain = [], []
            for version in range(2, SAVES + 2):
                document = {**next(edits)[1], "header": first["header"]}
                through.append(_seconds(_save, ours, identifier, document))
                row = _rows(document, version)
                plain.append(_seconds(_save_bare, bare, row))
    _print("save one record", through, plain)


def _save(store: Store, identifier: str, document: Document) -> None:
    store.records.save(ACTIVITY, identifier, document, origin=Origin.TYPED, who="Ana")


def _rows(document: Document, version: int) -> dict[str, Any]:
    """What the bare transaction writes, worked out beforehand."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    new = derive(ACTIVITY, text)
    at = (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=version)).isoformat(timespec="microseconds")
    return {
        "record": (new.title, new.title_keys, at, version, 1),
        "content": (text, 1),
        "history": (1, version, at, text),
        "search": (1, new.words),
        "no facets": (1,),
        "facets": [(1, aspect, value) for aspect, value in sorted(new.facets)],
        "no years": (1,),
        "years": [(1, year) for year in sorted(new.years)],
    }


def _save_bare(bare: Any, rows: dict[str, Any]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for name, statement in STATEMENTS.items():
        if isinstance(rows[name], list):
            bare.executemany(statement, rows[name])
        else:
            bare.execute(statement, rows[name])
    bare.execute("COMMIT")


def bench_lists(folder: Path) -> None:
    """Open lists and search among many records."""
    with opened(folder) as store:
        started = time.perf_counter()
        for number, (identifier, document) in zip(range(RECORDS), documents(2), strict=False):
            kind = FORMS[number % 3].record_type
            store.records.save(kind, identifier, document, origin=Origin.IMPORTED, who="Ana")
        spent = time.perf_counter() - started
        print(f"{RECORDS} records saved one by one in {spent:.1f} s, {1000 * spent / RECORDS:.2f} ms each")
        with closing(dbapi2.connect(str(folder / "focal-desk.db"), isolation_level=None)) as bare:
            for name, ours, statement in _questions(store):
                through = [_seconds(ours) for _ in range(READS)]
                plain = [_seconds(_ask_bare, bare, statement) for _ in range(READS)]
                _print(name, through, plain)
    started = time.perf_counter()
    with opened(folder):
        size = (folder / "focal-desk.db").stat().st_size / 1e6
        print(f"open the file again, with its check: {time.perf_counter() - started:.3f} s for {size:.0f} MB")


def _questions(store: Store) -> Iterator[tuple[str, Callable[[], object], str]]:
    shown = "SELECT identifier, record_type, title, state, changed_at, sent_at, changed_by FROM record "
    live = "state != 'bin' "
    found = "number IN (SELECT rowid FROM search WHERE search MATCH '{}') "
    first = "ORDER BY changed_at DESC, number DESC LIMIT 100"
    title = "ORDER BY json_extract(title_keys, '$.fr'), number LIMIT 100"
    words = Query(text="mangr univ")
    by_title = Query(order=Order.TITLE, descending=False)
    drafts = Query(states=(State.DRAFT,))
    yield "list, first 100", lambda: store.records.rows(Query(), limit=100), f"{shown} WHERE {live} {first}"
    yield (
        "list by title, first 100",
        lambda: store.records.rows(by_title, limit=100, language="fr"),
        f"{shown} WHERE {live} {title}",
    )
    yield (
        "search, first 100",
        lambda: store.records.rows(words, limit=100),
        f"{shown} WHERE {live} AND {found.format('mangr* univ*')} {first}",
    )
    yield (
        "search, how many",
        lambda: store.records.count(words),
        f"SELECT count(*) FROM record WHERE {live} AND {found.format('mangr* univ*')}",
    )
    yield (
        "how many drafts",
        lambda: store.records.count(drafts),
        "SELECT count(*) FROM record WHERE state = 'draft'",
    )
    yield (
        "counts by type and state",
        store.records.counts,
        "SELECT record_type, state, count(*) FROM record GROUP BY record_type, state",
    )


def _ask_bare(bare: Any, statement: str) -> None:
    bare.execute(statement).fetchall()


def _seconds(work: Callable[..., object], *given: object) -> float:
    started = time.perf_counter()
    work(*given)
    return time.perf_counter() - started


def _print(name: str, through: list[float], plain: list[float]) -> None:
    ours, bare = statistics.median(through) * 1000, statistics.median(plain) * 1000
    print(f"{name:<28} store {ours:8.3f} ms   bare SQL {bare:8.3f} ms   ratio {ours / bare:5.2f}")


if __name__ == "__main__":
    main()
