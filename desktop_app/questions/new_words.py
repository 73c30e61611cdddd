"""The words for making a record of each type, and for one that has no title yet."""

from __future__ import annotations

from forms.registry import UnknownForm, form_for
from forms.words import Phrase, say


def new_word(record_type: str) -> Phrase:
    """ "New activity" and the like."""
    try:
        return Phrase(form_for(record_type).new)
    except UnknownForm:
        return say("New record")
