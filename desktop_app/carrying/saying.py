"""Bundles in words: who made them, what they would do here, how far their changes have come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.desk import Desk
from desktop_app.words import say_day_of, tr
from forms import domains
from sync.bundle.looking import Preview
from sync.bundle.model import Outcome
from sync.bundle.planning import Effect

_TAKEN_IN = (Effect.NEW, Effect.CHANGED, Effect.CONFLICT, Effect.SAME, Effect.REVIEWED)


def say_office(desk: Desk, name: str, country: str) -> str:
    """A person and the country: Bo Tchala · Benin."""
    where = country and desk.vocabularies.name((domains.COUNTRIES,), country, desk.language)
    return " · ".join(filter(None, (name or tr("Without a name"), where)))


def say_origin(preview: Preview) -> str:
    """When it was made, for whom, and which part it is."""
    manifest = preview.manifest
    day, part = say_day_of(manifest.made_at), manifest.part
    said = [tr("Made on {day}", day=day)] if day else []
    if manifest.recipient and not preview.is_receipt:
        said.append(tr("for {name}", name=manifest.recipient))
    if part.of > 1:
        said.append(tr("part {number} of {total}", number=part.number, total=part.of))
    return " · ".join(said)


def say_effect(effect: Effect) -> str:
    """What happens to a record, in a word or two."""
    words = {
        Effect.NEW: tr("New here"),
        Effect.CHANGED: tr("Changes what is here"),
        Effect.CONFLICT: tr("Changed on both sides: you decide later"),
        Effect.REMOVAL: tr("Its removal is asked for"),
        Effect.SAME: tr("The same as here"),
        Effect.REVIEWED: tr("Something new in its review"),
        Effect.ALREADY: tr("Taken in already"),
        Effect.REFUSED: tr("Is left out"),
    }
    return words[effect]


def effect_sign(effect: Effect) -> tuple[str, str]:
    """The icon and the role of its colour that stand beside the words."""
    signs = {
        Effect.NEW: ("add", "good"),
        Effect.CHANGED: ("down", "info"),
        Effect.CONFLICT: ("conflict", "danger"),
        Effect.REMOVAL: ("remove", "warning"),
        Effect.SAME: ("check", "muted"),
        Effect.REVIEWED: ("review", "info"),
        Effect.ALREADY: ("check", "muted"),
        Effect.REFUSED: ("warning", "warning"),
    }
    return signs[effect]


def say_effects(effects: Mapping[Effect, int]) -> str:
    """How many records meet with what."""
    return tr(", ").join(_effects(effects))


def _effects(effects: Mapping[Effect, int]) -> Iterator[str]:
    for effect, number in sorted(effects.items(), key=lambda pair: list(Effect).index(pair[0])):
        words = {
            Effect.NEW: tr("{n} new record", "{n} new records", n=number),
            Effect.CHANGED: tr("{n} changed", "{n} changed", n=number),
            Effect.CONFLICT: tr("{n} in conflict", "{n} in conflict", n=number),
            Effect.REMOVAL: tr("{n} to be removed", "{n} to be removed", n=number),
            Effect.SAME: tr("{n} the same as here", "{n} the same as here", n=number),
            Effect.REVIEWED: tr("{n} with news of its review", "{n} with news of their reviews", n=number),
            Effect.ALREADY: tr("{n} taken in already", "{n} taken in already", n=number),
            Effect.REFUSED: tr("{n} left out", "{n} left out", n=number),
        }
        yield words[effect]


def number_to_take(effects: Mapping[Effect, int], *, removals: bool) -> int:
    """How many records are taken in, with the removals or without."""
    wanted = (*_TAKEN_IN, Effect.REMOVAL) if removals else _TAKEN_IN
    return sum(effects.get(effect, 0) for effect in wanted)


def say_outcome(outcome: Outcome) -> str:
    """How far one change has come at the office that took it in, in a word or two."""
    words = {
        Outcome.TAKEN: tr("Taken in"),
        Outcome.WAITING: tr("Waiting to send"),
        Outcome.CONFLICT: tr("In conflict"),
        Outcome.SENT: tr("Sent as a draft"),
        Outcome.REVIEW: tr("Under review"),
        Outcome.PUBLISHED: tr("Published"),
        Outcome.RETURNED: tr("Rejected"),
        Outcome.REMOVED: tr("Removed"),
        Outcome.GONE: tr("Not kept there"),
    }
    return words[outcome]


def say_outcomes(outcomes: Mapping[str, int]) -> str:
    """How many changes have come how far: Published: 2, Under review: 1."""
    counted = ((one, outcomes.get(one.value, 0)) for one in Outcome)
    parts = [
        tr("{outcome}: {number}", outcome=say_outcome(one), number=number)
        for one, number in counted
        if number
    ]
    return tr(", ").join(parts)
