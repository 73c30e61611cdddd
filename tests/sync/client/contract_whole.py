"""All parts of the contract together; whoever implements the port inherits this and gives the fixture ``stage``."""

from __future__ import annotations

from tests.sync.client.contract import Drafts
from tests.sync.client.contract_life import Life
from tests.sync.client.contract_needs import Needs
from tests.sync.client.contract_publishing import Publishing
from tests.sync.client.contract_removal import Removal, Revisions, Rights
from tests.sync.client.contract_reviewing import Reviewing


class Contract(Drafts, Publishing, Reviewing, Removal, Rights, Revisions, Needs, Life):
    """What every clearing-house behind the port must do."""
