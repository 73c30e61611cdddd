"""The command that says what fits a record: for a need the offers, for an offer the needs, with the reasons."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from desktop_app.commands.connecting import Usage
from desktop_app.commands.filtering import add_filters, query_of
from desktop_app.commands.looking import drawing, pdf_file
from desktop_app.desk import Desk
from desktop_app.lists.filters import name_of
from desktop_app.operations.matching import what_fits
from forms.aspects import Aspect
from forms.registry import form_for
from sync.matching import Feature, Match, Wish, cautions, reasons

DONE = 0


def add_options(command: ArgumentParser) -> None:
    """What can be written after ``match``."""
    command.add_argument("id", metavar="ID")
    command.add_argument("--limit", type=int, default=10, metavar="N", help="at most so many of each type")
    command.add_argument("--open", action="store_true", help="without those whose last day has passed")
    command.add_argument("--set-aside", action="store_true", help="with those that somebody set aside")
    command.add_argument("--json", action="store_true", help="as JSON, with numbers; else in lines to read")
    command.add_argument("--pdf", metavar="FILE", type=pdf_file, help="as a printed page")
    add_filters(command)
    command.set_defaults(on_desk=show_matches)


def show_matches(desk: Desk, options: Namespace) -> int:
    """``match ID``: what fits the record, the best of each type first.

    Raises Usage where the limit or a filter cannot be meant, Trouble where there is no such record here.
    """
    if options.limit < 1:
        raise Usage("--limit must be 1 or more.")
    within = query_of(options, desk)
    wish = Wish(
        types=within.record_types,
        limit=options.limit,
        closed=not options.open,
        set_aside=options.set_aside,
        within=within,
    )
    if options.pdf:
        with drawing(desk):
            from desktop_app.matching.on_paper import match_pdf

            match_pdf(desk, options.id, options.pdf, wish)
        print(json.dumps({"written": str(options.pdf)}))
        return DONE
    found = what_fits(desk, options.id, wish)
    said = [_said(desk, match, found.record.record_type) for match in found.matches]
    print(json.dumps(said, ensure_ascii=False, indent=2) if options.json else _in_lines(said))
    return DONE


def _said(desk: Desk, match: Match, asking: str) -> dict[str, Any]:
    speech = _Speech(desk)
    return {
        "id": match.row.identifier,
        "type": form_for(match.row.record_type).word,
        "title": match.row.title_in(desk.language),
        "state": match.row.state.value,
        "fits": match.strength.value,
        "score": round(match.score, 3),
        "linked": match.linked,
        "set_aside": match.set_aside,
        "why": [str(phrase) for phrase in reasons(match, asking, speech)],
        "but": [str(phrase) for phrase in cautions(match, speech)],
    }


def _in_lines(said: Sequence[dict[str, Any]]) -> str:
    """Type, how well, identifier and title in a line each, with tabs between; reasons below, set in."""
    lines = []
    for one in said:
        how = "linked" if one["linked"] else "set aside" if one["set_aside"] else one["fits"]
        lines.append("\t".join((one["type"], how, one["id"], one["title"])))
        lines += [f"    {reason}" for reason in one["why"]]
        lines += [f"    ! {caution}" for caution in one["but"]]
    return "\n".join(lines) if lines else "Nothing that fits is here."


class _Speech:
    """Says terms in the person's language where no window is known; all else as it stands."""

    def __init__(self, desk: Desk) -> None:
        self._vocabularies, self.language = desk.vocabularies, desk.language

    def terms(self, feature: Feature, identifiers: Sequence[str]) -> str:
        """Their names."""
        aspect = Aspect(feature.value)
        return "; ".join(name_of(self._vocabularies, aspect, one, self.language) for one in identifiers)

    def listed(self, words: Sequence[str]) -> str:
        """One after the other."""
        return ", ".join(words)

    def day(self, partial: str) -> str:
        """As it was entered: ISO, known in part or whole."""
        return partial

    def languages(self, codes: Sequence[str]) -> str:
        """By their codes."""
        return ", ".join(codes)
