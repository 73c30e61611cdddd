"""A phrase speaks plain English by itself and carries what a translation needs."""

from __future__ import annotations

from forms.words import say


def test_a_phrase_is_said_with_its_values() -> None:
    assert str(say("{name} is missing", name="Title")) == "Title is missing"


def test_one_and_many() -> None:
    assert str(say("{n} record waits", "{n} records wait", n=1)) == "1 record waits"
    assert str(say("{n} record waits", "{n} records wait", n=0)) == "0 records wait"


def test_what_a_person_typed_is_never_taken_as_a_pattern() -> None:
    assert str(say("Returned: {reason}", reason="{n} {0} %s")) == "Returned: {n} {0} %s"
    assert str(say("Plain {braces} stay")) == "Plain {braces} stay"


def test_a_phrase_may_hold_a_phrase() -> None:
    assert str(say("Now: {what}", what=say("done"))) == "Now: done"
