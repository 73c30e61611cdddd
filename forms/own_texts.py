"""What people write for "Other" among the terms of a list, as a value by which records are counted and found.

Such a text can be written in several languages. It is kept once for each language of the program, as it is read there,
so that each reader's counts are made of what that reader sees, and each entry counts once.
"""

from __future__ import annotations

import re

from forms.languages import UN_LANGUAGES, in_language

OWN = "other:"
"""Before a text that is meant in whatever language, as in a filter that a person writes."""
_READ_IN = "other@"
READ = (_READ_IN, "otherA")
"""Between these two lies each value that ``values_of`` makes, and nothing else, in the order of a database."""
_VALUE = re.compile(r"other(?:@[a-z]{2})?:(.*)", re.DOTALL)


def values_of(written: object) -> tuple[str, ...]:
    """The values of a text by language, one for each language of a reader; none where nothing is written."""
    read = {language: " ".join(in_language(written, language).split()) for language in UN_LANGUAGES}
    return tuple(read_in(language) + text for language, text in read.items() if text)


def read_in(language: str) -> str:
    """How the values begin that are read in this language; in English, where the program does not speak it."""
    return f"{_READ_IN}{language if language in UN_LANGUAGES else 'en'}:"


def own_text(value: str) -> str:
    """The text that a value stands for; empty where it is a term or something else."""
    found = _VALUE.fullmatch(value)
    return found[1] if found else ""


def in_any_language(value: str) -> tuple[str, ...]:
    """All values that are meant: for a text without its language one for each language, else the value itself."""
    if not value.startswith(OWN):
        return (value,)
    text = value.removeprefix(OWN)
    return tuple(read_in(language) + text for language in UN_LANGUAGES)


def without_language(value: str) -> str:
    """The value as a person can write it in a filter; terms and the rest as they are."""
    text = own_text(value)
    return OWN + text if text else value
