"""A record that one side took away and the other did not, as the page shows it: what happened, and what is at stake."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.desk import Desk
from desktop_app.reading.answers import Chapter, chapters_of
from desktop_app.words import say_day_of, tr
from forms.documents import title_of
from forms.kinds import Document
from forms.registry import form_for
from sync.missing import A_HANDFUL
from sync.records import Origin, Record, Side

_CAME_FROM_THERE = frozenset({Origin.PULLED, Origin.MERGED})


@dataclass(frozen=True, slots=True)
class RemovalSheet:
    """A record to keep or to remove: ``head`` says what happened, ``alike`` of how many the same is asked.

    The chapters hold what differs between the sides where ``compared``, else the whole record at a glance.
    """

    identifier: str
    title: str
    head: str
    side: Side
    chapters: tuple[Chapter, ...]
    compared: bool
    alike: int

    @property
    def is_many(self) -> bool:
        """Whether so many are asked about at once that the clearing-house may be at fault."""
        return self.alike > A_HANDFUL


def removal_sheet_of(desk: Desk, identifier: str) -> RemovalSheet | None:
    """The record as it is now; none where nobody need decide whether to keep it. Reads the store."""
    record = desk.store.records.get(identifier)
    if record is None or record.removal is None:
        return None
    form = form_for(record.record_type)
    before = _before(desk, record)
    chapters = chapters_of(desk, form, record.mine, before) if before is not None else ()
    compared = any(answer.differs for chapter in chapters for answer in chapter.answers)
    sides = list(desk.store.records.removals().values())
    return RemovalSheet(
        identifier=identifier,
        title=title_of(form, record.mine, desk.language) or tr("Without a title"),
        head=_head(record, changed=compared),
        side=record.removal,
        chapters=chapters if compared else chapters_of(desk, form, record.mine),
        compared=compared,
        alike=sides.count(record.removal),
    )


def _before(desk: Desk, record: Record) -> Document | None:
    """What the other side changed: what both agreed on, or what stood here before theirs came."""
    if record.removal is Side.THERE:
        return record.base
    versions = desk.store.history.of(record.identifier)
    own = (entry for entry in versions if entry.origin not in _CAME_FROM_THERE)
    earlier = next(own, versions[1] if len(versions) > 1 else None)
    return earlier.document if earlier else None


def _head(record: Record, *, changed: bool) -> str:
    if record.removal is Side.THERE:
        if changed:
            return tr("No longer at the clearing-house, changed here")
        return tr("No longer at the clearing-house")
    day = say_day_of(record.stamp.updated if record.stamp else "")
    if record.theirs_by and day:
        return tr("You removed it, {name} changed it there on {day}", name=record.theirs_by, day=day)
    if day:
        return tr("You removed it, somebody changed it there on {day}", day=day)
    return tr("You removed it, somebody changed it there")
