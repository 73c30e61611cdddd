"""What is never parted where a line ends."""

from __future__ import annotations

import pytest

from desktop_app.printing.binding import as_printed, bound


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Articles 8 j) et 10 c)", "fr", "Articles 8\u00a0j) et 10\u00a0c)"),
        ("artículos 8 j) y 10 c)", "es", "artículos 8\u00a0j) y 10\u00a0c)"),
        ("Source : « oui » ; 30 % !", "fr", "Source\u00a0: «\u00a0oui\u00a0»\u00a0; 30\u00a0%\u00a0!"),
        ("a : b", "en", "a : b"),
        ("see CBD/COP/14/INF/10.", "en", "see CBD/\u2060COP/\u206014/\u2060INF/\u206010."),
        ("CBD/COP, XIII/23: (CBD/NP)", "en", "CBD/\u2060COP, XIII/\u206023: (CBD/\u2060NP)"),
        ("www.cbd.int/a/b and/or", "en", "www.cbd.int/a/b and/or"),
    ],
)
def test_what_belongs_together_stays_together(text: str, language: str, expected: str) -> None:
    assert bound(text, language, isolated=False) == expected


def test_a_symbol_reads_from_the_left_within_a_text_that_reads_from_the_right() -> None:
    assert bound("CBD/COP", "ar", isolated=True) == "\u2066CBD/\u2060COP\u2069"


@pytest.mark.parametrize("after", [".", ",", ":", ")", "،", ""])
def test_what_ends_a_sentence_after_a_symbol_is_no_part_of_it(after: str) -> None:
    for symbol in ("XIII/\u206023", "CBD/\u2060COP/\u206014/\u2060INF/\u206010"):
        text = f"ديباجة المقرر {symbol.replace(chr(0x2060), '')}{after}"
        assert bound(text, "ar", isolated=True) == f"ديباجة المقرر \u2066{symbol}\u2069{after}"


def test_in_arabic_the_number_of_a_target_does_not_run_together_with_a_figure_after_it() -> None:
    """It was read "30٪ GBF-T02." by whoever reads from the right."""
    assert as_printed("GBF-T02. 30٪ من المناطق", "ar") == "GBF-T02.\u200f 30٪ من المناطق"
    assert as_printed("GBF-T03. يتم", "ar") == "GBF-T03. يتم"
    assert as_printed("GBF-T02. 30 % of", "en") == "GBF-T02. 30 % of"
