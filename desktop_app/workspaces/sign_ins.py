"""The sign-ins that a workspace keeps in the key store of this computer, apart from those of the others."""

from __future__ import annotations

from desktop_app.portable import portable_folder
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
