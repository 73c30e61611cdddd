"""What is said before a record or its draft is taken away at the clearing-house."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.desk import Desk
from desktop_app.operations.deciding import known_deciding
from desktop_app.operations.drafts import existing
from desktop_app.widgets.confirm import ask_first
from desktop_app.words import tr
from forms.documents import title_of
from forms.registry import form_for
from sync.records import Record, Standing


def before_removal(parent: QWidget, desk: Desk, identifier: str, do: Callable[[], None]) -> None:
    """Ask before the removal of what is published is asked for."""
    said = [_what_follows(desk), tr("Until you synchronize, you can take this out of the queue again.")]
    question = tr("Ask for the removal of “{title}”?", title=_title(desk, existing(desk, identifier)))
    ask_first(parent, question, said, tr("Ask for removal"), do)


def _what_follows(desk: Desk) -> str:
    if known_deciding(desk).decides:
        return tr(
            "Where you may decide it yourself, it is removed at once: nobody can read it there any more."
        )
    return tr("The Secretariat decides. Until then everybody can read it, and nothing in it can be changed.")


def before_discarding(parent: QWidget, desk: Desk, identifier: str, do: Callable[[], None]) -> None:
    """Ask before the draft at the clearing-house is thrown away."""
    record = existing(desk, identifier)
    question = tr("Throw away the draft of “{title}”?", title=_title(desk, record))
    revised = record.stamp is not None and record.stamp.standing is Standing.REVISED
    after = tr("The record goes to the bin on this computer, from which it can be taken out again.")
    if revised:
        after = tr("What is published stays, and comes back here in place of the draft.")
    ask_first(
        parent,
        question,
        [tr("The next synchronization removes the draft at the clearing-house."), after],
        tr("Throw the draft away"),
        do,
    )


def _title(desk: Desk, record: Record) -> str:
    return title_of(form_for(record.record_type), record.mine, desk.language) or tr("Without a title")
