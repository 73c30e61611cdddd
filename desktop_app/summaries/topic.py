"""The ways in which records are counted, by name alone; apart, so that a command can be read without all they need."""

from __future__ import annotations

from enum import StrEnum

from forms.aspects import Aspect


class Topic(StrEnum):
    """One way to count records: by what every record has, or by an aspect of its answers, which has the same name."""

    TYPE = "type"
    STATE = "state"
    TARGET = Aspect.TARGET.value
    AICHI = "aichi"
    SUBJECT = Aspect.SUBJECT.value
    COUNTRY = Aspect.COUNTRY.value
    REGION = "region"
    GROUP = Aspect.GROUP.value
    KIND = Aspect.KIND.value
    HELP = Aspect.HELP.value
    FUNDING = Aspect.FUNDING.value
    BUDGET = Aspect.BUDGET.value
    LEADING = Aspect.LEADING.value
    PARTNER = Aspect.PARTNER.value
    DONOR = Aspect.DONOR.value
    YEAR = "year"
