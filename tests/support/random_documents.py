"""Documents at random, made from the questions of a form, with what older programs and other clients leave in them.

There are few values for each answer, so that two sides often touch the same one, in the same way or in another.
"""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from forms.kinds import Document, Kind
from forms.spec import Form

Some = st.SearchStrategy[Any]
WORDS = st.sampled_from(["a", "b", "c", "é", "e\u0301", " a ", ""])
LANGUAGES = st.sampled_from(["en", "fr", "ar"])
TEXTS = st.dictionaries(LANGUAGES, WORDS, max_size=3)
NAMES = st.sampled_from(["A", "B", "C", "A@1", "A@2"])
TAGS = st.lists(st.sampled_from(["x", "y"]), max_size=2)
JSON = st.recursive(
    st.sampled_from([None, True, 0, 1, 1.5, "", "x", " x "]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("kl."), inner, max_size=2),
    max_leaves=4,
)


def with_fields(named: Some, **fields: Some) -> Some:
    """An object of a name and some of these fields."""
    return st.fixed_dictionaries({}, optional={"unknown": JSON, **fields}).flatmap(
        lambda some: named.map(lambda name: {**name, **some})
    )


TERM = with_fields(NAMES.map(lambda name: {"identifier": name}), customValue=TEXTS)
REFERENCE = with_fields(NAMES.map(lambda name: {"identifier": name}))
LINK = with_fields(
    st.sampled_from(["https://a", " https://a ", "https://b", "/api/x"]).map(lambda url: {"url": url}),
    name=WORDS,
    language=LANGUAGES,
    tags=TAGS,
)
NOTE = st.sampled_from(["one", "two", " two", "three", {"by": "x"}])


def several(member: Some) -> Some:
    """A list of these; seldom with one twice, or with one that is none."""
    odd: Some = st.sampled_from([None, "odd", {}, 7])
    return st.one_of(*[st.lists(member, max_size=4, unique_by=repr)] * 4, st.lists(member | odd, max_size=3))


RIGHT: dict[Kind, Some] = {
    Kind.TEXT: TEXTS,
    Kind.TEXTS: several(TEXTS.filter(any)),
    Kind.DETAILS: st.dictionaries(NAMES, TEXTS, max_size=3),
    Kind.LINE: WORDS,
    Kind.LINES: several(WORDS),
    Kind.CHOICE: WORDS,
    Kind.LANGUAGES: several(LANGUAGES),
    Kind.WHOLE: st.integers(0, 3),
    Kind.DIGITS: st.sampled_from(["1", "2", "3"]),
    Kind.DATE: st.sampled_from(["2020", "2021-02", "2022-03-04"]),
    Kind.YES_NO: st.booleans(),
    Kind.TERM: TERM,
    Kind.TERMS: several(TERM),
    Kind.REFERENCE: REFERENCE,
    Kind.REFERENCES: several(REFERENCE),
    Kind.LINKS: several(LINK),
    Kind.NOTES: st.lists(NOTE, max_size=4).map(json.dumps),
    Kind.POSITION: st.builds(lambda at: {"lat": at, "lng": 0}, st.integers(0, 2)),
}


def answer(kind: Kind) -> Some:
    """An answer of this kind; at times none, at times one of a shape that the kind never had."""
    return st.one_of(*[RIGHT[kind]] * 6, st.none(), JSON)


@st.composite
def three(draw: st.DrawFn, form: Form) -> tuple[Document, Document, Document]:
    """Three versions of a record, which differ in a few answers and unknown fields."""
    asked = draw(
        st.lists(st.sampled_from(form.questions), min_size=1, max_size=4, unique_by=lambda q: q.path)
    )
    places = {question.path: answer(question.kind) for question in asked}
    outer = {path.partition(".")[0] for question in form.questions for path in [question.path] if "." in path}
    unknown = st.sampled_from(["x", "y.z", *(f"{name}.x" for name in outer), *outer])
    places |= dict.fromkeys(draw(st.lists(unknown, max_size=2, unique=True)), JSON)
    versions: list[Document] = [{}, {}, {}]
    for path, values in places.items():
        base = draw(values)
        sides = [base if draw(st.booleans()) else draw(values) for _ in range(2)]
        for version, value in zip(versions, [base, *sides], strict=True):
            _put(version, path, value, deep=path.partition(".")[0] in outer)
    return versions[0], versions[1], versions[2]


def _put(document: Document, path: str, value: Any, *, deep: bool) -> None:
    """Put the value there; where something else stands in the place of an object, it stays."""
    name, _, rest = path.partition(".")
    if value is None:
        return
    if not deep or not rest:
        document[path] = value
    elif isinstance(document.setdefault(name, {}), dict):
        document[name][rest] = value
