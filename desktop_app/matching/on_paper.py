"""What fits a record, on paper: what it asks for or gives, the best of each type, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from desktop_app.desk import Desk
from desktop_app.look import state_word
from desktop_app.matching.saying import (
    Speaking,
    beware,
    group_title,
    how_it_is_ranked,
    match_title,
    page_title,
    strength_word,
    what_to_answer,
    why,
)
from desktop_app.operations.matching import EACH, Fitting, number_fitting, what_fits
from desktop_app.printing.answers import Reading
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import (
    Answer,
    Block,
    Column,
    Field,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Said,
    Table,
    Title,
)
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.printing.records import day_of, paper_of
from desktop_app.summaries.filter_words import filter_words
from desktop_app.words import tr
from forms.registry import form_for
from sync.matching import Match, Wish


def match_pdf(desk: Desk, identifier: str, path: Path, wish: Wish | None = None) -> None:
    """Write what fits a record to a PDF file. Raises Trouble. Needs Qt's application, with or without a screen."""
    write_pdf(Pages(match_paper(desk, identifier, wish)), path)


def match_paper(desk: Desk, identifier: str, wish: Wish | None = None) -> Paper:
    """What fits a record as a paper, in the user's language. Raises Trouble where there is no such record here."""
    wish = wish or Wish(limit=EACH)
    found = what_fits(desk, identifier, wish)
    title = found.title or tr("Without a title")
    return paper_of(desk, title, tuple(_blocks(desk, found, title, tuple(_filters(desk, wish)))))


def _filters(desk: Desk, wish: Wish) -> Iterator[str]:
    """What was asked for besides fitting, a sentence for each: it decides what is found."""
    query = replace(wish.within, record_types=wish.types or wish.within.record_types)
    yield from filter_words(desk, query, desk.language)
    if not wish.closed:
        yield tr("Only what is still open")
    if wish.set_aside:
        yield tr("Also what was set aside")


def _blocks(desk: Desk, found: Fitting, title: str, filters: tuple[str, ...]) -> Iterator[Block]:
    language, asking = desk.language, found.record.record_type
    yield Title(Said(page_title(asking), language), (Said(title),))
    yield Fields(tuple(_facts(desk, found, filters)))
    for record_type, group in groupby(found.matches, key=lambda match: match.row.record_type):
        some = list(group)
        name = Said(group_title(record_type, len(some), found.totals), language)
        yield Heading(name)
        yield _table(desk, some, asking, name)
    if not found.matches:
        yield from _nothing(desk, found, filters)
    yield Heading(Said(tr("How this is ranked"), language))
    for sentence in how_it_is_ranked():
        yield Paragraph(Said(sentence, language), quiet=True)


def _nothing(desk: Desk, found: Fitting, filters: tuple[str, ...]) -> Iterator[Block]:
    """Why nothing is found: the filters leave it out, or nothing fits at all, and then what can be done."""
    language = desk.language
    without = number_fitting(desk, found.record) if filters else 0
    if without:
        said = tr(
            "Nothing that fits is left by the filters. Without them {n} record fits.",
            "Nothing that fits is left by the filters. Without them {n} records fit.",
            n=without,
        )
        yield Paragraph(Said(said, language))
        return
    yield Paragraph(Said(tr("Nothing that fits is here"), language))
    yield Paragraph(Said(what_to_answer(found.record.record_type), language), quiet=True)


def _facts(desk: Desk, found: Fitting, filters: tuple[str, ...]) -> Iterator[Field]:
    language = desk.language
    facts = (
        (tr("Kind of record"), tr(form_for(found.record.record_type).name)),
        (tr("State"), state_word(found.record.state)),
        (tr("Date"), day_of(desk.clock())),
        (tr("Source"), tr("The records kept in Focal Desk on this computer.")),
    )
    for label, text in facts:
        yield Field(Said(label, language), (Answer(Said(text, language)),))
    if filters:
        answers = tuple(Answer(Said(text, language), item=True) for text in filters)
        yield Field(Said(tr("Filters"), language), answers)


def _table(desk: Desk, matches: list[Match], asking: str, name: Said) -> Table:
    language = desk.language
    columns = (
        Column(Said(tr("Title"), language), 4),
        Column(Said(tr("How well"), language), 1.6),
        Column(Said(tr("Why"), language), 5),
    )
    return Table(columns, tuple(_row(desk, match, asking) for match in matches), name=name)


class _OnPaper(Speaking):
    """Says languages as every paper does: in the language of its reader."""

    def __init__(self, desk: Desk) -> None:
        """Read for this desk."""
        super().__init__(desk)
        self._reading = Reading(desk, desk.language, ())

    def languages(self, codes: Sequence[str]) -> str:
        """The names of languages, within a sentence."""
        return tr(", ").join(map(self._reading.language_within, codes))


def _row(desk: Desk, match: Match, asking: str) -> tuple[Said, ...]:
    language = desk.language
    told = (*why(desk, match, asking, _OnPaper(desk)), *beware(desk, match))
    reasons = "\n".join(f"• {text}" for text in told)
    return Said(match_title(match)), Said(strength_word(match), language), Said(reasons, language)
