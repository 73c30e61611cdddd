"""A command run as it was written: on the records that it is about, with what goes wrong said in sentences."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from desktop_app.commands import connecting, passphrases, spaces, telling
from desktop_app.commands.advising import sentences_of
from desktop_app.commands.our_faults import tell_faults
from desktop_app.commands.table import OnDesk, parser
from desktop_app.desk import Desk
from desktop_app.starting import door
from desktop_app.starting.preferences import close_to_others, database_folder, read_preferences
from desktop_app.starting.secrets_given import SecretsGiven
from desktop_app.starting.wish import Wish
from desktop_app.workspaces.sign_ins import sign_ins_of
from sync.errors import Trouble
from sync.stopping import Stopped
from sync.store.troubles import GivenUp
from sync.whereabouts import system_facts

NEEDS_A_PERSON, USAGE = 1, 2
Alone = Callable[[Namespace], int]


def run(arguments: Sequence[str], secrets: SecretsGiven) -> int:
    """Run a command; the exit code is 0 done, 1 something needs a person, 2 wrong usage.

    ``secrets`` are for the commands, which find them as ``options.secrets``.
    """
    options = parser(arguments).parse_args(arguments, Namespace(secrets=secrets))
    try:
        return _run(options)
    except connecting.Usage as usage:
        print(usage, file=sys.stderr)
        return USAGE
    except (Stopped, GivenUp):
        print(telling.STOPPED, file=sys.stderr)
        return door.INTERRUPTED
    except Trouble as trouble:
        for sentence in sentences_of(trouble):
            print(sentence, file=sys.stderr)
        return NEEDS_A_PERSON
    except KeyboardInterrupt:
        return door.INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return NEEDS_A_PERSON
    except Exception as fault:  # noqa: BLE001 - whatever it is, its message may hold what was entered
        tell_faults([fault])
        return NEEDS_A_PERSON


def _run(options: Namespace) -> int:
    if "alone" in options:
        alone: Alone = options.alone
        return alone(options)
    if "on_desk" not in options:
        return door.open_window(Wish(spaces.workspaces_of(options).data, getattr(options, "workspace", "")))
    workspace = spaces.fit_workspace_of(options)
    spaces.tell_of_place(spaces.workspaces_of(options), workspace, system_facts())
    close_to_others(workspace.folder)
    practice = read_preferences(workspace.folder).practice
    folder, tokens = database_folder(workspace.folder, practice=practice), sign_ins_of(workspace)
    desk = Desk.open(
        folder, practice=practice, tokens=tokens, key=passphrases.key_of(folder, options.secrets)
    )
    try:
        on_desk: OnDesk = options.on_desk
        return on_desk(desk, options)
    finally:
        desk.close()
