"""Commands that carry lists of terms by hand, and say which are known only in part."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from desktop_app.commands.bundle_words import told_made
from desktop_app.commands.bundles import unlocked
from desktop_app.commands.connecting import DONE
from desktop_app.commands.records import show_json
from desktop_app.desk import Desk
from desktop_app.operations import carrying
from forms.vocabularies import Vocabulary


def add_commands(vocabulary: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk vocabulary``."""
    deeds = vocabulary.add_subparsers(metavar="DEED", required=True)
    made = deeds.add_parser(
        "make", parents=[common], help="write the lists that the clearing-house gave to a file"
    )
    taken = deeds.add_parser(
        "take", parents=[common], help="take the lists of a file in, and nothing else of it"
    )
    for command, on_desk in ((made, make_terms), (taken, take_terms)):
        command.add_argument("file", metavar="FILE", type=Path)
        command.set_defaults(on_desk=on_desk)
    listed = deeds.add_parser("list", parents=[common], help="every list, whether it is known whole, as JSON")
    listed.set_defaults(on_desk=list_terms)


def make_terms(desk: Desk, options: Namespace) -> int:
    """``vocabulary make FILE``: write the lists; what was written as JSON."""
    show_json({"written": told_made(carrying.make_terms(desk, options.file))})
    return DONE


def take_terms(desk: Desk, options: Namespace) -> int:
    """``vocabulary take FILE``: take the lists in; those that were news as JSON."""
    taken = unlocked(options, lambda passphrase: carrying.take_terms(desk, options.file, passphrase))
    show_json({"taken": list(map(_told, taken))})
    return DONE


def list_terms(desk: Desk, _options: Namespace) -> int:
    """``vocabulary list``: every list with its number of terms, as JSON."""
    show_json(list(map(_told, desk.vocabularies)))
    return DONE


def _told(vocabulary: Vocabulary) -> dict[str, Any]:
    return {"domain": vocabulary.domain, "terms": len(vocabulary.terms), "whole": vocabulary.complete}
