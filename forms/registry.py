"""All forms, and which of them a document belongs to."""

from __future__ import annotations

from forms.activity import ACTIVITY
from forms.aspects import Aspect
from forms.case_study import CASE_STUDY
from forms.contact import CONTACT, HELP_CONTACT
from forms.kinds import Document
from forms.material import MATERIAL
from forms.national_activity import NATIONAL_ACTIVITY
from forms.need import NEED
from forms.offer import OFFER
from forms.organization import ORGANIZATION
from forms.paths import value_at
from forms.provider import PROVIDER
from forms.spec import Form

FORMS: tuple[Form, ...] = (
    ACTIVITY,
    NEED,
    MATERIAL,
    ORGANIZATION,
    CONTACT,
    HELP_CONTACT,
    NATIONAL_ACTIVITY,
    OFFER,
    PROVIDER,
    CASE_STUDY,
)
_BY_TYPE = {form.record_type: form for form in FORMS}


class UnknownForm(KeyError):
    """No form of ours is for this type of record."""


def form_for(record_type: str) -> Form:
    """The form for a type of record, by the clearing-house's own name of it; UnknownForm where there is none."""
    try:
        return _BY_TYPE[record_type]
    except KeyError:
        raise UnknownForm(record_type) from None


def domains_of(aspect: Aspect) -> tuple[str, ...]:
    """The vocabularies from which any form chooses what this aspect of a record is."""
    questions = (question for form in FORMS for question in form.of_aspect(aspect))
    return tuple(dict.fromkeys(domain for question in questions for domain in question.vocabularies))


def form_of(document: Document) -> Form | None:
    """The form that a document belongs to, or none.

    Documents name their type in their header; a need has none, but ``meta.languages`` (API, section 7.5).
    """
    named = value_at(document, "header.schema")
    if isinstance(named, str):
        return _BY_TYPE.get(named)
    has_meta = isinstance(value_at(document, "meta.languages"), list) or isinstance(
        value_at(document, "meta.status"), str
    )
    return _BY_TYPE["bbiRequest"] if has_meta else None
