"""How soon what fits a need is there among 10,000 records, and how well: ``python -m tests.benchmarks.bench_match``.

Beside the plain SQL for the same candidates, with nothing understood and nothing ranked; and, on the judged set,
beside two simple peers: words alone and terms alone.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from forms.documents import new_document
from forms.kinds import Document
from forms.registry import form_for
from forms.vocabularies import Vocabularies, seed
from sync.matching import find_matches
from sync.matching.features import WEIGHTS, said_by
from sync.matching.finding import SUPPORT
from sync.matching.kinship import Kinship
from sync.matching.sought import sought_for
from sync.records import Origin, Query
from sync.store import Store
from tests.benchmarks.bench_store import WORDS
from tests.sync.matching import judged

RECORDS, NEEDS = 10_000, 30
TODAY = date(2026, 1, 1)
_SHARES = {
    "capacityBuildingInitiative": 40,
    "resource": 20,
    "organization": 15,
    "bbiRequest": 10,
    "bbiOpportunity": 10,
    "bbiProfile": 5,
}
_PLACES = {
    "bbiRequest": "coverage",
    "bbiOpportunity": "areasBenifited",
    "bbiProfile": "coverageAreas",
    "organization": "operationalRegions",
}


def documents(vocabularies: Vocabularies) -> Iterator[tuple[str, str, Document]]:
    """Records of all types, their terms and words drawn by chance, the same ones in every run."""
    chance = random.Random(3)
    subjects = [term.identifier for term in vocabularies.terms(("CBD-SUBJECTS",))]
    places = [term.identifier for term in vocabularies.terms(("countries", "regions"))]
    # Besides words that most records use, as texts have them, names that few do.
    rare = [f"{first}{second}ia" for first in WORDS for second in WORDS]

    def some(terms: list[str], most: int) -> list[Document]:
        return [{"identifier": name} for name in chance.sample(terms, chance.randint(1, most))]

    def text(many: int) -> str:
        return " ".join([*chance.choices(WORDS, k=many), *chance.choices(rare, k=many // 4 + 1)]).capitalize()

    for number in range(RECORDS):
        kind = chance.choices([*_SHARES], [*_SHARES.values()])[0]
        title = "name" if kind == "organization" else "title"
        answers: dict[str, Any] = {
            title: {"en": text(6), "fr": text(5)},
            _PLACES.get(kind, "countryRegions"): some(places, 3),
            "thematicAreas" if kind == "organization" else "cbdSubjects": some(subjects, 4),
            "gbfTargets": some([f"GBF-TARGET-{target:02}" for target in range(1, 24)], 3),
            "problem" if kind == "bbiRequest" else "description": {"en": text(60), "fr": text(40)},
        }
        if kind.startswith("bbi"):
            answers["assistanceTypes"] = some([f"HELP-{letter}" for letter in "ABCDEFGH"], 3)
        yield kind, f"K-{number}", new_document(form_for(kind), f"K-{number}", "en", "") | answers


def timed(do: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Seconds of one call."""
    began = clock()
    do()
    return clock() - began


def main() -> int:
    """Print what was measured."""
    vocabularies = seed()
    start, ticks, ids = datetime(2026, 1, 1, tzinfo=UTC), count(), count()
    folder = Path(tempfile.mkdtemp())
    with Store.open(
        folder, clock=lambda: start + timedelta(seconds=next(ticks)), new_id=lambda: f"I-{next(ids)}"
    ) as store:
        for kind, name, document in documents(vocabularies):
            store.records.save(kind, name, document, origin=Origin.TYPED, who="Ana")
        names = store.records.identifiers(Query(record_types=("bbiRequest",)))[:NEEDS]
        ours, plain, wall = [], [], []
        for name in names:
            record = store.records.get(name)
            assert record is not None
            sought = sought_for(said_by(record.record_type, record.mine), Kinship(vocabularies))
            clues = [one.clue for one in sought]
            query = Query(record_types=SUPPORT)
            plain.append(timed(lambda: store.matches.candidates(clues, query)))  # noqa: B023  # called at once
            ours.append(timed(lambda: find_matches(store, vocabularies, record, TODAY)))  # noqa: B023
            wall.append(timed(lambda: find_matches(store, vocabularies, record, TODAY), perf_counter))  # noqa: B023
        middle, floor = statistics.median(ours), statistics.median(plain)
        print(
            f"what fits a need among {RECORDS} records: {middle * 1000:.0f} ms (longest {max(ours) * 1000:.0f})"
        )
        print(f"by the wall clock: {statistics.median(wall) * 1000:.0f} ms")
        print(f"plain SQL for all the same clues: {floor * 1000:.0f} ms; ratio {middle / floor:.2f}")
    with Store.open(folder / "judged", clock=lambda: start, new_id=lambda: f"J-{next(ids)}") as store:
        judged.fill(store)
        for title, weights in (
            ("all", WEIGHTS),
            ("words alone", judged.ONLY_WORDS),
            ("terms alone", judged.ONLY_TERMS),
        ):
            found = judged.measure(store, vocabularies, weights)
            print(
                f"judged by hand, {title}: nDCG@10 {found.ndcg:.3f}, precision@3 {found.precision:.3f}, "
                f"MRR {found.first:.3f}"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
