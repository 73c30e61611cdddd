"""Bands fill pages: none is lost or cut, what belongs together stays together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from desktop_app.printing.bands import Band, Lean, Page, Piece, pages_of


@dataclass(frozen=True)
class Mark:
    """Something that stands on a page, known by its name."""

    name: str

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Nothing is drawn here."""


def band(name: str, height: float = 10, before: float = 0, *, keep: bool = False, again: str = "") -> Band:
    repeated = (Band(3, (Piece(0, 0, Mark(again)),)),) if again else ()
    return Band(height, (Piece(0, 0, Mark(name)),), before, keep, repeated)


def names(page: Page) -> list[str]:
    return [piece.drawing.name for piece in page if isinstance(piece.drawing, Mark)]


def test_an_empty_paper_has_one_page() -> None:
    assert [names(page) for page in pages_of([], 100)] == [[]]


def test_a_page_is_turned_when_it_is_full() -> None:
    pages = list(pages_of([band("a"), band("b"), band("c")], 20))
    assert [names(page) for page in pages] == [["a", "b"], ["c"]]


def test_the_space_before_a_band_is_left_out_at_the_top_of_a_page() -> None:
    pages = list(pages_of([band("a", before=5), band("b", before=5), band("c", before=5)], 25))
    assert [[piece.y for piece in page] for page in pages] == [[0, 15], [0]]


def test_a_heading_goes_over_with_what_follows_it() -> None:
    pages = list(pages_of([band("a"), band("heading", keep=True), band("text")], 25))
    assert [names(page) for page in pages] == [["a"], ["heading", "text"]]


def test_a_tables_titles_are_said_again_on_the_next_page() -> None:
    bands = [band("titles", 3, keep=True), *(band(name, again="titles") for name in "abc")]
    pages = list(pages_of(bands, 25))
    assert [names(page) for page in pages] == [["titles", "a", "b"], ["titles", "c"]]
    assert [piece.y for piece in pages[1]] == [0, 3]


def test_what_is_longer_than_a_page_is_cut_between_its_bands() -> None:
    pages = list(pages_of([band(name, keep=True) for name in "abcd"], 25))
    assert [names(page) for page in pages] == [["a", "b"], ["c", "d"]]


EITHER = Lean(25, 25)


def leaning(*names: str, lean: Lean = EITHER) -> list[Band]:
    """Bands that would rather stand on one page; each side of a cut is at least 25 high."""
    bands = [replace(band(name), leans=lean) for name in names]
    return [*bands[:-1], replace(bands[-1], leans=None)]


def test_what_leans_goes_over_as_a_whole_where_too_little_would_stand_on_a_side() -> None:
    """Where more than half of the page would stay empty it is cut earlier: ``f`` would go over alone."""
    for above, on_the_second in ((40, "def"), (50, "abcdef"), (60, "abcdef"), (30, "def"), (20, "def")):
        pages = list(pages_of([band("x", above), band("heading", keep=True), *leaning(*"abcdef")], 80))
        assert "".join(names(pages[1])).removeprefix("heading") == on_the_second


def test_what_leans_on_what_comes_next_stays_where_it_is_when_enough_comes() -> None:
    lean = Lean(0, 25)
    for above, on_the_second in ((60, "bcdef"), (40, "def"), (30, "def")):
        pages = list(pages_of([band("x", above), *leaning(*"abcdef", lean=lean)], 70))
        assert "".join(names(pages[1])) == on_the_second


def test_what_leans_begins_on_the_next_page_only_where_no_part_of_it_is_enough_on_each_side() -> None:
    """So much of it has room that too little would be left: a part goes over, and no page is left half empty."""
    for lean, on_the_second in ((Lean(25, 25), "def"), (Lean(35, 25), "abcdef")):
        pages = list(pages_of([band("x", 30), *leaning(*"abcdef", lean=lean)], 70))
        assert "".join(names(pages[1])) == on_the_second


def test_what_leans_and_fits_no_page_is_cut_where_the_page_ends() -> None:
    pages = list(pages_of([band("x", 30), *leaning(*"abcdef")], 50))
    assert ["".join(names(page)) for page in pages] == ["xab", "cdef"]
    long = list(pages_of([band("x", 30), *leaning(*"abcdefg")], 50))
    assert ["".join(names(page)) for page in long] == ["xab", "cdefg"]
    alone = list(pages_of(leaning(*"abcdef"), 50))
    assert ["".join(names(page)) for page in alone] == ["abcde", "f"]


BANDS = st.lists(
    st.tuples(
        st.floats(1, 40),
        st.floats(0, 10),
        st.booleans(),
        st.sampled_from((None, None, Lean(12, 12), Lean(0, 20))),
    ),
    max_size=40,
)


def made(parts: list[tuple[float, float, bool, Lean | None]]) -> list[Band]:
    """Bands of these heights, spaces, holds and leanings, named by their numbers."""
    return [
        replace(band(str(number), height, before, keep=keep), leans=leans)
        for number, (height, before, keep, leans) in enumerate(parts)
    ]


@given(BANDS)
def test_no_band_is_lost_and_none_leaves_its_page(
    parts: list[tuple[float, float, bool, Lean | None]],
) -> None:
    bands = made(parts)
    pages = list(pages_of(bands, 50))
    assert [name for page in pages for name in names(page)] == [str(number) for number in range(len(parts))]
    for page in pages:
        for piece, name in zip(page, names(page), strict=True):
            assert piece.y + bands[int(name)].height <= 50.001


@given(BANDS)
def test_each_page_is_the_same_when_the_pages_before_it_are_not_made(
    parts: list[tuple[float, float, bool, Lean | None]],
) -> None:
    bands = made(parts)
    for page in pages_of(bands, 50):
        alone = next(pages_of(bands[page.first :], 50, page.first))
        assert names(alone) == names(page)
