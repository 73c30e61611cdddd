"""Numbers that the clearing-house's lists of targets misprint in one language, put right where a name is shown.

Its lists are kept to the letter, as they come anew with each synchronization; a record holds the identifier alone.
"""

from __future__ import annotations

from collections.abc import Mapping

# Read in the lists GBF-TARGETS (Arabic) and AICHI-TARGETS (Spanish), which so had two targets of the number 12.
_MISPRINTS: Mapping[str, tuple[str, str]] = {
    "GBF-TARGET-23": ("GBF-23.", "GBF-T23."),
    "AICHI-TARGET-11": ("Aichi-T12.", "Aichi-T11."),
}


def put_right(identifier: str, name: str) -> str:
    """The name of the term with its own number before it; every other name as it is."""
    wrong, right = _MISPRINTS.get(identifier, ("", ""))
    return right + name.removeprefix(wrong) if wrong and name.startswith(wrong) else name
