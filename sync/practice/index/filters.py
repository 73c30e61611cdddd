"""The query and the filters of one search; a facet may leave out filters that are marked with a tag."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import datetime

from sync.practice.index.indexed import Indexed
from sync.practice.index.match import Test, judge
from sync.practice.index.parameters import Asked
from sync.practice.index.query import Node, parse
from sync.practice.refusals import invalid

DEFAULT_FIELD = "text_EN_txt"
_MARK = re.compile(r"\{!(?P<name>tag|ex)=(?P<tags>[\w,\-]*)\}", re.ASCII)
_MOST = 200


def unmarked(text: str, name: str) -> tuple[str, frozenset[str]]:
    """A parameter without its ``{!tag=a,b}`` or ``{!ex=a,b}``, and the tags; refused with 400 for anything like it."""
    text = text.lstrip()
    if not text.startswith("{!"):
        return text, frozenset()
    match = _MARK.match(text)
    if match is None or match["name"] != name:
        raise invalid(f"What stands in braces is not understood: only {{!{name}=…}} is known here", "q")
    return text[match.end() :], frozenset(filter(None, match["tags"].split(",")))


def _never(_record: Indexed) -> bool:
    return False


class Filters:
    """What a search asks for, as tests of records."""

    def __init__(self, asked: Asked, now: datetime) -> None:
        """Read the query and the filters; refused with 400 where they are not understood."""
        self._default = asked.text("df") or DEFAULT_FIELD
        self._now = now
        query = asked.text("q")
        # Without a query the real index finds nothing.
        self._query: Test = self.test(query) if query else _never
        texts = asked.all("fq")
        if len(texts) > _MOST:
            raise invalid("There are too many filters", "fq")
        marked = [unmarked(text, "tag") for text in texts]
        self._filters = [(tags, self.test(text)) for text, tags in marked if text.strip()]

    def test(self, text: str) -> Test:
        """A query as a test of records."""
        return judge(self._parsed(text))

    def fitting(self, records: Sequence[Indexed], but: Collection[str] = ()) -> list[Indexed]:
        """The records that fit the query and all filters but those with one of these tags."""
        tests = [test for tags, test in self._filters if tags.isdisjoint(but)]
        return [record for record in records if all(test(record) for test in tests) and self._query(record)]

    def _parsed(self, text: str) -> Node:
        return parse(text, self._default, self._now)
