"""What fits a record, what a person says of that, and an expression of interest made from an offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from forms.documents import new_document, title_of
from forms.kinds import Document
from forms.offer import OFFER
from forms.paths import value_at, with_value
from forms.registry import form_for
from forms.words import Phrase, say
from sync.errors import Trouble
from sync.matching import Match, Wish, find_matches
from sync.matching.features import said_by
from sync.matching.finding import FITTING, NEED
from sync.records import Origin, Record

_HELPERS = frozenset({OFFER.record_type, "bbiProfile", "organization"})
# What an expression of interest takes over from the record of whoever is interested: its own path there, and ours.
_FROM_HELPER: Mapping[str, tuple[tuple[str, str], ...]] = {
    OFFER.record_type: tuple(
        (path, path)
        for path in (
            "description",
            "assistanceTypes",
            "primaryOrganization",
            "contact",
            "organizations",
            "eligibility",
            "applicationProcess",
        )
    ),
    "bbiProfile": (
        ("suggestedExpertise", "description"),
        ("assistanceTypesFree", "assistanceTypes"),
        ("organization", "primaryOrganization"),
        ("contact", "contact"),
    ),
    "organization": (),
}
BY_NATURE = frozenset({NEED, OFFER.record_type, "bbiProfile"})
"""Records that are made to find one another."""
EACH = 6
"""So many of each type are shown where none is chosen, in the window and on paper."""
_PLACES = {NEED: "coverage"}
_ALL = 1000


@dataclass(frozen=True, slots=True)
class Fitting:
    """A record with what fits it; ``says_nothing`` where it has no answers yet by which anything could be found.

    ``totals`` says how many were found of each type, those left out by the limit as well; ``interesting`` are the
    identifiers of those of which an expression of interest can be made.
    """

    record: Record
    title: str
    matches: tuple[Match, ...]
    says_nothing: bool
    totals: Mapping[str, int]
    interesting: frozenset[str]


@dataclass(frozen=True, slots=True)
class InterestWords:
    """What an expression of interest says by itself, in the language of whoever writes it."""

    title: str
    about: str


def can_be_matched(record_type: str) -> bool:
    """Whether anything is looked for that fits a record of this type."""
    return record_type in FITTING


def wanted_words(record_type: str) -> Phrase:
    """What a person who looks at a record of this type wants to find."""
    return say("Find support …") if record_type == NEED else say("Find needs …")


def what_fits(desk: Desk, identifier: str, wish: Wish) -> Fitting:
    """Look for what fits the record. Raises Trouble where there is no such record here."""
    record = existing(desk, identifier)
    title = title_of(form_for(record.record_type), record.mine, desk.language)
    today, wide = desk.clock().date(), replace(wish, limit=_ALL)
    everything = find_matches(desk.store, desk.vocabularies, record, today, wide)
    matches: list[Match] = []
    totals: dict[str, int] = {}
    for record_type, group in groupby(everything, key=lambda match: match.row.record_type):
        some = list(group)
        totals[record_type] = len(some)
        matches += some[: wish.limit]
    interesting = (one.row.identifier for one in matches if _can_be_interested(desk, record, one))
    says_nothing = said_by(record.record_type, record.mine).is_empty
    return Fitting(record, title, tuple(matches), says_nothing, totals, frozenset(interesting))


def number_fitting(desk: Desk, record: Record) -> int:
    """How many records fit this one, whatever is asked for besides, but for those that were set aside."""
    today = desk.clock().date()
    return len(find_matches(desk.store, desk.vocabularies, record, today, Wish(limit=_ALL)))


def _can_be_interested(desk: Desk, record: Record, match: Match) -> bool:
    """Nobody is interested in supporting a need of their own country, nor by an offer that is linked to it already."""
    if not can_express_interest(record.record_type, match.row.record_type):
        return False
    if match.linked and OFFER.record_type in (record.record_type, match.row.record_type):
        return False
    helped = record if can_be_helped(record.record_type) else existing(desk, match.row.identifier)
    return not desk.country or value_at(helped.mine, "country.identifier") != desk.country


def say_fitting(desk: Desk, one: str, other: str, *, fits: bool) -> None:
    """Keep that two records fit, or that they do not. Raises Trouble where one of them is not here any more."""
    if not desk.store.links.keep(one, other, fits=fits, who=desk.person):
        raise Trouble(
            say("One of the two records is not on this computer any more."),
            say("Nothing was linked."),
            say("Go back, and look again for what fits."),
        )


def take_back_fitting(desk: Desk, one: str, other: str) -> None:
    """Keep nothing of the two any more."""
    desk.store.links.remove(one, other)


def can_be_helped(record_type: str) -> bool:
    """Whether such a record is one that somebody could support: a need or an activity."""
    return record_type in (NEED, "capacityBuildingInitiative")


def can_express_interest(one: str, other: str) -> bool:
    """Whether one of two records, by their types, could help the other: offers, providers and bodies can."""
    return (one in _HELPERS and can_be_helped(other)) or (other in _HELPERS and can_be_helped(one))


def express_interest(desk: Desk, one: str, other: str, words: InterestWords) -> Record:
    """A new offer that names the need or activity which it would support, linked to it and kept as a draft.

    The clearing-house knows no record of its own for it: an offer is what says it (decision XIII/23, paragraph 15 e).
    Either of the two may be the helper. Raises Trouble where one of the records is not here.
    """
    records = (existing(desk, one), existing(desk, other))
    helper, helped = records if records[0].record_type in _HELPERS else records[::-1]
    identifier = desk.new_id()
    document = _interest(desk, identifier, helper, helped, words)
    made = desk.store.records.save(
        OFFER.record_type, identifier, document, origin=Origin.TYPED, who=desk.person
    )
    desk.store.links.keep(identifier, helped.identifier, fits=True, who=desk.person)
    return made


def _interest(desk: Desk, identifier: str, helper: Record, helped: Record, words: InterestWords) -> Document:
    document = new_document(OFFER, identifier, desk.language, "")
    answers: dict[str, Any] = {"title": {desk.language: words.title}}
    answers |= _taken(helper, dict(_FROM_HELPER[helper.record_type]))
    if helper.record_type == "organization":
        answers["primaryOrganization"] = {"identifier": helper.identifier}
    places = _PLACES.get(helped.record_type, "countryRegions")
    theirs = {places: "areasBenifited", "gbfTargets": "gbfTargets", "cbdSubjects": "cbdSubjects"}
    answers |= _taken(helped, theirs)
    answers.setdefault("assistanceTypes", value_at(helped.mine, "assistanceTypes"))
    answers["relevantInfo"] = {desk.language: words.about}
    for path, value in answers.items():
        if value is not None:
            document = with_value(document, path, value)
    spoken = (desk.language, *sorted(said_by(OFFER.record_type, document).languages))
    return with_value(document, OFFER.languages_path, list(dict.fromkeys(spoken)))


def _taken(record: Record, paths: Mapping[str, str]) -> dict[str, Any]:
    """The answers of a record at these paths, by the paths of the offer."""
    found = {ours: value_at(record.mine, path) for path, ours in paths.items()}
    return {path: value for path, value in found.items() if value is not None}
