"""Versions of answers beside one another on paper: what differs is struck through or underlined, never coloured."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.conflicts.difference import Mark, Run
from desktop_app.printing.paper import Column, Said, Table
from desktop_app.printing.said import Stroke, Stroked
from desktop_app.words import tr

LABEL_SHARE = 0.22
_STROKES = {Mark.ADDED: Stroke.UNDER, Mark.REMOVED: Stroke.THROUGH}


def said(runs: Iterable[Run], language: str = "", *, spoken: str = "") -> Said:
    """The runs of an answer as one text with strokes; a word in the ``spoken`` language where there is no answer."""
    text, strokes = "", []
    for run in runs:
        if run.mark in _STROKES:
            strokes.append(Stroked(len(text), len(text) + len(run.text), _STROKES[run.mark]))
        text += run.text
    return Said(text, language, strokes=tuple(strokes)) if text else Said(tr("Nothing"), spoken)


def beside(name: Said, heads: Sequence[str], rows: Iterable[tuple[Said, ...]], spoken: str) -> Table:
    """A table of questions with their answers in the versions that the heads name; its name stands above it."""
    share = (1 - LABEL_SHARE) / len(heads)
    columns = [Column(Said(tr("Question"), spoken), LABEL_SHARE)]
    columns += [Column(Said(head, spoken), share) for head in heads]
    return Table(tuple(columns), tuple(rows), name=name)
