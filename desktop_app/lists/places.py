"""The places of the window that a person can go to: one list or page each."""

from __future__ import annotations

from dataclasses import dataclass

from forms.registry import FORMS
from forms.words import Phrase, say
from sync.records import Order, Query, State


@dataclass(frozen=True, slots=True)
class Place:
    """A place: its name for the program, its words, its sign, what is listed there, what it says when empty.

    ``makes`` names the forms (by record type) of which a new one is offered there; ``first`` begins a new group;
    ``seldom`` places are folded away, so that whoever comes once a year finds the others.
    """

    name: str
    title: Phrase
    icon: str
    query: Query
    empty: Phrase
    makes: tuple[str, ...] = ()
    first: bool = False
    seldom: bool = False

    @property
    def lists_records(self) -> bool:
        """Whether the number of a place is that of its records."""
        return self.name not in ("summary", "tasks", "by_hand")


_CONTACTS = ("contact", "bbiContact")
PLACES: tuple[Place, ...] = (
    Place(
        "activities",
        say("Activities"),
        "activity",
        Query(("capacityBuildingInitiative",)),
        say(
            "Courses, workshops, exchanges, projects: all that builds capacity for biodiversity in your country."
        ),
        ("capacityBuildingInitiative",),
    ),
    Place(
        "needs",
        say("Needs"),
        "need",
        Query(("bbiRequest",)),
        say("What your country needs help with, so that those who can help find you."),
        ("bbiRequest",),
    ),
    Place(
        "materials",
        say("Materials"),
        "material",
        Query(("resource",)),
        say("Guides, training modules, films and other materials that others may use."),
        ("resource",),
    ),
    Place(
        "organizations",
        say("Organizations"),
        "organization",
        Query(("organization",), order=Order.TITLE, descending=False),
        say(
            "The bodies that take part: agencies, institutes, partners. Activities and materials refer to them."
        ),
        ("organization",),
    ),
    Place(
        "contacts",
        say("Contacts"),
        "contact",
        Query(_CONTACTS, order=Order.TITLE, descending=False),
        say("The persons to whom readers write. Activities, needs and materials refer to them."),
        _CONTACTS,
    ),
    Place(
        "national_activities",
        say("National activities"),
        "national-activity",
        Query(("implementationActivity",)),
        say(
            "What your government does to carry out its national strategy. Courses, workshops and exchanges "
            "belong to the activities."
        ),
        ("implementationActivity",),
        seldom=True,
    ),
    Place(
        "offers",
        say("Offers of help"),
        "offer",
        Query(("bbiOpportunity",)),
        say(
            "What your country or an organization offers to others: grants, places in a course, advice, equipment."
        ),
        ("bbiOpportunity",),
        seldom=True,
    ),
    Place(
        "providers",
        say("Providers of help"),
        "provider",
        Query(("bbiProfile",), order=Order.TITLE, descending=False),
        say("Organizations that can help others, where they can, and with what."),
        ("bbiProfile",),
        seldom=True,
    ),
    Place(
        "case_studies",
        say("Case studies"),
        "case-study",
        Query(("caseStudy",)),
        say(
            "What was tried in one place, and what others can learn from it. Only the Secretariat enters case "
            "studies at the clearing-house: write yours here and hand it over in a bundle."
        ),
        ("caseStudy",),
        seldom=True,
    ),
    Place(
        "tasks",
        say("To review"),
        "review",
        Query(states=(State.TO_REVIEW,)),
        say("Nothing is to be reviewed. What colleagues ask you to check comes here."),
        first=True,
    ),
    Place(
        "ready",
        say("Ready to send"),
        "ready",
        Query(states=(State.READY,)),
        say(
            "Nothing is ready to send. A record comes here once it is approved, until its publication is asked for."
        ),
        first=True,
    ),
    Place(
        "waiting",
        say("Waiting to send"),
        "waiting",
        Query(states=(State.WAITING,)),
        say(
            "Nothing waits. A record comes here when you ask for its publication, and goes at the next synchronization."
        ),
    ),
    Place(
        "conflicts",
        say("In conflict"),
        "conflict",
        Query(states=(State.CONFLICT,)),
        say("Nothing to settle. A record comes here when you and a colleague changed the same answer."),
    ),
    Place(
        "returned",
        say("Returned, rejected"),
        "returned",
        Query(states=(State.RETURNED, State.REJECTED)),
        say(
            "Nothing was returned. A record comes here, with the reasons, when something in it must be mended."
        ),
    ),
    Place(
        "bin",
        say("Bin"),
        "bin",
        Query(states=(State.BIN,)),
        say("The bin is empty. What you remove comes here first and can be taken out again."),
    ),
    Place(
        "summary",
        say("Summary"),
        "summary",
        Query(),
        say("There is nothing to count yet."),
        first=True,
    ),
    Place(
        "by_hand",
        say("Carry by hand"),
        "carry",
        Query(),
        say("Nobody's bundle was taken in here yet."),
    ),
)
SELDOM = Place(
    "seldom",
    say("More kinds of record"),
    "down",
    Query(tuple(name for place in PLACES if place.seldom for name in place.query.record_types)),
    say("Kinds of record that few people need."),
)
FOUND = Place(
    "found",
    say("Found"),
    "search",
    Query(tuple(form.record_type for form in FORMS)),
    say("No record holds these words. Try fewer words, or only the beginning of one."),
)


def digits() -> dict[str, str]:
    """The digits that, with a key, go to places, by their names: 0 to the requests, which few people have."""
    others = ("tasks", "ready")
    always = [place.name for place in PLACES if place.name not in others and not place.seldom][:9]
    return {"tasks": "0", **{name: str(number) for number, name in enumerate(always, start=1)}}


def place_named(name: str) -> Place:
    """The place with this name; the first one where there is none."""
    return next((place for place in PLACES if place.name == name), PLACES[0])


def place_of(record_type: str) -> Place:
    """The list in which records of this type stand."""
    return next(place for place in PLACES if record_type in place.query.record_types)
