"""Encrypted records from the command line: the passphrase for every command, and the commands that change it."""

from __future__ import annotations

import getpass
import json
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.commands.connecting import DONE, NEEDS_A_PERSON, Usage
from desktop_app.commands.spaces import fit_workspace_of
from desktop_app.commands.telling import by_amount, told
from desktop_app.desk import Desk, now
from desktop_app.operations.safekeeping import readable_elsewhere
from desktop_app.starting.preferences import database_folder, read_preferences
from desktop_app.starting.secrets_given import SecretsGiven
from forms.words import Phrase
from sync.passphrases import SHORTEST
from sync.store import Key
from sync.store.encryption.converting import Converted, convert
from sync.store.encryption.keys import salt_of
from sync.store.encryption.unlocking import is_encrypted, is_there, key_for

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    Commands = _SubParsersAction[ArgumentParser]

PASSPHRASE = "FOCAL_DESK_STORE_PASSPHRASE"  # noqa: S105 - the name of the variable, not what it holds
NEW_PASSPHRASE = "FOCAL_DESK_NEW_PASSPHRASE"  # noqa: S105
BACKUP_PASSPHRASE = "FOCAL_DESK_BACKUP_PASSPHRASE"  # noqa: S105
_WORDS = {
    (False, True): Phrase("Encrypting the records …"),
    (True, True): Phrase("Writing the records under the new passphrase …"),
    (True, False): Phrase("Decrypting the records …"),
}
BEFORE = """\
Who has the passphrase reads the records; who has not, does not. A passphrase that is lost is lost: nobody can find it
or set it back, and without it the records, their files and their backups cannot be read by anybody. Write it down and
keep it where you keep other papers of value.
Backups here are encrypted too. Copies that you made elsewhere stay as they are. The disk may keep remains of what was
written before; to encrypt the whole disk (BitLocker, FileVault, LUKS) helps against that.
"""
_READABLE = """\
Copies in your second place may not be encrypted: {place}
Those of this computer go when the program copies a backup there the next time. Bring it soon, or remove them yourself.
Those of another computer stay there: remove them yourself.
"""
BEFORE_DECRYPTING = """\
The backups that the program made of these records will not be encrypted any more either: here, and in the second place
when it is there the next time.
"""


def add_commands(commands: Commands, common: ArgumentParser) -> None:
    """``encrypt``, ``decrypt`` and ``passphrase``."""
    for name, do, words in (
        ("encrypt", encrypt, "encrypt the records on this computer with a passphrase"),
        ("decrypt", decrypt, "keep the records on this computer without a passphrase from now on"),
        ("passphrase", change, "give the encrypted records another passphrase"),
    ):
        command = commands.add_parser(
            name,
            parents=[common],
            help=words,
            description=f"The passphrase is asked for, or taken from {PASSPHRASE}"
            + (f"; the new one that takes its place from {NEW_PASSPHRASE}." if do is change else "."),
        )
        command.add_argument("--yes", action="store_true", help="it is meant; nothing is asked")
        command.set_defaults(alone=do)


def key_of(folder: Path, secrets: SecretsGiven) -> Key | None:
    """The key of the records in the folder, by the passphrase that was given or is asked for; none for plain ones.

    Raises Usage where it cannot be asked for.
    """
    if not is_encrypted(folder):
        return None
    return key_for(folder, _passphrase(secrets, "Passphrase of your records: "))


def key_of_copy(file: Path, secrets: SecretsGiven, own: Key | None = None) -> Key | None:
    """The same for one database file, such as a backup; none where it is not encrypted, or not there.

    ``own`` is that of the records, in case it is the same. A backup from before the passphrase was changed has the one
    of then, which may be given under a name of its own.
    """
    salt = salt_of(file)
    if salt is None or (own is not None and own.salt == salt):
        return own if salt else None
    then = secrets.of(BACKUP_PASSPHRASE)
    return Key.derive(then or _passphrase(secrets, "Passphrase of the backup: "), salt)


