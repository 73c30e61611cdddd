"""What was chosen lately of a list, kept on this computer."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sync.store.keepers import Settings

MOST = 5


class Recent:
    """The last choices of each question's lists, the newest first."""

    def __init__(self, settings: Settings) -> None:
        """Keep them among these settings."""
        self._settings = settings

    def of(self, domains: Sequence[str]) -> tuple[str, ...]:
        """The identifiers of the terms that were chosen last of these lists."""
        kept = json.loads(self._settings.get(_key(domains), "[]"))
        return tuple(name for name in kept if isinstance(name, str))

    def add(self, domains: Sequence[str], identifier: str) -> None:
        """One was chosen now."""
        before = [name for name in self.of(domains) if name != identifier]
        self._settings.put(_key(domains), json.dumps([identifier, *before][:MOST]))


def _key(domains: Sequence[str]) -> str:
    return "recent " + " ".join(domains)
