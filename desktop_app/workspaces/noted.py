"""What stands in the journal of what was done with a whole workspace; loads nothing of the database."""

from __future__ import annotations

from desktop_app.workspaces.workspace import Workspace
from forms.words import Phrase, say


def made(workspace: Workspace) -> Phrase:
    """It was made."""
    return say("The workspace “{name}” was made.", name=workspace.name or workspace.called)


def renamed(workspace: Workspace) -> Phrase:
    """It has another name."""
    return say("A workspace was renamed; it is called “{name}” now.", name=workspace.name or workspace.called)


def set_aside(workspace: Workspace) -> Phrase:
    """It was removed, and can be put back."""
    return say("The workspace “{name}” was set aside.", name=workspace.name or workspace.called)


def put_back(workspace: Workspace) -> Phrase:
    """It is there again."""
    return say("The workspace “{name}” was put back.", name=workspace.name or workspace.called)


def erased(workspace: Workspace) -> Phrase:
    """It is gone for good."""
    return say(
        "The workspace “{name}”, which had been set aside, was erased for good.", name=workspace.called
    )
