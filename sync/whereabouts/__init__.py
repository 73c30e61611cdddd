"""Where a folder lies, as far as that can harm a database in it: on a network drive, in a synchronized folder, …"""

from sync.whereabouts.facts import Facts, system_facts
from sync.whereabouts.findings import Finding, Harm, UnfitPlace
from sync.whereabouts.looking import look_at, refuse_unfit
from sync.whereabouts.mounts import Mounted

__all__ = ["Facts", "Finding", "Harm", "Mounted", "UnfitPlace", "look_at", "refuse_unfit", "system_facts"]
