"""What is said of a record that somebody holds at the clearing-house: who, since when, for what, until when."""

from __future__ import annotations

from desktop_app.words import say_day_of, tr
from sync.client.answers import Deed, Hold


def say_held(hold: Hold | None) -> str:
    """Why the record takes no changes now, in sentences."""
    if hold is None:
        return tr(
            "This record is under review at the clearing-house. It can be changed again when the review is over."
        )
    end = say_day_of(hold.expires)
    said = [_what(hold)]
    if end:
        said.append(tr("The request runs out on {day}.", day=end))
    said.append(tr("Until that is over, nothing in it can be changed."))
    return " ".join(said)


def _what(hold: Hold) -> str:
    who, day = hold.by or tr("somebody"), say_day_of(hold.since)
    if hold.deed is Deed.PUBLISH and day:
        return tr("Publication was asked for by {who} on {day}.", who=who, day=day)
    if hold.deed is Deed.PUBLISH:
        return tr("Publication was asked for by {who}.", who=who)
    if hold.deed is Deed.REMOVE and day:
        return tr("Removal was asked for by {who} on {day}.", who=who, day=day)
    if hold.deed is Deed.REMOVE:
        return tr("Removal was asked for by {who}.", who=who)
    if day:
        return tr("At the clearing-house, {who} has held this record since {day}.", who=who, day=day)
    return tr("At the clearing-house, {who} holds this record.", who=who)
