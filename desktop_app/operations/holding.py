"""Who holds a record under review, since when and why; kept here, so that it is known without a connection too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any

from desktop_app.desk import Desk
from desktop_app.operations.drafts import existing
from sync.client.answers import Deed, Hold
from sync.client.port import ClearingHouse
from sync.errors import NotThere
from sync.records import Query, Record, Remote, State

_HOLDS = "holds"
# So many are asked for after one synchronization; each is a request of its own.
AT_MOST = 20


def known_hold(desk: Desk, identifier: str) -> Hold | None:
    """What was last told of who holds a record; none where nobody does, or nothing was told."""
    return _hold(_kept(desk).get(identifier))


def known_holds(desk: Desk) -> Mapping[str, Hold]:
    """What was last told of all records that are held, by identifier."""
    found = {identifier: _hold(told) for identifier, told in _kept(desk).items()}
    return {identifier: hold for identifier, hold in found.items() if hold is not None}


def look_for_holds(desk: Desk, house: ClearingHouse) -> None:
    """Ask about the records under review of which nothing is known yet; forget those that are so no longer."""
    held = [row.identifier for row in desk.store.records.rows(Query(states=(State.REVIEW,)))]
    known = _kept(desk)
    left = {identifier: known[identifier] for identifier in held if identifier in known}
    for identifier in [one for one in held if one not in left][:AT_MOST]:
        with suppress(NotThere):
            left[identifier] = _told(house.hold(*_names(existing(desk, identifier))))
    if left != known:
        _keep(desk, left)


def look_for_hold(desk: Desk, house: ClearingHouse, identifier: str) -> Hold | None:
    """Ask who holds one record now, and keep the answer."""
    hold = house.hold(*_names(existing(desk, identifier)))
    _keep(desk, {**_kept(desk), identifier: _told(hold)})
    return hold


def take_back(desk: Desk, house: ClearingHouse, identifier: str) -> None:
    """Take one's own request back; the record can be changed again at once. Raises the troubles of ``sync.errors``."""
    remote = house.recall(*_names(existing(desk, identifier)))
    _keep(desk, {name: told for name, told in _kept(desk).items() if name != identifier})
    _note(desk, existing(desk, identifier), remote)


def _note(desk: Desk, record: Record, remote: Remote) -> None:
    """Keep the new standing only: whether the content moved is for the next synchronization to see."""
    if record.stamp is not None:
        stamp = replace(record.stamp, standing=remote.stamp.standing)
        desk.store.records.agree(record.identifier, replace(remote, stamp=stamp, document=None))


def _names(record: Record) -> tuple[str, str, str]:
    return record.record_type, record.identifier, record.server_id


def _kept(desk: Desk) -> dict[str, Any]:
    kept = json.loads(desk.store.settings.get(_HOLDS) or "{}")
    return kept if isinstance(kept, dict) else {}


def _keep(desk: Desk, holds: Mapping[str, Any]) -> None:
    desk.store.settings.put(_HOLDS, json.dumps(holds))


def _told(hold: Hold | None) -> dict[str, Any]:
    return asdict(hold) if hold is not None else {}


def _hold(told: Any) -> Hold | None:
    if not told:
        return None
    deed = told.get("deed")
    return Hold(**{**told, "deed": Deed(deed) if deed else None})
