"""A sentence kept today is said in another language tomorrow."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forms.words import Phrase, say
from sync.phrases import from_json, to_json

PHRASES = (
    say("The disk is full."),
    say("{n} record waits", "{n} records wait", n=3),
    say("{name} is missing", name="Title"),
    say(
        "Sent {sent} of {total}: {why}",
        sent=2,
        total=3.5,
        why=say("no room for {what}", what="“new” \\ text"),
    ),
    say("Nothing: {value}", value=None),
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_phrase_comes_back_whole(phrase: Phrase) -> None:
    assert from_json(json.loads(json.dumps(to_json(phrase)))) == phrase


def test_a_value_that_json_does_not_know_is_kept_as_its_text() -> None:
    kept = from_json(json.loads(json.dumps(to_json(say("In {folder}", folder=Path("records"))))))
    assert str(kept) == "In records"