def encrypt(options: Namespace) -> int:
    """``encrypt``: what was not encrypted is from now on."""
    folder = _folder(options)
    if is_there(folder) and is_encrypted(folder):
        raise Usage("These records are encrypted already. To change the passphrase: focal-desk passphrase")
    print(BEFORE, file=sys.stderr)
    _confirm(options, "The passphrase cannot be found again once it is lost. Go on?")
    key = Key.new(_new_passphrase(options.secrets, PASSPHRASE), os.urandom)
    if is_there(folder):
        return _changed(folder, None, key)
    Desk.open(folder, key=key).close()
    return _print(True, Converted(0, 0, 0, ()))


def decrypt(options: Namespace) -> int:
    """``decrypt``: who has the file reads the records again."""
    folder = _folder(options)
    key = _present_key(folder, options.secrets)
    print(BEFORE_DECRYPTING, file=sys.stderr)
    _confirm(options, "Whoever gets hold of this computer can read the records then. Go on?")
    return _changed(folder, key, None)


def change(options: Namespace) -> int:
    """``passphrase``: another one in the place of the present one."""
    folder = _folder(options)
    key = _present_key(folder, options.secrets)
    _confirm(options, "The passphrase cannot be found again once it is lost. Go on?")
    return _changed(folder, key, Key.new(_new_passphrase(options.secrets, NEW_PASSPHRASE), os.urandom))


def _folder(options: Namespace) -> Path:
    workspace = fit_workspace_of(options)
    return database_folder(workspace.folder, practice=read_preferences(workspace.folder).practice)


def _present_key(folder: Path, secrets: SecretsGiven) -> Key:
    key = key_of(folder, secrets)
    if key is None:
        raise Usage("These records are not encrypted. To encrypt them: focal-desk encrypt")
    Desk.open(folder, key=key).close()  # a wrong passphrase is said before anything else is asked
    return key


def _changed(folder: Path, old: Key | None, new: Key | None) -> int:
    desk = Desk.open(folder, key=old)  # brought up to date first, or refused as any command is
    readable = readable_elsewhere(desk) if old is None else None
    desk.close()
    with told() as progress:
        tell = by_amount(progress, _WORDS[old is not None, new is not None])
        done = convert(folder, old, new, tell=tell, stopped=progress.stopped, at=now())
    if readable is not None:
        print(_READABLE.format(place=readable), file=sys.stderr)
    return _print(new is not None, done)


def _print(encrypted: bool, done: Converted) -> int:
    counts = {"files": done.files, "backups": done.backups, "unreadable": done.unreadable}
    left = [str(path) for path in done.left]
    print(json.dumps({"encrypted": encrypted, **counts, "left": left}, ensure_ascii=False))
    if left:
        print("These copies could not be changed: look at each, and remove it if you can.", file=sys.stderr)
    return NEEDS_A_PERSON if left or done.unreadable else DONE


def _confirm(options: Namespace, question: str) -> None:
    if options.yes:
        return
    if not sys.stdin.isatty():
        raise Usage(f"{question} Say --yes as well.")
    print(f"{question} (yes/no) ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
        raise Usage("Nothing was changed.")


def _passphrase(secrets: SecretsGiven, words: str) -> str:
    given = secrets.of(PASSPHRASE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise Usage(
            f"These records are encrypted. Set {PASSPHRASE} to their passphrase, "
            "or run the command where it can be asked for."
        )
    return getpass.getpass(words)


def _new_passphrase(secrets: SecretsGiven, name: str) -> str:
    """A new one, asked for twice, as nobody sees what is typed."""
    given = secrets.of(name)
    if not given and sys.stdin.isatty():
        given = getpass.getpass("New passphrase: ")
        if given != getpass.getpass("Once more: "):
            raise Usage("The two are not the same. Nothing was changed.")
    if 0 < len(given) < SHORTEST:
        raise Usage(f"Use {SHORTEST} letters or more: three or four words are good. Nothing was changed.")
    if not given:
        raise Usage(f"No passphrase: set {name}, or run the command where it can be asked for.")
    return given
