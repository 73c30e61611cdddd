"""Why the clearing-house returned a record: its codes in plain words, each tied to a question where it can be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from forms.codes import (
    ANY_OF,
    INVALID_PROPERTY,
    INVALID_TYPE,
    INVALID_VALUE,
    MANDATORY,
    UNEXPECTED_TERM,
    UNSPECIFIED_LOCALE,
)
from forms.languages import own_name
from forms.spec import Form
from forms.words import Phrase, say
from sync.errors import Reason

_NAMES = ("property", "properties", "field", "fields")


def reasons_of(report: Mapping[str, Any]) -> tuple[Reason, ...]:
    """The reasons in a validation report or an error answer (facts, sections 2.6 and 1.3); empty where it has none."""
    errors = report.get("errors")
    if isinstance(errors, list) and errors:
        return tuple(reason for error in errors for reason in _of(error))
    return tuple(_of(report)) if report.get("fields") else ()


def fitted(reasons: Sequence[Reason], form: Form) -> tuple[Reason, ...]:
    """The reasons with the paths of the form's questions; where no question fits the path is empty. Each comes once."""
    found: dict[tuple[str, str], Reason] = {}
    for reason in reasons:
        path = _question(reason.path, form)
        found.setdefault((path, reason.code), Reason(path, reason.code, reason.phrase))
    return tuple(found.values())


def _of(error: Any) -> Iterator[Reason]:
    told = error if isinstance(error, dict) else {}
    code = told.get("code") if isinstance(told.get("code"), str) else ""
    phrase = _phrase(str(code), told.get("parameters"))
    for path in _paths(told):
        yield Reason(path, str(code), phrase)


def _paths(told: Mapping[str, Any]) -> list[str]:
    found = [told[name] for name in _NAMES if name in told]
    flat = [part for value in found for part in (value if isinstance(value, list) else [value])]
    return [part for part in flat if isinstance(part, str)] or [""]


def _question(path: str, form: Form) -> str:
    """The question to which a property belongs: ``contacts[0].identifier`` and ``title.en`` to the one they are in."""
    names = [
        name for name in re.split(r"[.\[\]]+", path.removeprefix("document.")) if name and not name.isdigit()
    ]
    for length in range(len(names), 0, -1):
        wanted = ".".join(names[:length])
        if form.has(wanted):
            return wanted
    inside = [
        question.path for question in form.questions if names and question.path.startswith(f"{names[0]}.")
    ]
    return inside[0] if inside else ""


def _phrase(code: str, parameters: Any) -> Phrase:
    if code == UNSPECIFIED_LOCALE:
        return _locales(parameters)
    phrases = {
        MANDATORY: say("This is needed before the record can be sent."),
        "mandatory": say("This is needed before the record can be sent."),
        ANY_OF: say("At least one of several answers is needed, of which this is one."),
        INVALID_VALUE: say("The clearing-house does not accept what stands here."),
        "invalidParameter": say("The clearing-house does not accept what stands here."),
        INVALID_PROPERTY: say("The clearing-house does not know this field in records of this kind."),
        UNEXPECTED_TERM: say("One of the chosen terms does not belong to this list. Choose again."),
        INVALID_TYPE: say("What stands here has a form that this field cannot hold."),
    }
    return phrases.get(code) or say(
        "The clearing-house does not accept the record; it gives no reason that can be shown."
    )


def _locales(parameters: Any) -> Phrase:
    """Which languages are meant, if the clearing-house names them under any name."""
    values = list(parameters.values()) if isinstance(parameters, dict) else [parameters]
    flat = [part for value in values for part in (value if isinstance(value, list) else [value])]
    codes = [part for part in flat if isinstance(part, str) and re.fullmatch(r"[a-z]{2,3}", part)]
    if not codes:
        return say("There is text in a language that is not a language of this record.")
    names = ", ".join(own_name(code) for code in dict.fromkeys(codes))
    return say("There is text in {languages}, which is not a language of this record.", languages=names)
