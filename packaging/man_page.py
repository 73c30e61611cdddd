"""The manual page of ``focal-desk``, made of what its commands say of themselves: man(7), for ``man focal-desk``."""

from __future__ import annotations

import re
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator
from datetime import UTC, datetime

from product import NAME, TITLE, project, version

_EVERYWHERE = ("[-h]", "[--data-dir DIR]", "[--workspace NAME]", "[--version]")
_COLOUR = re.compile(r"\x1b\[[\d;]*m")
_AFTER = """\
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
something needs a person
.TP
.B 2
wrong usage
.TP
.B 130
stopped with Ctrl\\-C
.SH FILES
.TP
.I ~/.local/share/focal\\-desk
the records and settings of a person, where \\-\\-data\\-dir names no other folder
"""


def man_page(at: int) -> str:
    """The page, of the time ``at`` in seconds since 1970."""
    from desktop_app.commands.table import parser

    return page_of(parser(), datetime.fromtimestamp(at, UTC).date().isoformat())


def page_of(parser: ArgumentParser, date: str) -> str:
    """The page of a program with these commands."""
    first = f'.TH FOCAL\\-DESK 1 "{date}" "{NAME} {version()}" "User Commands"'
    does = str(project()["description"])
    lines = [
        first,
        ".ad l",
        ".SH NAME",
        f"{_plain(NAME)} \\- {_plain(does[:1].lower() + does[1:])}",
        ".SH SYNOPSIS",
        f".B {_plain(_usage(parser))}",
        ".SH DESCRIPTION",
        _plain(parser.description or TITLE),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
        "Each takes \\-\\-help, which tells what its options mean.",
        *_commands(parser),
    ]
    return "\n".join(lines) + "\n" + _AFTER


def _options(parser: ArgumentParser) -> Iterator[str]:
    for action in parser._get_optional_actions():
        if action.option_strings:
            value = f" {action.metavar}" if action.metavar else ""
            yield from (
                ".TP",
                f".B {_plain(', '.join(action.option_strings) + value)}",
                _plain(action.help or ""),
            )


def _commands(parser: ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if not isinstance(action, _SubParsersAction):
            continue
        told = {str(choice.dest): choice.help or "" for choice in action._choices_actions}
        for name, command in action.choices.items():
            usage = _usage(command, *_EVERYWHERE).removeprefix(f"{NAME} ")
            yield from (".TP", f".B {_plain(usage)}", _plain(told.get(name, "")))
            yield from _commands(command)


def _usage(parser: ArgumentParser, *without: str) -> str:
    """How it is called, in one line."""
    usage = " ".join(_COLOUR.sub("", parser.format_usage()).removeprefix("usage: ").split())
    for part in without:
        usage = usage.replace(f" {part}", "", 1)
    return usage


def _plain(text: str) -> str:
    """Words that man(7) takes as they stand."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    # A long list of choices may be broken after each of them.
    plain = re.sub(r"(?<=\S)([,|])(?=\S)", r"\1\\:", plain)
    return re.sub(r"^([.'])", r"\\&\1", plain)
