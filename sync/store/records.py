"""The records: what can be asked of them, what a person does to them, what comes from the clearing-house."""

from __future__ import annotations

from sync.store.deciding import Deciding


class Records(Deciding):
    """All of it under one name: ``Reading``, on top of it ``Editing``, on top of that ``Arriving`` and ``Deciding``."""
