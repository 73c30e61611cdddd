"""The records: what can be asked of them, what a person does to them, what comes from the clearing-house."""

from __future__ import annotations

from sync.store.records.receiving import Receiving
from sync.store.records.taking_back import TakingBack


class Records(TakingBack, Receiving):
    """All of it under one name: reading, on top of it editing, arriving and receiving, deciding, taking back."""
