"""What a printed summary holds, and how that is written in one line."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.summaries.topics import Topic

MAIN = (
    Topic.TYPE,
    Topic.STATE,
    Topic.TARGET,
    Topic.COUNTRY,
    Topic.GROUP,
    Topic.SUBJECT,
    Topic.KIND,
    Topic.BUDGET,
    Topic.YEAR,
)
"""The topics of a summary for which nothing else is asked."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The parts of a printed summary: topics counted each by itself, a chart of one, and what else is wanted.

    ``split`` is the topic by which the trend is split.
    """

    topics: tuple[Topic, ...] = MAIN
    chart: Topic | None = Topic.TARGET
    cross: tuple[Topic, Topic] | None = None
    gaps: bool = False
    timeline: bool = False
    trend: bool = False
    split: Topic | None = None


def contents_from(text: str) -> Contents:
    """What a view of the window asks for: ``counts TOPIC``, ``cross ROWS COLUMNS``, ``gaps``, ``timeline``,
    ``trend [TOPIC]``. Raises ValueError where it is none of these.
    """
    what, *names = text.split()
    topics = tuple(map(Topic, names))
    match what, topics:
        case "counts", (topic,):
            return Contents(MAIN if topic in MAIN else (topic, *MAIN), topic)
        case "cross", (rows, columns):
            return Contents((), None, (rows, columns))
        case "gaps", ():
            return Contents((), None, gaps=True)
        case "timeline", ():
            return Contents((), None, timeline=True)
        case "trend", ((_,) | ()):
            return Contents((), None, trend=True, split=topics[0] if topics else None)
    raise ValueError(text)
