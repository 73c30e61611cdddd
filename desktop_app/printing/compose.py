"""Every kind of block of a paper, set in bands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop_app.printing import folder_blocks, paper
from desktop_app.printing.bands import Band
from desktop_app.printing.compose_blanks import blanks
from desktop_app.printing.compose_fields import fields
from desktop_app.printing.compose_folders import chapter, contents, front
from desktop_app.printing.compose_tables import chart, table
from desktop_app.printing.compose_texts import heading, paragraph, title
from desktop_app.printing.compose_timeline import timeline
from desktop_app.printing.compose_trend import trend
from desktop_app.printing.room import Room

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
