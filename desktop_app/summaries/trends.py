"""How many records there are in each year, all together or by a second topic."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.desk import Desk
from desktop_app.summaries.counting import count
from desktop_app.summaries.crossing import cross
from desktop_app.summaries.topics import Topic
from desktop_app.words import tr
from sync.records import Query

MOST_LINES = 6
_MOST_YEARS = 60


@dataclass(frozen=True, slots=True)
class Track:
    """The numbers of one line, year by year, and the query for its records of all years.

    ``key`` tells lines of the same name apart: the identifier of a term or a record; empty where all records are one.
    """

    name: str
    numbers: tuple[int, ...]
    query: Query
    key: str = ""


@dataclass(frozen=True, slots=True)
class Trending:
    """The years without a gap, and the lines over them, the most frequent first; ``left_out`` were too many."""

    years: tuple[int, ...]
    tracks: tuple[Track, ...]
    left_out: int = 0

    def behind(self, track: int, place: int) -> Query:
        """The records of one line in one year."""
        query, year = self.tracks[track].query, self.years[place]
        if query.year not in (None, year):
            return replace(query, also=(*query.also, Query(year=year)))
        return replace(query, year=year)


def trend(desk: Desk, query: Query, split: Topic | None = None, most: int | None = MOST_LINES) -> Trending:
    """Count the records of a query by year, in lines by a second topic where one is named; ``most`` lines, or all."""
    if split is None:
        found = {int(one.key): one.number for one in count(desk, query, (Topic.YEAR,)).found[Topic.YEAR]}
        years = _whole(found)
        numbers = tuple(found.get(year, 0) for year in years)
        return Trending(years, (Track(tr("All records"), numbers, query),) if years else ())
    table = cross(desk, query, split, Topic.YEAR)
    years = _whole({int(column.key): column.number for column in table.columns if column.key})
    often = sorted((line for line in table.rows if line.key), key=lambda line: -line.number)
    tracks = tuple(
        Track(
            line.words,
            tuple(table.cells.get((line.key, str(year)), 0) for year in years),
            line.query,
            line.key,
        )
        for line in often[:most]
    )
    return Trending(years, tracks if years else (), len(often) - len(tracks))


def _whole(found: dict[int, int]) -> tuple[int, ...]:
    """Every year from the first to the last, so that a year without records is seen; only those named where they are
    absurdly far apart.
    """
    if not found:
        return ()
    first, last = min(found), max(found)
    return tuple(range(first, last + 1)) if last - first < _MOST_YEARS else tuple(sorted(found))
