"""What is said about a column of a workbook: what it asks, whether it is needed, how it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forms.kinds import Kind
from forms.spec import Question
from forms.spreadsheet.columns import Column
from forms.spreadsheet.understanding import Understanding
from forms.words import Phrase, say

# Excel draws no longer drop-down well, and nobody looks through one.
MOST_OFFERED = 5_000
_WRITTEN: Mapping[Kind, Phrase] = {
    Kind.TEXTS: say("Several: a semicolon or a new line between them."),
    Kind.DETAILS: say("The name of a term, then “ | ”, then the text for it; a line for each term."),
    Kind.POSITION: say("Two numbers with a semicolon between them, north first, such as 6.3654; 2.4183."),
    Kind.LINES: say("Several: a semicolon or a new line between them."),
    Kind.LANGUAGES: say("May be left empty: the languages in which something is written are found."),
    Kind.WHOLE: say("A whole number."),
    Kind.DIGITS: say("Digits only."),
    Kind.DATE: say("As 2016-04-25, or 2016-04, or 2016."),
    Kind.YES_NO: say("Yes or no."),
    Kind.TERM: say("One term of the list."),
    Kind.TERMS: say("Terms of the list; several with a semicolon between them."),
    Kind.REFERENCE: say("The title of a record on this computer."),
    Kind.REFERENCES: say("Titles of records on this computer; several with a semicolon between them."),
    Kind.LINKS: say(
        "An address with http:// or https://; its name behind “ | ”. Several: a new line between them."
    ),
}


def how_to_fill(column: Column, *, needed: bool) -> Iterator[Phrase]:
    """The sentences about a column."""
    if column.question is None:
        yield say("By this the record is known again. Leave it as it is; new rows have none.")
        return
    if column.own:
        yield say("Your own words, where “Other” or a term like it is chosen beside it.")
        return
    yield Phrase(column.question.help)
    if needed:
        yield say("Needed before the record can be published.")
    if column.question.kind in _WRITTEN:
        yield _WRITTEN[column.question.kind]


def offered(question: Question, world: Understanding) -> tuple[str, ...]:
    """What a drop-down offers for a question, as it is written in a cell; nothing where anything can be written."""
    match question.kind:
        case Kind.TERM | Kind.TERMS:
            return world.offered_terms(question)[:MOST_OFFERED]
        case Kind.REFERENCE | Kind.REFERENCES:
            return world.references(question).all_written()[:MOST_OFFERED]
        case Kind.CHOICE:
            return world.choices(question).all_written()
        case Kind.YES_NO:
            speak = world.speakers[world.language]
            return speak(say("Yes")), speak(say("No"))
    return ()
