"""Every kind of block of a paper, set in bands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop_app.printing import folder_blocks, paper
from desktop_app.printing.bands import Band
from desktop_app.printing.composing.blanks import blanks
from desktop_app.printing.composing.fields import fields
from desktop_app.printing.composing.folders import chapter, contents, front
from desktop_app.printing.composing.tables import chart, table
from desktop_app.printing.composing.texts import heading, paragraph, title
from desktop_app.printing.composing.timeline import timeline
from desktop_app.printing.composing.trend import trend
from desktop_app.printing.text_room import Room

WAYS: Mapping[type[paper.Block], Callable[[Room, Any], Iterator[Band]]] = {
    paper.Title: title,
    paper.Heading: heading,
    paper.Paragraph: paragraph,
    paper.Fields: fields,
    paper.Table: table,
    paper.Chart: chart,
    paper.Timeline: timeline,
    paper.Trend: trend,
    paper.Blanks: blanks,
    folder_blocks.Front: front,
    folder_blocks.Chapter: chapter,
    folder_blocks.Contents: contents,
}
"""How each kind of block is set."""


def bands_of(room: Room, block: paper.Block) -> Iterator[Band]:
    """The bands of one block, in order."""
    return WAYS[type(block)](room, block)
