"""Which needs no offer here fits, worked out where the records lie.

An offer fits a need when it gives a kind of help that the need asks for, and shares a target or a country with it; or
when a person said that the two fit.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select, tuple_

from forms.aspects import Aspect
from sync.records import State
from sync.store import schema
from sync.store.axes import Ordered
from sync.store.pairs import unlinked

NEED, OFFER = "bbiRequest", "bbiOpportunity"
_SHARED = (Aspect.TARGET.value, Aspect.COUNTRY.value)


def unmet() -> list[ColumnElement[bool]]:
    """What holds for a need that no offer out of the bin fits."""
    record = schema.record.c
    return [record.record_type == NEED, record.number.not_in(_met()), unlinked((OFFER,))]


def _met() -> Select[Any]:
    """The needs in which a pair of help and target, or of help and country, stands that stands in an offer, too.

    One offer has both parts of such a pair: so the pairs of all offers can be looked up instead of every offer.
    """
    of_offers = _pairs(OFFER, schema.record.c.state != State.BIN.value)
    pairs = _pairs(NEED).subquery()
    offered = of_offers.subquery()
    return select(pairs.c.record).where(
        tuple_(pairs.c.help, pairs.c.aspect, pairs.c.shared).in_(
            select(offered.c.help, offered.c.aspect, offered.c.shared)
        )
    )


def _pairs(record_type: str, *also: ColumnElement[bool]) -> Select[Any]:
    given, shared = schema.facet.alias("given"), schema.facet.alias("shared")
    record = schema.record.c
    gives = and_(given.c.record == record.number, given.c.aspect == Aspect.HELP.value)
    helping = Ordered(schema.record, given, gives)
    return (
        select(
            given.c.record,
            given.c.value.label("help"),
            shared.c.aspect.label("aspect"),
            shared.c.value.label("shared"),
        )
        .select_from(
            Ordered(helping, shared, and_(shared.c.record == given.c.record, shared.c.aspect.in_(_SHARED)))
        )
        .where(record.record_type == record_type, *also)
    )
