"""The parameters of Mongo-like lists, as they stand in the description of the service."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Query
from pydantic import WithJsonSchema

from sync.practice.asking.collection import Question
from sync.practice.refusals import invalid

# Read as text, so that what is no number is refused in words.
_WHOLE = WithJsonSchema({"type": "integer", "minimum": 0})
_YES_NO = WithJsonSchema({"type": "string", "enum": ["", "0", "1", "true", "false"]})

Query_ = Annotated[str | None, Query(description='JSON: {"member.inner": "value", "other": {"$in": [1, 2]}}')]
Sort = Annotated[str | None, Query(description='JSON: {"member": 1, "other": -1}')]
Skip = Annotated[str | None, Query(description="How many to leave out at the beginning"), _WHOLE]
Limit = Annotated[str | None, Query(description="How many at the most; 500 is the most"), _WHOLE]
Count = Annotated[str | None, Query(description="Yes: only how many there are"), _YES_NO]
Fields = Annotated[
    str | None, Query(description='JSON: {"member": 1} for these alone, {"member": 0} for all others')
]
First = Annotated[str | None, Query(description="Yes: only the first that fits, or null"), _YES_NO]
Refused = Annotated[str | None, Query(description="Not understood here: refused with 400", deprecated=True)]


def _question(
    q: Query_ = None,
    s: Sort = None,
    sk: Skip = None,
    l: Limit = None,  # noqa: E741 - the API's own name
    c: Count = None,
    f: Fields = None,
    fo: First = None,
    ag: Refused = None,
) -> Question:
    if ag is not None:
        raise invalid("ag is not understood here: ask with q, s, sk, l, c, f and fo", "ag")
    return Question(q, s, sk, l, c, f, fo)


Asked = Annotated[Question, Depends(_question)]
