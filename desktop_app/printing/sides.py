"""On which side the texts of an answer stand that are read against the page: one rule for every writer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_app.printing.direction import runs_right_to_left
from desktop_app.printing.paper import Answer
from desktop_app.printing.said import Said

SURE, TOO_LONG = 45, 200
"""Texts of up to so many letters take one line of an answer, whoever sets it; of more than so many none does."""


def sided(answers: tuple[Answer, ...], page: bool, fits: Callable[[Said], bool]) -> tuple[Answer, ...]:
    """The answers, each told where it stands on a page that reads from the right or not.

    Few words beside their label are found there, running text where it begins: what is read against the page stands at
    the label's side where each such text of the answer ``fits`` one line, else where it begins, all of them alike.
    """
    against = [runs_right_to_left(answer.said, page) != page for answer in answers]
    if not any(against):
        return answers
    texts = [answer.said for answer, turned in zip(answers, against, strict=True) if turned]
    leading = all(len(said.text) <= TOO_LONG and fits(replace(said, leading=True)) for said in texts)
    return tuple(
        replace(answer, said=replace(answer.said, leading=leading)) if turned else answer
        for answer, turned in zip(answers, against, strict=True)
    )


def surely_fits(said: Said) -> bool:
    """Whether a text takes one line where nothing is known of the width that it will have."""
    return len(said.text) <= SURE and "\n" not in said.text
