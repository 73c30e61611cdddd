"""Finding what fits a record: candidates from the database by what the record says, ranked here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from forms.vocabularies import Vocabularies
from sync.matching.features import WEIGHTS, Feature, said_by, with_names
from sync.matching.kinship import Kinship
from sync.matching.ranking import Match, rank, rarity
from sync.matching.sought import Sought, sought_for
from sync.records import Query, Record
from sync.store import Store

NEED, OFFER, PROVIDER = "bbiRequest", "bbiOpportunity", "bbiProfile"
ACTIVITIES = ("capacityBuildingInitiative", "implementationActivity")
SUPPORT = (OFFER, PROVIDER, *ACTIVITIES, "resource", "caseStudy", "organization")
"""What can fit a need, in the order in which it is shown."""
FITTING: Mapping[str, tuple[str, ...]] = {
    NEED: SUPPORT,
    OFFER: (NEED, *ACTIVITIES),
    PROVIDER: (NEED,),
    "organization": (NEED,),
    "resource": (NEED,),
    **dict.fromkeys(ACTIVITIES, (NEED, OFFER)),
}
"""For each type of record the types that are looked for; nothing is for the others."""
# A word that a twentieth of all records hold tells too little to be worth looking through all of them.
_TOO_COMMON = 0.05
_FEW = 30


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of the search: of these types (all that can fit where none is named), so many of each type.

    ``closed`` keeps those whose last day has passed, ``set_aside`` those that somebody said do not fit; ``within`` are
    the records among which is looked, whatever its types.
    """

    types: tuple[str, ...] = ()
    limit: int = 10
    closed: bool = True
    set_aside: bool = False
    within: Query = field(default_factory=Query)


def find_matches(
    store: Store,
    vocabularies: Vocabularies,
    record: Record,
    today: date,
    wish: Wish | None = None,
    weights: Mapping[Feature, float] = WEIGHTS,
) -> list[Match]:
    """What fits the record, by type in the order of ``FITTING``, the best first; those linked already before all."""
    wish = wish or Wish()
    types = wish.types or FITTING.get(record.record_type, ())
    if not types:
        return []
    query = replace(wish.within, record_types=types)
    found = _found(store, vocabularies, record, today, query, weights)
    return _arranged(_with_links(store, record, found, query), types, wish)


def _found(
    store: Store,
    vocabularies: Vocabularies,
    record: Record,
    today: date,
    query: Query,
    weights: Mapping[Feature, float],
) -> list[Match]:
    """What fits by what the records say; nothing where this one says nothing."""
    said = with_names(said_by(record.record_type, record.mine), vocabularies)
    sought = sought_for(said, Kinship(vocabularies))
    if not sought:
        return []
    sought, rarities = _worth_looking_for(store, sought)
    clues = [
        replace(one.clue, weight=weights.get(one.feature, 0.0) * one.share * rare)
        for one, rare in zip(sought, rarities, strict=True)
    ]
    candidates = store.matches.candidates(clues, query, but=record.identifier)
    return rank(said, sought, rarities, candidates, today, weights)


def _worth_looking_for(store: Store, sought: Sequence[Sought]) -> tuple[list[Sought], list[float]]:
    """Without the words that nobody else or nearly everybody uses; and how much each of the others tells."""
    total = store.records.count(Query())
    most = max(_FEW, int(total * _TOO_COMMON))
    numbers = store.matches.numbers([one.clue for one in sought], most + 1)
    kept = [
        (one, rarity(number, total))
        for one, number in zip(sought, numbers, strict=True)
        if one.feature is not Feature.WORDS or number <= most
    ]
    return [one for one, _rare in kept], [rare for _one, rare in kept]


def _with_links(store: Store, record: Record, found: Sequence[Match], query: Query) -> list[Match]:
    """What was said of them by hand; what was linked and is found by nothing comes in as well, if it is looked for."""
    said = {link.row.identifier: link for link in store.links.of(record.identifier)}
    known = {match.row.identifier for match in found}
    others = [link for name, link in said.items() if link.fits and name not in known]
    wanted = set(store.records.identifiers(query)) if others else ()
    more = [Match(link.row, 0.0, ()) for link in others if link.row.identifier in wanted]
    return [
        replace(
            match,
            linked=match.row.identifier in said and said[match.row.identifier].fits,
            set_aside=match.row.identifier in said and not said[match.row.identifier].fits,
        )
        for match in (*found, *more)
    ]


def _arranged(found: Collection[Match], types: Sequence[str], wish: Wish) -> list[Match]:
    """By type; what is linked stands first, and what was set aside last, where it is wanted at all."""
    arranged: list[Match] = []
    for kind in types:
        some = [one for one in found if one.row.record_type == kind and _is_wanted(one, wish)]
        arranged += sorted(some, key=lambda one: (not one.linked, one.set_aside))[: wish.limit]
    return arranged


def _is_wanted(match: Match, wish: Wish) -> bool:
    if match.linked:
        return True
    return (wish.closed or not match.standing.is_closed) and (wish.set_aside or not match.set_aside)
