"""Asking the clearing-house what a person may do, rather than deciding it from roles (facts, sections 2.1 and 4)."""

from __future__ import annotations

import json
from urllib.parse import quote

from sync.client.answers import Right
from sync.client.documents.listing import DOCUMENTS
from sync.client.wire.reading import object_in
from sync.client.wire.transport import Transport

# Stands for "any new record" in an address.
_ANY = "x"


class Rights:
    """The documents API's securities."""

    def __init__(self, transport: Transport) -> None:
        """Ask by this transport."""
        self._transport = transport

    def may(
        self,
        right: Right,
        record_type: str,
        identifier: str = "",
        *,
        draft: bool,
        government: str = "",
        realm: str = "",
    ) -> bool:
        """Whether the person may; only a clear no counts as one, since the clearing-house asks itself again."""
        about = {"schema": record_type, "realm": realm or self._transport.realm}
        if government:
            about["government"] = government
        place = "/versions/draft" if draft else ""
        address = f"{DOCUMENTS}/{quote(identifier or _ANY, safe='')}{place}/securities/{right.value}"
        query = {"metadata": json.dumps(about), "schema": record_type}
        told = object_in(self._transport.get(address, query))
        # The documentation's page says canCreate where every client reads isAllowed (facts, section 9).
        return (
            told.get("isAllowed", told.get(f"can{right.value.title()}", told.get("canCreate"))) is not False
        )
