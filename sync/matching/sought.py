"""What is looked for on behalf of a record: its terms with those near them, and the words of its texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log

import resources
from forms.folding import fold
from sync.matching.features import Feature, Said
from sync.matching.kinship import Kinship
from sync.store.matches import Clue
from sync.store.stems import stems

_MOST_WORDS = 20
"""So many different words of each language are looked for: those of the title first, then the most frequent."""

# Below this a beginning is a word of its own: "sea" is no form of "season".
_SHORTEST_ROOT = 4


@dataclass(frozen=True, slots=True)
class Sought:
    """One clue and where it comes from: ``own`` is the record's term, or its word as it stands there.

    ``share`` is how much a find counts: 1 for the term itself, less for one near it; for a word, how much it tells in
    the record. ``language`` is that of a word.
    """

    feature: Feature
    own: str
    share: float
    clue: Clue
    language: str = ""


def sought_for(said: Said, kinship: Kinship) -> list[Sought]:
    """Everything that is looked for, each clue once."""
    return [*_terms(said, kinship), *_words(said)]


def _terms(said: Said, kinship: Kinship) -> Iterator[Sought]:
    for feature, names in said.terms.items():
        for own in names:
            for value, share in kinship.near(feature, own).items():
                yield Sought(feature, own, share, Clue(feature.value, value))


def _words(said: Said) -> Iterator[Sought]:
    common = _common(said.languages)
    for language in sorted(said.languages):
        told: dict[str, float] = {}
        shown: dict[str, str] = {}
        for text in (one for one in said.texts if one.language == language):
            for stem in stems(text.text):
                if fold(stem.shown) not in common:
                    told[stem.query] = told.get(stem.query, 0.0) + text.weight
                    shown.setdefault(stem.query, stem.shown)
        united = _united(told)
        for query in _most(united):
            yield Sought(Feature.WORDS, shown[query], 1 + log(united[query]), Clue(words=query), language)


def _united(told: Mapping[str, float]) -> dict[str, float]:
    """Forms of one word as one: what finds the shorter finds the longer (``fiche`` and ``fiches``) as well."""
    found: dict[str, float] = {}
    for query, weight in sorted(told.items(), key=lambda one: len(one[0])):
        word = query.strip('"*')
        shorter = (f'"{word[:length]}"*' for length in range(_SHORTEST_ROOT, len(word)))
        root = next((one for one in shorter if one in found), query)
        found[root] = found.get(root, 0.0) + weight
    return {query: found[query] for query in told if query in found}


def _most(told: Mapping[str, float]) -> Iterable[str]:
    return sorted(told, key=lambda query: -told[query])[:_MOST_WORDS]


def _common(languages: Iterable[str]) -> frozenset[str]:
    """Words of these languages that say nothing by themselves, folded."""
    lists: Mapping[str, str] = resources.read_json("matching/common_words.json")
    return frozenset(fold(word) for name in languages for word in lists.get(name, "").split())
