"""A clearing-house of one's own: the real addresses over real HTTP on this computer, to practise and to test on."""

from __future__ import annotations

from sync.practice.app import create_app, open_house
from sync.practice.colleague import Colleague, Done
from sync.practice.people import Account
from sync.practice.refusals import Refusal
from sync.practice.server import PracticeServer, serve

__all__ = ["Account", "Colleague", "Done", "PracticeServer", "Refusal", "create_app", "open_house", "serve"]
