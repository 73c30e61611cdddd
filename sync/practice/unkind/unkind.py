"""How unkind a practice clearing-house is at present: what stands in its database, and who is to meet with it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from sync.practice.house import House
from sync.practice.unkind.deeds import do, undo
from sync.practice.unkind.tables import Standing
from sync.practice.unkind.unkindness import Unkindness, line, unkindness_in, unkindness_of


class Unkind:
    """Makes a practice clearing-house unkind, and kind again; every process of one database soon goes along."""

    def __init__(self, house: House) -> None:
        """Deal with this house; it stays as it is."""
        self._house = house

    def be(self, *wanted: Unkindness | str) -> None:
        """Be unkind in these ways too; a text is read as on a command line. Raises Refusal for what cannot be done."""
        for one in map(_made, wanted):
            if one.is_deed_now:
                do(self._house, one, one.identifier)
            self._keep(one)
        self._house.watch.read(self._house.database)

    def only(self, *wanted: Unkindness | str) -> None:
        """Be unkind in these ways and no others. Raises Refusal, and changes nothing, for what is not understood."""
        made = [_made(one) for one in wanted]
        self.stop()
        self.be(*made)

    def stop(self) -> None:
        """Be kind again: locks and e-mail addresses too are as they were."""
        with self._house.database.writing() as session:
            texts = list(session.scalars(select(Standing.text)))
            session.execute(delete(Standing))
        undo(self._house, [unkindness_of(json.loads(text)) for text in texts])
        self._house.watch.read(self._house.database)

    def told(self) -> list[dict[str, Any]]:
        """Each unkindness as JSON and as a ``line``, with how many requests it ``met``, and whether it is ``over``."""
        with self._house.database.reading() as session:
            rows = list(session.scalars(select(Standing).order_by(Standing.id)))
        return [_told(row) for row in rows]

    def due(self, found: Iterable[tuple[int, Unkindness]]) -> list[tuple[int, Unkindness]]:
        """Which of these a request that fits them all is met with; each of them counts the request."""
        with self._house.database.writing() as session:
            return [(number, one) for number, one in found if _is_due(session, number, one)]

    def spare(self, number: int) -> None:
        """Take a request back that was counted, but could not be met."""
        with self._house.database.writing() as session:
            session.execute(update(Standing).where(Standing.id == number).values(met=Standing.met - 1))

    def _keep(self, one: Unkindness) -> None:
        text = json.dumps(one.told(), ensure_ascii=False)
        met = one.over_at or 0 if one.is_deed_now else 0
        with self._house.database.writing() as session:
            session.add(Standing(text=text, met=met, over_at=one.over_at))


def _made(wanted: Unkindness | str) -> Unkindness:
    return unkindness_in(wanted) if isinstance(wanted, str) else wanted


def _is_due(session: Session, number: int, one: Unkindness) -> bool:
    """Count one more request, in one step: of many processes, as many meet it as were told, and no more."""
    if one.over_at is None and not one.after:
        return True
    left = or_(Standing.over_at.is_(None), Standing.met < Standing.over_at)
    counted = update(Standing).where(Standing.id == number, left).values(met=Standing.met + 1)
    met = session.scalar(counted.returning(Standing.met))
    return met is not None and met > one.after


def _told(row: Standing) -> dict[str, Any]:
    told = json.loads(row.text)
    return {**told, "line": line(unkindness_of(told)), "met": row.met, "over": _is_over(row)}


def _is_over(row: Standing) -> bool:
    return row.over_at is not None and row.met >= row.over_at
