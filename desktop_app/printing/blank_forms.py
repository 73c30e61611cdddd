"""A form on paper, empty or filled, in the order of the screen: boxes to tick, room to write, a place to sign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from desktop_app.printing.answers import Reading
from desktop_app.printing.binding import as_printed
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import (
    Blank,
    Blanks,
    Block,
    Heading,
    Paper,
    Paragraph,
    Said,
    Space,
    Tick,
    Title,
)
from desktop_app.printing.pdf.writing import write_pdf
from desktop_app.printing.records import paper_of
from desktop_app.words import tr
from forms.conditions import ALWAYS, identifiers_in
from forms.documents import languages_of, title_of
from forms.kinds import Document, Kind
from forms.languages import OWN_NAMES
from forms.offering import offered
from forms.paths import is_blank, value_at
from forms.registry import form_for
from forms.spec import Form, Question, Section
from forms.vocabularies import OTHER

# Lists of up to so many terms are printed as boxes to tick; of longer ones the names are written.
MOST_TICKS = 30
_BY_LANGUAGE = frozenset({Kind.TEXT, Kind.TEXTS, Kind.DETAILS})
_LINES = {
    Kind.TEXT: 2,
    Kind.TEXTS: 3,
    Kind.DETAILS: 3,
    Kind.LINES: 2,
    Kind.LINKS: 2,
    Kind.REFERENCES: 2,
    Kind.NOTES: 3,
}
_LONG = 6


def empty_form_paper(desk: Desk, form: Form) -> Paper:
    """An empty form as a paper, in the user's language."""
    return _Printing(desk, form, {}, (desk.language,)).paper(tr("{kind} – form", kind=tr(form.name)))


def filled_form_paper(desk: Desk, identifier: str) -> Paper:
    """A record as a paper form with its answers, and room for those that are missing. Trouble where it is not here."""
    record = existing(desk, identifier)
    form = form_for(record.record_type)
    languages = languages_of(form, record.mine) or (desk.language,)
    title = title_of(form, record.mine, desk.language) or tr("Without a title")
    return _Printing(desk, form, record.mine, languages).paper(title)


def form_pdf(paper: Paper, path: Path) -> None:
    """Write a paper to a PDF file. Raises NotPrinted. Needs Qt's application, with or without a screen."""
    write_pdf(Pages(paper), path)


def has_place(question: Question) -> bool:
    """Whether an empty form asks the question; what is only shown in the form stands on filled ones alone."""
    return not question.read_only


class _Printing:
    """One form on its way to paper."""

    def __init__(self, desk: Desk, form: Form, document: Document, languages: tuple[str, ...]) -> None:
        # The language is asked for at every word: of the database only once.
        desk = desk.speaking()
        self._desk, self._form, self._document = desk, form, document
        self._languages = languages
        self._reading = Reading(desk, desk.language, languages)

    def paper(self, title: str) -> Paper:
        """The whole of it."""
        return paper_of(self._desk, title, tuple(self._blocks(title)))

    def _blocks(self, title: str) -> Iterator[Block]:
        yield Title(self._said(tr(self._form.name)), (Said(title),))
        help_ = tr("Write in block letters. What is marked * is needed before the record can be published.")
        yield Paragraph(self._said(help_), quiet=True)
        sections = {section: self._asked(section) for section in self._form.sections}
        *_others, last = (section for section, asked in sections.items() if asked)
        for section, asked in sections.items():
            if asked:
                yield Heading(self._said(tr(section.title)))
                # Nobody is to sign a page on which nothing else stands.
                yield Blanks(tuple(map(self._blank, asked)), leads=section == last)
        yield Heading(self._said(tr("Signature")))
        yield Blanks(tuple(self._signature()), together=True)

    def _asked(self, section: Section) -> list[Question]:
        return [one for one in self._form.questions if one.section == section and self._is_asked(one)]

    def _is_asked(self, question: Question) -> bool:
        """All that could be asked stands on an empty form; on a filled one what its answers ask for."""
        if not self._document:
            return has_place(question)
        answered = not is_blank(value_at(self._document, question.path))
        return answered or (has_place(question) and question.is_asked(self._document))

    def _blank(self, question: Question) -> Blank:
        needed = question.is_required(self._document)
        label = tr(question.label) + (" *" if needed else "")
        hint = [tr(question.help)]
        if question.when is not ALWAYS and not self._document:
            hint.append(tr("Only where it applies."))
        if question.files_only:
            hint.append(tr("Write the name of the file, and hand it over with this paper."))
        ticks = tuple(self._ticks(question))
        hint += [tr("Tick all that fit.")] if ticks and question.kind is Kind.TERMS else []
        return Blank(
            self._said(label), self._said(" ".join(hint)), ticks, tuple(self._spaces(question, ticks))
        )

    def _ticks(self, question: Question) -> Iterator[Tick]:
        value = value_at(self._document, question.path)
        match question.kind:
            case Kind.YES_NO:
                yield Tick(self._said(tr("Yes")), value is True)
                yield Tick(self._said(tr("No")), value is False)
            case Kind.CHOICE:
                for choice in question.choices:
                    yield Tick(self._said(tr(choice.label)), value == choice.value)
            case Kind.LANGUAGES:
                for code in OWN_NAMES:
                    name = self._said(self._reading.language_name(code))
                    yield Tick(name, isinstance(value, list) and code in value)
            case Kind.TERM | Kind.TERMS:
                yield from self._terms(question, value)

    def _terms(self, question: Question, value: Any) -> Iterator[Tick]:
        vocabularies, chosen = self._desk.vocabularies, identifiers_in(value)
        names = [term.identifier for term in offered(question, vocabularies)]
        names += [OTHER] if OTHER in question.own_text else []
        # A filled form names what is chosen, even where it is offered no longer.
        names = list(dict.fromkeys([*names, *chosen]))
        if len(names) <= MOST_TICKS:
            for name in names:
                said = vocabularies.name((*question.vocabularies, OTHER), name, self._desk.language)
                yield Tick(Said(as_printed(said, self._desk.language)), name in chosen)

    def _spaces(self, question: Question, ticks: tuple[Tick, ...]) -> Iterator[Space]:
        if question.kind in _BY_LANGUAGE:
            yield from self._texts(question)
        elif not ticks:
            lines = _LINES.get(question.kind, 2 if question.kind is Kind.TERMS else 1)
            yield Space(lines, self._reading.answers(question, self._document))
        elif question.own_text:
            value = value_at(self._document, question.path)
            own = any(isinstance(part, dict) and part.get("customValue") for part in _members(value))
            yield Space(1, self._reading.answers(question, self._document) if own else ())

    def _texts(self, question: Question) -> Iterator[Space]:
        """Room for each language; where it is answered in one, what stands there."""
        lines = _LONG if question.long else _LINES[question.kind]
        answers = self._reading.answers(question, self._document)
        if question.kind is not Kind.TEXT:
            yield Space(lines, answers)
            return
        for language in self._languages:
            mark = self._said(self._reading.language_name(language)) if len(self._languages) > 1 else None
            yield Space(lines, tuple(one for one in answers if one.said.language == language), mark)

    def _signature(self) -> Iterator[Blank]:
        nothing = self._said("")
        for label, lines in ((tr("Name and function"), 1), (tr("Place and date"), 1), (tr("Signature"), 3)):
            yield Blank(self._said(label), nothing, (), (Space(lines),))

    def _said(self, text: str) -> Said:
        return Said(text, self._desk.language)


def _members(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
