"""What the realm's configuration says of its record types (facts, section 4); asked once, and only where needed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sync.client.wire.reading import items_in, part, text
from sync.client.wire.transport import Transport
from sync.errors import NotAClearingHouse, NotAllowed, NotThere, Returned

_ADDRESS = "/api/v2018/realm-configurations"
# For where the clearing-house serves no configuration: the realm's own sample names these as national.
_NATIONAL = frozenset(
    {"implementationActivity", "nationalSupportTool", "nationalTarget", "nationalIndicator", "contact"}
)


class Realms:
    """Which record types belong to a government, and which are reference records."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport, when it is first needed."""
        self._transport = transport
        self._kinds: Mapping[str, str] | None = None

    def is_national(self, record_type: str) -> bool:
        """Whether records of this type are published by a government's own authority."""
        if self._kinds is None:
            self._kinds = self._asked()
        kind = self._kinds.get(record_type)
        return record_type in _NATIONAL if kind is None else kind == "national"

    def _asked(self) -> dict[str, str]:
        """The type of each schema; empty where no configuration is served, or one of another shape."""
        realm = self._transport.realm.upper()
        try:
            # In capitals, as the web clients ask: this is compared letter by letter.
            found = items_in(self._transport.get(_ADDRESS, {"q": json.dumps({"realm": realm})}))
        except (NotThere, NotAllowed, Returned, NotAClearingHouse):
            return {}
        ours: list[Any] = [one for one in found if text(part({"": one}, "").get("realm")).upper() == realm]
        schemas = part(ours[0], "schemas") if ours else {}
        return {
            name: text(told.get("type")).lower() for name, told in schemas.items() if isinstance(told, dict)
        }
