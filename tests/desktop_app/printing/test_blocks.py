"""Every kind of block can be drawn, and written in each of the formats."""

from __future__ import annotations

from typing import get_args

from desktop_app.printing import paper
from desktop_app.printing.composing import blocks
from desktop_app.printing.docx import blocks as docx
from desktop_app.printing.html import blocks as html


def test_no_kind_of_block_is_left_out_by_any_writer() -> None:
    kinds = set(get_args(paper.Block))
    assert set(blocks.WAYS) == set(html.WAYS) == set(docx.WAYS) == kinds
