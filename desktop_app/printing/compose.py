"""Every kind of block of a paper, set in bands."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.printing import paper
from desktop_app.printing.bands import Band
from desktop_app.printing.compose_blanks import blanks
from desktop_app.printing.compose_tables import chart, table
from desktop_app.printing.compose_texts import fields, heading, paragraph, title
from desktop_app.printing.compose_timeline import timeline
from desktop_app.printing.compose_trend import trend
from desktop_app.printing.room import Room


def bands_of(room: Room, block: paper.Block) -> Iterator[Band]:
    """The bands of one block, in order."""
    match block:
        case paper.Title():
            return title(room, block)
        case paper.Heading():
            return heading(room, block)
        case paper.Paragraph():
            return paragraph(room, block)
        case paper.Fields():
            return fields(room, block)
        case paper.Table():
            return table(room, block)
        case paper.Chart():
            return chart(room, block)
        case paper.Timeline():
            return timeline(room, block)
        case paper.Trend():
            return trend(room, block)
        case paper.Blanks():
            return blanks(room, block)
