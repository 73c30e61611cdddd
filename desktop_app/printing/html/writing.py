"""A paper in one HTML file: its own style, no script, nothing loaded, every text escaped; whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop_app.printing.html.blocks import Blocks
from desktop_app.printing.html.style import STYLE
from desktop_app.printing.html.texts import direction, plain
from desktop_app.printing.on_the_way import Tell, blocks_told, untold
from desktop_app.printing.paper import Paper
from desktop_app.printing.whole import whole_file
from sync.stopping import IsStopped, never

# Even where a text had come through unescaped, a browser would neither run nor load anything.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def write_html(paper: Paper, path: Path, tell: Tell = untold, stopped: IsStopped = never) -> None:
    """Write a paper to an HTML file, block by block. Raises NotPrinted, and Stopped."""
    with whole_file(path) as beside, beside.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_head(paper))
        blocks = Blocks(paper.language)
        for block in blocks_told(paper, tell, stopped):
            file.writelines(blocks.of(block))
        file.writelines(blocks.end())
        file.writelines(_foot(paper))


def _head(paper: Paper) -> Iterator[str]:
    language = plain(paper.language)
    yield f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction(paper.language)}">\n<head>\n'
    yield '<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{plain(_POLICY)}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f'<meta name="generator" content="{plain(paper.head)}">\n'
    yield f"<title>{plain(paper.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
    yield '<body class="lying">\n' if paper.landscape else "<body>\n"
    yield f'<div class="top"><b>{plain(paper.place)}</b>{_stamp(paper)}<span>{plain(paper.head)}</span></div>\n'
    yield "<main>\n"


def _foot(paper: Paper) -> Iterator[str]:
    yield f'</main>\n<footer class="foot"><span>{plain(paper.date)}</span>'
    yield f"<span>{plain(paper.note)}</span>" if paper.note else ""
    yield f"{_stamp(paper)}</footer>\n</body>\n</html>\n"


def _stamp(paper: Paper) -> str:
    return f'<span class="stamp">{plain(paper.stamp)}</span>' if paper.stamp else ""
