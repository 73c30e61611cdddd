"""What fits a record: offers for a need, needs for an offer, ranked, each with its reasons in words."""

from sync.matching.features import Feature
from sync.matching.finding import Wish, find_matches
from sync.matching.ranking import Match, Strength
from sync.matching.reasons import Speech, cautions, reasons

__all__ = ["Feature", "Match", "Speech", "Strength", "Wish", "cautions", "find_matches", "reasons"]
