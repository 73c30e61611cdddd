"""Which needs no offer here fits, worked out where the records lie.

An offer fits a need when it gives a kind of help that the need asks for, and shares a target or a country with it; or
when a person said that the two fit.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, select

from forms.aspects import Aspect
from sync.records import State
from sync.store import schema
from sync.store.counting.axes import Ordered
from sync.store.pairs import unlinked

NEED, OFFER = "bbiRequest", "bbiOpportunity"
_SHARED = (Aspect.TARGET.value, Aspect.COUNTRY.value)
_RECORD = schema.record.c


def unmet() -> list[ColumnElement[bool]]:
    """What holds for a need that no offer out of the bin fits."""
    return [_RECORD.record_type == NEED, ~_met(), unlinked((OFFER,))]


def _met() -> ColumnElement[bool]:
    """Whether a pair of help and target, or of help and country, stands in a need that stands in an offer, too.

    One offer has both parts of such a pair: so the pairs of all offers can be looked up instead of every offer. A pair
    is one value: among three, SQLite looks in an index for each of them by itself, which takes twenty times as long.
    """
    given, shared = schema.facet.alias("wanted"), schema.facet.alias("wanted_for")
    beside = and_(shared.c.record == given.c.record, shared.c.aspect.in_(_SHARED))
    asks = (given.c.record == _RECORD.number, given.c.aspect == Aspect.HELP.value)
    pair = _pair(given, shared).in_(_offered())
    return exists().select_from(Ordered(given, shared, beside)).where(*asks, pair)


def _offered() -> Select[Any]:
    """The pairs of all offers."""
    offer = schema.record.alias("offer")
    given, shared = schema.facet.alias("given"), schema.facet.alias("given_for")
    gives = and_(given.c.record == offer.c.number, given.c.aspect == Aspect.HELP.value)
    beside = and_(shared.c.record == given.c.record, shared.c.aspect.in_(_SHARED))
    pairs = select(_pair(given, shared)).select_from(Ordered(Ordered(offer, given, gives), shared, beside))
    return pairs.where(offer.c.record_type == OFFER, offer.c.state != State.BIN.value)


def _pair(given: Any, shared: Any) -> ColumnElement[str]:
    return func.json_array(given.c.value, shared.c.aspect, shared.c.value)
