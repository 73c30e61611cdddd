"""Questions that several forms put in the same words."""

from __future__ import annotations

from dataclasses import replace

from forms import domains
from forms.aspects import Aspect
from forms.conditions import ALWAYS, NEVER, Condition, filled
from forms.files import ANY_FILE
from forms.spec import Ask, Section


def languages(section: Section, path: str = "header.languages") -> Ask:
    """The languages of the record; every text has a box for each."""
    return Ask("Languages", "The languages in which you enter this record.", section, ALWAYS, path=path)


def gbf_targets(section: Section, required: Condition = ALWAYS) -> Ask:
    """The targets of the Global Biodiversity Framework, needed in nearly every form that has them."""
    return Ask(
        "Global Biodiversity Framework targets",
        "The targets that it helps to reach.",
        section,
        required,
        vocabularies=domains.GBF_TARGETS,
        aspect=Aspect.TARGET,
    )


def aichi_targets(section: Section) -> Ask:
    """The targets of the decade before, shown where a record still has them."""
    return Ask(
        "Aichi targets",
        "From the time before 2021; kept as it is.",
        section,
        when=filled("aichiTargets"),
        vocabularies=domains.AICHI_TARGETS,
        aspect=Aspect.TARGET,
        read_only=True,
    )


def asked_aichi_targets(section: Section) -> Ask:
    """The same targets in the older forms, which the clearing-house still wants to be answered."""
    return Ask(
        "Aichi targets",
        "The targets of 2011 to 2020 that it served. The clearing-house still asks for them here.",
        section,
        ALWAYS,
        vocabularies=domains.AICHI_TARGETS,
        aspect=Aspect.TARGET,
    )


def subjects(section: Section, required: Condition = NEVER) -> Ask:
    """The subjects of the Convention."""
    return Ask(
        "Subjects",
        "What it is about.",
        section,
        required,
        vocabularies=domains.SUBJECTS,
        under=domains.SUBJECTS_OFFERED,
        aspect=Aspect.SUBJECT,
    )


def country(section: Section) -> Ask:
    """The country of an address."""
    return Ask(
        "Country",
        "Where the office is.",
        section,
        ALWAYS,
        vocabularies=(domains.COUNTRIES,),
        aspect=Aspect.COUNTRY,
    )


def phones(section: Section, required: Condition = NEVER) -> Ask:
    """Telephone numbers as the clearing-house wants them (its API, section 7.6)."""
    return Ask("Telephone", "One number in each row, with the code of the country: +229 …", section, required)


def emails(section: Section) -> Ask:
    """E-mail addresses."""
    return Ask("E-mail", "One address in each row.", section, ALWAYS, mail=True)


def faxes(section: Section) -> Ask:
    """Fax numbers, written like telephone numbers."""
    return Ask("Fax", "One number in each row, with the code of the country.", section)


def websites(section: Section) -> Ask:
    """Pages on the web; no files."""
    return Ask("Web sites", "The pages on the web, each with its address.", section)


def state(section: Section) -> Ask:
    """The part of a country in an address."""
    return Ask("State or province", "Where an address names it.", section)


def postal_code(section: Section) -> Ask:
    """The postal code of an address."""
    return Ask("Postal code", "Where there is one.", section)


def of_older_form(ask: Ask) -> Ask:
    """An answer that only records of older forms have (the classes of 2016): shown where it is there, and kept."""
    said = Ask("", "From an older form of the clearing-house; kept as it is.", ask.section)
    return replace(ask, help=said.help, when=filled(ask.path), read_only=True)


def of_other_realm(ask: Ask) -> Ask:
    """An answer for which only the realms of the two Protocols ask (API, section 7.2): shown where it is there."""
    said = Ask("", "Asked for only in the clearing-houses of the Protocols.", ask.section)
    return replace(ask, help=said.help, when=filled(ask.path))


def address(section: Section) -> Ask:
    """The street of an address."""
    return Ask("Address", "Street and number, or post box.", section)


def more_information(section: Section) -> Ask:
    """The last words of a record."""
    return Ask("More information", "Anything else that readers should know.", section, long=True, rich=True)


def more_about(section: Section) -> Ask:
    """The same in the forms of the Bio-Bridge Initiative, which know no rich text."""
    return Ask("More information", "Anything else that readers should know.", section, long=True)


def documents(section: Section) -> Ask:
    """Documents that belong to the record: links, or files."""
    return Ask("Documents", "Reports, guides or pages that belong to it.", section, files=ANY_FILE)


def notes(section: Section) -> Ask:
    """Notes that are hidden after publication."""
    return Ask(
        "Private notes", "For you and your colleagues; not published. Nothing confidential, please.", section
    )
