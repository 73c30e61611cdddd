"""Which records a command is about: the filters of the window's lists, written after a command.

A term is named as in a sheet: by its identifier, or by its name in any language, whatever its case and accents.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Mapping

from desktop_app.commands.connecting import Usage
from desktop_app.desk import Desk
from forms.aspects import Aspect
from forms.folding import fold
from forms.registry import FORMS, domains_of
from forms.spreadsheet.names import Names, names_of_terms
from forms.trees import Tree
from forms.vocabularies import Vocabularies
from sync.records import Query, State

OWN = "other:"
HELP: Mapping[Aspect, str] = {
    Aspect.TARGET: "a target, such as GBF-TARGET-20 or its name",
    Aspect.COUNTRY: "a country, or a region with all its countries",
    Aspect.GROUP: "whom it is for: a target group",
    Aspect.SUBJECT: "a subject, with all below it",
    Aspect.HELP: "a kind of help that is wanted or given",
}
_MOST_MEANT = 5


def add_filters(command: ArgumentParser) -> None:
    """Let a command be narrowed down; one filter given several times asks for records that fit any of them."""
    filters = command.add_argument_group(
        "filters",
        "Only records that fit all of these. What is given several times fits in any of its forms. Terms are "
        f"written as identifiers or names in any language; what was written for “Other” as {OWN}TEXT.",
    )
    filters.add_argument("--type", action="append", choices=[form.word for form in FORMS])
    filters.add_argument("--state", action="append", choices=[state.value for state in State])
    filters.add_argument("--text", metavar="WORDS", help="records that hold these words")
    for aspect in Aspect:
        filters.add_argument(f"--{aspect.value}", action="append", metavar="TERM", help=HELP[aspect])
    filters.add_argument("--year", type=int, metavar="YYYY", help="what takes place or appeared in this year")


def query_of(options: Namespace, desk: Desk) -> Query:
    """The query that the filters of a command ask for.

    Raises Usage where a term is not known, with the nearest names, or where several have the name.
    """
    types = {form.word: form.record_type for form in FORMS}
    return Query(
        record_types=tuple(types[word] for word in options.type or ()),
        states=tuple(map(State, options.state or ())),
        text=options.text or "",
        about=dict(_about(options, desk)),
        year=options.year,
    )


def _about(options: Namespace, desk: Desk) -> Iterator[tuple[Aspect, tuple[str, ...]]]:
    for aspect in Aspect:
        if texts := getattr(options, aspect.value):
            yield aspect, tuple(dict.fromkeys(_terms(desk, aspect, texts)))


def _terms(desk: Desk, aspect: Aspect, texts: Iterable[str]) -> Iterator[str]:
    """The terms that are meant, each with all that stands below it."""
    names = _names(desk.vocabularies, aspect, desk.language)
    tree = Tree(desk.vocabularies, domains_of(aspect), desk.language)
    for text in texts:
        if text.startswith(OWN):
            yield OWN + " ".join(text.removeprefix(OWN).split())
        else:
            yield from tree.within(_meant(names, aspect, text))


def _names(vocabularies: Vocabularies, aspect: Aspect, language: str) -> Names:
    domains = domains_of(aspect)
    retired = (term for domain in domains for term in vocabularies.get(domain).retired)
    return names_of_terms(vocabularies.terms(domains), retired, language)


def _meant(names: Names, aspect: Aspect, text: str) -> str:
    found = names.find(text)
    if len(found) == 1:
        return found.pop()
    if found:
        several = "; ".join(sorted(map(names.written, found))[:_MOST_MEANT])
        raise Usage(f"--{aspect.value} {text!r} can mean several things. Write one of: {several}")
    near = "; ".join(dict.fromkeys((*names.nearest(text), *_holding(names, text))))
    advice = f"Did you mean: {near}?" if near else "Write it as it stands in the lists of the window."
    raise Usage(f"--{aspect.value} {text!r} is not known here. {advice}")


def _holding(names: Names, text: str) -> list[str]:
    """A few names in which the text stands."""
    return [name for name in names.shown() if text.strip() and fold(text.strip()) in fold(name)][:_MOST_MEANT]
