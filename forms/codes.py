"""What can be wrong with a record: the codes of the clearing-house's validation report (its API, section 2.6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forms.words import Phrase

MANDATORY = "Error.Mandatory"
ANY_OF = "Error.MandatoryAnyOf"
INVALID_VALUE = "Error.InvalidValue"
INVALID_PROPERTY = "Error.InvalidProperty"
UNSPECIFIED_LOCALE = "Error.UnspecifiedLocale"
UNEXPECTED_TERM = "Error.UnexpectedTerm"
INVALID_TYPE = "Error.InvalidType"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: the question's path, the clearing-house's code, and a sentence for the person."""

    path: str
    code: str
    phrase: Phrase
    parameters: Mapping[str, object] = field(default_factory=dict)
    also: tuple[str, ...] = ()
