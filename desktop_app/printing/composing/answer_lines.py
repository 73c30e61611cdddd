"""The texts of an answer cut into lines, each with the width in which it stands beside the label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.printing import paper
from desktop_app.printing.lines import Line
from desktop_app.printing.sheet import POINT
from desktop_app.printing.sides import sided
from desktop_app.printing.styles import Style
from desktop_app.printing.text_room import Room


@dataclass(frozen=True, slots=True)
class Text:
    """A text of an answer, its lines, and how wide it is from the label's side on."""

    answer: paper.Answer
    lines: Sequence[Line]
    width: float


def texts_of(room: Room, answers: tuple[paper.Answer, ...], style: Style, width: float) -> Iterator[Text]:
    """The texts of one answer in lines of at most this width.

    Those that are read against the page and begin at their own side are no wider than the widest of their lines: so
    they stand beside their label, and begin one below the other.
    """
    answers = sided(answers, room.composer.right_to_left, room.fits(style, width))
    turned = [answer for answer in answers if answer.said.leading is False]
    lines = (line for answer in turned for line in room.composer.lines(answer.said, style, width))
    widest = min(width, max((line.width for line in lines), default=width) + POINT)
    for answer in answers:
        own = widest if answer.said.leading is False else width
        yield Text(answer, room.composer.lines(answer.said, style, own), own)
