"""The words for making a record of each type, and for one that has no title yet."""

from __future__ import annotations

from forms.words import Phrase, say

_NEW = {
    "capacityBuildingInitiative": say("New activity"),
    "bbiRequest": say("New need"),
    "resource": say("New material"),
    "organization": say("New organization"),
    "contact": say("New contact"),
    "bbiContact": say("New contact for needs"),
}


def new_word(record_type: str) -> Phrase:
    """ "New activity" and the like."""
    return _NEW.get(record_type, say("New record"))
