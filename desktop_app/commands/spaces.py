"""Which workspace a command is about, and the commands about workspaces themselves."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.commands.connecting import DONE, Usage
from desktop_app.desk import new_identifier, now
from desktop_app.starting.preferences import database_folder, default_folder, read_preferences
from desktop_app.workspaces import noted
from desktop_app.workspaces.keeping import Workspaces, size_of
from desktop_app.workspaces.workspace import Workspace
from forms.words import Phrase
from sync.store.noted_later import note_later
from sync.whereabouts import Facts, look_at, refuse_unfit, system_facts

_TOLD = "told on the command line: "

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]


def workspaces_of(options: Namespace) -> Workspaces:
    """Those in the data folder that is named, or in the usual one."""
    return Workspaces(Path(options.data_dir) if "data_dir" in options else default_folder())


def workspace_of(options: Namespace) -> Workspace:
    """The one that is named, else the first: a script must not depend on which was open last."""
    there = workspaces_of(options)
    return there.called(options.workspace) if "workspace" in options else there.first()


def fit_workspace_of(options: Namespace) -> Workspace:
    """The same, where records can be kept in its folder; UnfitPlace where they cannot."""
    workspace = workspace_of(options)
    refuse_unfit(workspace.folder, system_facts())
    return workspace


def tell_of_place(there: Workspaces, workspace: Workspace, facts: Facts) -> None:
    """Say once on the error output what can harm records where they lie; the window asks about it all the same."""
    agreed = there.again(workspace).agreed
    new = [one for one in look_at(workspace.folder, facts) if f"{_TOLD}{one.key}" not in agreed]
    for one in new:
        print(*one.sentences, file=sys.stderr)
    if new:
        there.note_agreed(workspace, [f"{_TOLD}{one.key}" for one in new])


def add_commands(parser: ArgumentParser, common: ArgumentParser) -> None:
    """What can be written after ``focal-desk workspaces``."""
    parser.set_defaults(alone=list_workspaces)
    commands = parser.add_subparsers(metavar="COMMAND")
    made = _command(commands, common, "make", make_workspace, "make an empty workspace")
    made.add_argument("name", metavar="NAME")
    renamed = _command(commands, common, "rename", rename_workspace, "give a workspace another name")
    renamed.add_argument("name", metavar="NAME")
    renamed.add_argument("new", metavar="NEW")
    removed = _command(
        commands, common, "remove", remove_workspace, "set a workspace aside; it can be put back"
    )
    removed.add_argument("name", metavar="NAME")
    removed.add_argument("--yes", action="store_true", help="it is meant")
    _command(commands, common, "removed", list_removed, "list those that were set aside, as JSON")
    back = _command(commands, common, "put-back", put_workspace_back, "take one that was set aside back")
    back.add_argument("name", metavar="NAME")


def _command(
    commands: Commands, common: ArgumentParser, name: str, do: Callable[[Namespace], int], words: str
) -> ArgumentParser:
    command = commands.add_parser(name, parents=[common], help=words)
    command.set_defaults(alone=do)
    return command


def list_workspaces(options: Namespace) -> int:
    """``workspaces``: each of them as JSON; ``last`` is the one that a window opened last."""
    there = workspaces_of(options)
    last = there.last().key
    return _print([told(one) | {"last": one.key == last} for one in there.all()])


def make_workspace(options: Namespace) -> int:
    """``workspaces make NAME``."""
    there = workspaces_of(options)
    made = there.make(options.name, new_identifier)
    _note(there, noted.MADE)
    return _print(told(made))


def rename_workspace(options: Namespace) -> int:
    """``workspaces rename NAME NEW``."""
    there = workspaces_of(options)
    renamed = there.rename(there.called(options.name), options.new)
    _note(there, noted.RENAMED)
    return _print(told(renamed))


def remove_workspace(options: Namespace) -> int:
    """``workspaces remove NAME --yes``: set aside, with all that is in it."""
    there = workspaces_of(options)
    found = there.called(options.name)
    if not options.yes:
        raise Usage("Say --yes as well: the workspace is set aside with all its records; put-back undoes it.")
    aside = there.remove(found)
    _note(there, noted.SET_ASIDE)
    return _print(told(aside) | {"bytes": size_of(aside.folder)})


def list_removed(options: Namespace) -> int:
    """``workspaces removed``."""
    return _print([told(one) | {"bytes": size_of(one.folder)} for one in workspaces_of(options).removed()])


def put_workspace_back(options: Namespace) -> int:
    """``workspaces put-back NAME``."""
    there = workspaces_of(options)
    back = there.put_back(there.called_removed(options.name))
    _note(there, noted.PUT_BACK)
    return _print(told(back))


def _note(there: Workspaces, phrase: Phrase) -> None:
    """In the journal of the first workspace, when that is opened: no command opens one for this."""
    note_later(database_folder(there.data, practice=read_preferences(there.data).practice), now(), phrase)


def told(workspace: Workspace) -> dict[str, Any]:
    """What a script can know of a workspace without opening it; ``place`` names what is the matter with its folder."""
    return {
        "key": workspace.key,
        "name": str(workspace.called),
        "country": workspace.country,
        "opened": workspace.opened.isoformat() if workspace.opened else None,
        "encrypted": workspace.is_encrypted,
        "folder": str(workspace.folder),
        "place": [found.key for found in look_at(workspace.folder, system_facts())],
    }


def _print(what: object) -> int:
    print(json.dumps(what, ensure_ascii=False, indent=2))
    return DONE
