"""The small set of needs with what could support them, judged by hand, and how well a ranking agrees with it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import log2
from pathlib import Path
from typing import Any

from forms.documents import new_document
from forms.registry import form_for
from forms.vocabularies import Vocabularies
from sync.matching import Feature, Wish, find_matches
from sync.matching.features import WEIGHTS
from sync.records import Origin
from sync.store import Store

TODAY = date(2025, 3, 14)
_FITS, _PARTLY = 2, 1
_ALL = 40
ONLY_WORDS: Mapping[Feature, float] = {Feature.WORDS: 1.0}
ONLY_TERMS: Mapping[Feature, float] = {
    name: weight for name, weight in WEIGHTS.items() if name is not Feature.WORDS
}


@dataclass(frozen=True, slots=True)
class Measured:
    """How well a ranking agrees with the judgements, each from 0 to 1, the mean over all needs."""

    ndcg: float
    precision: float
    first: float


def read() -> dict[str, Any]:
    """The set as it is kept beside this file."""
    found: dict[str, Any] = json.loads((Path(__file__).parent / "judged.json").read_text(encoding="utf-8"))
    return found


def fill(store: Store) -> None:
    """Keep the records of the set under their keys."""
    for record in read()["records"]:
        document = new_document(form_for(record["type"]), record["key"], "en", "") | record["answers"]
        store.records.save(record["type"], record["key"], document, origin=Origin.TYPED, who="Ana")


def ranked(
    store: Store, vocabularies: Vocabularies, key: str, weights: Mapping[Feature, float] = WEIGHTS
) -> list[str]:
    """The keys of what is found for a need, all types in one row, the best first."""
    record = store.records.get(key)
    assert record is not None
    found = find_matches(store, vocabularies, record, TODAY, Wish(limit=_ALL), weights)
    found.sort(key=lambda match: (match.standing.is_closed, -match.score, match.row.identifier))
    return [match.row.identifier for match in found]


def measure(store: Store, vocabularies: Vocabularies, weights: Mapping[Feature, float] = WEIGHTS) -> Measured:
    """nDCG of the first ten, precision of the first three, and one over the place of the first that fits."""
    each = []
    for judged in read()["judgements"]:
        grades = dict.fromkeys(judged["fits"], _FITS) | dict.fromkeys(judged["partly"], _PARTLY)
        order = [grades.get(key, 0) for key in ranked(store, vocabularies, judged["need"], weights)]
        each.append(
            (
                _ndcg(order, sorted(grades.values(), reverse=True)),
                _precision(order, len(grades)),
                _first(order),
            )
        )
    return Measured(*(sum(values) / len(each) for values in zip(*each, strict=True)))


def _ndcg(order: Sequence[int], ideal: Sequence[int], most: int = 10) -> float:
    return _gain(order[:most]) / _gain(ideal[:most])


def _gain(order: Sequence[int]) -> float:
    return float(sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(order)))


def _precision(order: Sequence[int], good: int, most: int = 3) -> float:
    return sum(grade > 0 for grade in order[:most]) / min(most, good)


def _first(order: Sequence[int]) -> float:
    return next((1 / (place + 1) for place, grade in enumerate(order) if grade == _FITS), 0.0)
