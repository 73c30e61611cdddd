"""The records: what can be asked of them, what a person does to them, what comes from the clearing-house."""

from __future__ import annotations

from sync.store.deciding import Deciding
from sync.store.receiving import Receiving


class Records(Deciding, Receiving):
    """All of it under one name: ``Reading``, ``Editing``, ``Arriving``, and on top ``Deciding`` and ``Receiving``."""
