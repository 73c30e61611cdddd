"""When two values are the same: after Unicode's normal form, outer blanks and empty parts are taken away.

Identical edits must not meet as a conflict because one keyboard writes é as one sign and another as two.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from forms.paths import is_blank


def normal(value: Any) -> Any:
    """The value in normal form: NFC, no outer blanks, CR LF as LF, blank parts absent; none for a blank value."""
    if isinstance(value, str):
        value = unicodedata.normalize("NFC", value.replace("\r\n", "\n")).strip()
    elif isinstance(value, list):
        value = [part for part in map(normal, value) if part is not None]
    elif isinstance(value, dict):
        parts = {key: normal(part) for key, part in value.items()}
        value = {key: part for key, part in parts.items() if part is not None}
    return None if is_blank(value) else value


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same; yes and 1 do not."""
    return bool(_typed(normal(one)) == _typed(normal(other)))


def _typed(value: Any) -> Any:
    """Python holds True equal to 1; documents do not."""
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, list):
        return [_typed(part) for part in value]
    if isinstance(value, dict):
        return {key: _typed(part) for key, part in value.items()}
    return value
