"""Needs under review, and their earlier versions: told by ``meta`` alone, for there are no workflows (facts, 7.5)."""

from __future__ import annotations

from typing import Any

from forms.kinds import Document
from sync.client.answers import Account, Deed, Hold, Revision, Task
from sync.client.documents.reviewing import not_yours, nothing_open
from sync.client.needs import need
from sync.client.wire.reading import part, text


def hold_on(told: dict[str, Any], me: Account) -> Hold | None:
    """Who holds a need: whoever submitted it, until that is decided; the collection names people by number only."""
    if need.status_of(told) != need.SUBMITTED:
        return None
    mine = _submitter(told) == me.user_id
    return Hold(by=me.name if mine else "", since=_changed(told), deed=Deed.PUBLISH, mine=mine)


def check_mine(told: dict[str, Any] | None, me: Account) -> dict[str, Any]:
    """A submitted need that this person may take back; NotThere or NotAllowed otherwise."""
    if told is None or need.status_of(told) != need.SUBMITTED:
        raise nothing_open()
    if _submitter(told) != me.user_id:
        raise not_yours("")
    return told


def task_of(told: dict[str, Any]) -> Task | None:
    """A submitted need as something to decide; none where it is not submitted."""
    remote = need.remote_of(told, with_document=False)
    if remote is None or need.status_of(told) != need.SUBMITTED:
        return None
    title = {name: word for name, word in part(told, "title").items() if isinstance(word, str)}
    return Task(
        number=remote.server_id,
        identifier=remote.identifier,
        record_type=need.NEED,
        deed=Deed.PUBLISH,
        title=title,
        asked_on=_changed(told),
        server_id=remote.server_id,
    )


def public_versions(told: dict[str, Any]) -> list[Document]:
    """The states in which a need was public, the oldest first, the present one last if it is.

    What an entry of ``history`` looks like is told nowhere: whatever in it is a need with its own ``meta`` is taken.
    A need that was changed while it was public has been so more than once.
    """
    history = told.get("history")
    entries = history if isinstance(history, list) else []
    states = [state for entry in entries if (state := _state(entry)) is not None]
    return [state for state in [*states, told] if need.status_of(state) == need.PUBLIC]


def revisions_of(told: dict[str, Any]) -> list[Revision]:
    """The public states as revisions, the newest first; who made them is told by number only, so it is left out."""
    found = [
        Revision(
            number,
            {name: word for name, word in part(state, "title").items() if isinstance(word, str)},
            _changed(state),
        )
        for number, state in enumerate(public_versions(told), start=1)
    ]
    return found[::-1]


def _state(entry: Any) -> dict[str, Any] | None:
    if not isinstance(entry, dict):
        return None
    return next((one for one in (entry, *entry.values()) if part(one, "meta")), None)


def _submitter(told: dict[str, Any]) -> str:
    """Whoever changed it last made the request: nobody can change it since."""
    meta = part(told, "meta")
    return text(meta.get("modifiedBy")) or text(meta.get("createdBy"))


def _changed(told: dict[str, Any]) -> str:
    meta = part(told, "meta")
    return text(meta.get("modifiedOn")) or text(meta.get("createdOn"))
