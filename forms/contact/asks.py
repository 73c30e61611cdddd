"""What both kinds of contact are asked in the same words."""

from __future__ import annotations

from forms.conditions import ALWAYS, NEVER, Condition
from forms.spec import Ask, Section

PERSON = Section("person", "Who")
WORK = Section("work", "Work")
REACH = Section("reach", "Telephone and web")


def prefix(when: Condition = ALWAYS) -> Ask:
    """What stands before a name."""
    return Ask("Form of address", "Such as: Ms, Mr, Dr, H.E.", PERSON, when=when)


def first_name(when: Condition = ALWAYS) -> Ask:
    """Needed of a person."""
    return Ask("First name", "As the person writes it.", PERSON, ALWAYS, when)


def middle_name(when: Condition = ALWAYS) -> Ask:
    """Between first and last name."""
    return Ask("Middle name", "Where there is one.", PERSON, when=when)


def last_name(when: Condition = ALWAYS) -> Ask:
    """Needed of a person."""
    return Ask("Last name", "As the person writes it.", PERSON, ALWAYS, when)


def works_for(required: Condition = NEVER, when: Condition = ALWAYS) -> Ask:
    """The organization's own record."""
    return Ask(
        "Works for",
        "The organization of the person.",
        WORK,
        required,
        when,
        refers_to=("organization",),
    )


def department(when: Condition = ALWAYS) -> Ask:
    """A part of the organization."""
    return Ask("Department", "The part of the organization in which the person works.", WORK, when=when)


def function(when: Condition = ALWAYS) -> Ask:
    """What the person is there."""
    return Ask("Function", "Such as: national focal point.", WORK, when=when)
