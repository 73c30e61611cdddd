"""Which records a command is about: the filters of the window's lists, written after a command.

A term is named as in a sheet: by its identifier, or by its name in any language, whatever its case and accents; an
organization by its name or identifier.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Mapping

from desktop_app.commands.connecting import Usage
from desktop_app.desk import Desk
from forms import budgets
from forms.aspects import OF_ORGANIZATIONS, OF_TERMS, Aspect
from forms.folding import fold
from forms.own_texts import OWN
from forms.registry import FORMS, domains_of
from forms.spreadsheet.names import Names, names_of_terms
from forms.trees import Tree
from forms.vocabularies import Vocabularies
from sync.records import Query, State, Unsaid

OPTIONS: Mapping[str, tuple[Aspect, str]] = {
    "target": (Aspect.TARGET, "a target, such as GBF-TARGET-20 or its name"),
    "country": (Aspect.COUNTRY, "a country, or a region with all its countries"),
    "group": (Aspect.GROUP, "whom it is for: a target group"),
    "subject": (Aspect.SUBJECT, "a subject, with all below it"),
    "kind": (Aspect.KIND, "a kind of activity"),
    "assistance": (Aspect.HELP, "a kind of help, wanted or offered"),
    "funding": (Aspect.FUNDING, "a source of funding"),
    "leading": (Aspect.LEADING, "an organization that leads it, asks for it or offers it"),
    "partner": (Aspect.PARTNER, "an organization that takes part"),
    "donor": (Aspect.DONOR, "an organization that pays for it"),
}
WITHOUT = {
    "target": Aspect.TARGET,
    "country": Aspect.COUNTRY,
    "group": Aspect.GROUP,
    "subject": Aspect.SUBJECT,
    "results": Aspect.RESULT,
    "budget": Aspect.BUDGET,
    "dates": Aspect.START,
}
_FILTERS = ("type", "state", "text", *OPTIONS, "budget", "year", "without", "unmet")
_MOST_MEANT = 5


def add_filters(command: ArgumentParser) -> None:
    """Let a command be narrowed down; one filter given several times asks for records that fit any of them."""
    filters = command.add_argument_group(
        "filters",
        "Only records that fit all of these. What is given several times fits in any of its forms. Terms are "
        f"written as identifiers or names in any language; what was written for “Other” as {OWN}TEXT.",
    )
    filters.add_argument("--type", action="append", choices=[form.word for form in FORMS])
    filters.add_argument(
        "--state",
        action="append",
        choices=[state.value for state in State],
        help="where it stands; the window calls “sent” a shared draft, and “review” under review",
    )
    filters.add_argument("--text", metavar="WORDS", help="records that hold these words")
    for name, (_aspect, words) in OPTIONS.items():
        filters.add_argument(f"--{name}", action="append", metavar="NAME", help=words)
    filters.add_argument(
        "--budget", action="append", choices=budgets.bands(), help="what it costs, in US dollars"
    )
    filters.add_argument("--year", type=int, metavar="YYYY", help="what takes place or appeared in this year")
    filters.add_argument("--without", action="append", choices=tuple(WITHOUT), help="what is not said")
    filters.add_argument("--unmet", action="store_true", help="needs that no offer here fits")


def query_of(options: Namespace, desk: Desk) -> Query:
    """The query that the filters of a command ask for.

    Raises Usage where a name is not known, with the nearest ones, or where several have the name.
    """
    types = {form.word: form.record_type for form in FORMS}
    return Query(
        record_types=tuple(types[word] for word in options.type or ()),
        states=tuple(map(State, options.state or ())),
        text=options.text or "",
        about=dict(_about(options, desk)),
        year=options.year,
        lacking=tuple(Unsaid(WITHOUT[name]) for name in options.without or ()),
        unmet=options.unmet,
    )


def refuse_filters(options: Namespace) -> None:
    """Raise Usage where a filter is given to something that is not narrowed down: it would be ignored in silence."""
    given = [name for name in _FILTERS if getattr(options, name) not in (None, False)]
    if given:
        names = ", ".join(f"--{name}" for name in given)
        raise Usage(f"What is printed here is not narrowed down by filters: leave out {names}.")


def _about(options: Namespace, desk: Desk) -> Iterator[tuple[Aspect, tuple[str, ...]]]:
    for option, (aspect, _words) in OPTIONS.items():
        if texts := getattr(options, option):
            yield aspect, tuple(dict.fromkeys(_meant(desk, option, aspect, texts)))
    if options.budget:
        yield Aspect.BUDGET, tuple(options.budget)


def _meant(desk: Desk, option: str, aspect: Aspect, texts: Iterable[str]) -> Iterator[str]:
    """What is meant by these texts: organizations, or terms, each with all that stands below it."""
    names = (
        _organizations(desk)
        if aspect in OF_ORGANIZATIONS
        else _terms(desk.vocabularies, aspect, desk.language)
    )
    tree = Tree(desk.vocabularies, domains_of(aspect), desk.language)
    for text in texts:
        if text.startswith(OWN) and aspect in OF_TERMS:
            yield OWN + " ".join(text.removeprefix(OWN).split())
        else:
            yield from tree.within(_one(names, option, text))


def _terms(vocabularies: Vocabularies, aspect: Aspect, language: str) -> Names:
    domains = domains_of(aspect)
    retired = (term for domain in domains for term in vocabularies.get(domain).retired)
    return names_of_terms(vocabularies.terms(domains), retired, language)


def _organizations(desk: Desk) -> Names:
    rows = desk.store.records.rows(Query(record_types=("organization",)))
    shown = {row.identifier: row.title_in(desk.language) or row.identifier for row in rows}
    return Names(((row.identifier, row.title.values()) for row in rows), shown)


def _one(names: Names, option: str, text: str) -> str:
    """The one thing that a text names; raises Usage."""
    found = names.find(text)
    if len(found) == 1:
        return found.pop()
    if found:
        several = "; ".join(sorted(map(names.written, found))[:_MOST_MEANT])
        raise Usage(f"--{option} {text!r} can mean several things. Write one of: {several}")
    near = "; ".join(dict.fromkeys((*names.nearest(text), *_holding(names, text))))
    advice = f"Did you mean: {near}?" if near else "Write it as it stands in the lists of the window."
    raise Usage(f"--{option} {text!r} is not known here. {advice}")


def _holding(names: Names, text: str) -> list[str]:
    """A few names in which the text stands."""
    return [name for name in names.shown() if text.strip() and fold(text.strip()) in fold(name)][:_MOST_MEANT]
