"""``print WHAT FILE``: records, lists, folders, summaries and what is compared, as a file. Qt is loaded only here."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.connecting import Usage
from desktop_app.commands.filtering import add_filters, query_of, refuse_filters
from desktop_app.commands.looking import drawing
from desktop_app.commands.summarizing import add_parts, contents_of
from desktop_app.commands.telling import by_share, told
from desktop_app.desk import Desk
from forms.languages import UN_LANGUAGES
from forms.registry import FORMS

if TYPE_CHECKING:
    from desktop_app.printing.paper import Paper

DONE = 0
_NARROWED = ("list", "folder", "summary", "match")
_KINDS = (
    "list, folder, summary, match, form, conflicts, history, comparison, or the identifier of a record; "
    "filters hold for the first four"
)


def add_options(command: ArgumentParser) -> None:
    """What can be written after ``focal-desk print``."""
    command.add_argument("what", metavar="WHAT", help=_KINDS)
    command.add_argument(
        "file", metavar="FILE", type=Path, help="its name ends in .pdf, .docx, .html, .xlsx or .csv"
    )
    command.add_argument("--of", metavar="ID", default="", help="the record, or for an empty form its type")
    command.add_argument(
        "--versions",
        type=int,
        nargs=2,
        metavar=("A", "B"),
        help="which two versions of a record are compared",
    )
    command.add_argument("--title", metavar="TEXT", default="")
    command.add_argument("--occasion", metavar="TEXT", default="", help="for what a folder is made")
    command.add_argument("--columns", metavar="NAME", nargs="+", help="the columns of a list")
    command.add_argument(
        "--grouped-by", metavar="NAME", default="", help="the column by which a list is grouped"
    )
    command.add_argument("--notes", action="store_true", help="with private notes, which else stay out")
    command.add_argument(
        "--answered-only", action="store_true", help="a record without the questions that have no answer yet"
    )
    command.add_argument("--with-summary", action="store_true", help="a summary in front of a folder")
    command.add_argument("--without-list", action="store_true", help="no list in front of a folder")
    command.add_argument("--landscape", action="store_true", help="on sheets that lie")
    command.add_argument("--language", choices=UN_LANGUAGES, help="in this language and not in your own")
    add_parts(command)
    add_filters(command)
    command.set_defaults(on_desk=print_paper)


def print_paper(desk: Desk, options: Namespace) -> int:
    """Write what is asked for to the file, in the format that its name says. Raises Usage and Trouble."""
    if options.what not in _NARROWED:
        refuse_filters(options)
    speaking = desk.speaking(options.language or "")
    with drawing(speaking):
        from desktop_app.printing.formats import save_paper
        from desktop_app.printing.pages import Pages

        paper = _PAPERS.get(options.what, _record)(speaking, options)
        if options.landscape:
            paper = paper.on(lying=True)
        pages = Pages(paper)
        with told() as progress:
            save_paper(pages, options.file, by_share(progress, "Writing the print …"), progress.stopped)
        notes = pages.composer.missing.sentences()
    print(json.dumps({"written": str(options.file), **({"notes": notes} if notes else {})}))
    return DONE


def _list(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.printing.list_columns import USUAL, known_columns
    from desktop_app.printing.lists import ListWish, list_paper

    columns = tuple(options.columns or USUAL)
    try:
        return list_paper(desk, query_of(options, desk), ListWish(options.title, columns, options.grouped_by))
    except KeyError as unknown:
        names = ", ".join(column.name for column in known_columns())
        raise Usage(
            f"There is no column {unknown}. Choose among {names}, or write the name of a field."
        ) from unknown


def _folder(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.printing.folders import FolderWish, folder_paper

    wish = FolderWish(
        options.title,
        options.occasion,
        notes=options.notes,
        listed=not options.without_list,
        summed=options.with_summary,
        answered_only=options.answered_only,
    )
    return folder_paper(desk, query_of(options, desk), wish)


def _summary(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.summaries.on_paper import summary_paper

    return summary_paper(desk, query_of(options, desk), contents_of(options, printed=True))


def _of(options: Namespace, how: str = "--of ID") -> str:
    """What the print is about; Usage where that is not said."""
    if not options.of:
        raise Usage(f"Say which record: {how}.")
    return str(options.of)


def _form(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.printing.blank_forms import empty_form_paper, filled_form_paper

    which = _of(
        options, "--of ID, or for an empty form its type: --of " + ", ".join(one.word for one in FORMS)
    )
    form = next((one for one in FORMS if which in (one.word, one.record_type)), None)
    return empty_form_paper(desk, form) if form else filled_form_paper(desk, which)


def _match(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.matching.on_paper import match_paper
    from desktop_app.operations.matching import EACH
    from sync.matching import Wish

    identifier, within = _of(options), query_of(options, desk)
    return match_paper(desk, identifier, Wish(types=within.record_types, limit=EACH, within=within))


def _conflicts(desk: Desk, _options: Namespace) -> Paper:
    from desktop_app.conflicts.on_paper import conflicts_paper

    return conflicts_paper(desk)


def _history(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.versions.on_paper import history_paper

    return history_paper(desk, _of(options))


def _comparison(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.versions.on_paper import comparison_paper

    if not options.versions:
        raise Usage("Say which two versions are compared: --versions A B. See history for their numbers.")
    return comparison_paper(desk, _of(options), *options.versions)


def _record(desk: Desk, options: Namespace) -> Paper:
    from desktop_app.printing.records import record_paper

    return record_paper(desk, options.what, notes=options.notes, answered_only=options.answered_only)


_PAPERS: Mapping[str, Callable[[Desk, Namespace], Paper]] = {
    "list": _list,
    "folder": _folder,
    "summary": _summary,
    "form": _form,
    "match": _match,
    "conflicts": _conflicts,
    "history": _history,
    "comparison": _comparison,
}
