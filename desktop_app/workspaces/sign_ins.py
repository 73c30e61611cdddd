"""The sign-ins that a workspace keeps in the key store of this computer, apart from those of the others."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.starting.portable import portable_folder
from desktop_app.starting.preferences import database_folder
from desktop_app.workspaces.workspace import Workspace
from sync.client.signing.key_stores import system_store
from sync.client.signing.tokens import Tokens


def sign_ins_of(workspace: Workspace) -> Tokens:
    """The sign-ins of a workspace; a portable program keeps none.

    The key store belongs to a computer and its account. Whoever carries the program from one to the next must leave no
    sign-in behind, and would not find it again.
    """
    if portable_folder() is not None:
        return Tokens()
    return Tokens(system_store, apart="" if workspace.is_first else workspace.key)


def forgetting(workspace: Workspace) -> Callable[[], None]:
    """What throws away the sign-in of a workspace that is to be erased: made before, done after, in seconds at most.

    Where the records are encrypted nobody can tell with which account; such a sign-in stays until it runs out.
    """
    from desktop_app.operations.staying import account_in  # brings the database's library with it

    folders = (database_folder(workspace.folder, practice=practice) for practice in (False, True))
    accounts, tokens = (
        [account for folder in folders if (account := account_in(folder))],
        sign_ins_of(workspace),
    )

    def forget() -> None:
        for address, email in accounts:
            tokens.forget(address, email)

    return forget
