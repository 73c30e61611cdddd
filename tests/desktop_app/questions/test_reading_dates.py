"""Everyday dates are understood where only one day can be meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop_app.questions.reading_dates import understood


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2016", "2016"),
        (" 2016-04 ", "2016-04"),
        ("2016-04-03", "2016-04-03"),
        ("2016-4-3", "2016-04-03"),
        ("2016/04", "2016-04"),
        ("4/2016", "2016-04"),
        ("25/4/2016", "2016-04-25"),
        ("4/25/2016", "2016-04-25"),
        ("25.4.2016", "2016-04-25"),
        ("4/4/2016", "2016-04-04"),
        ("April 2016", "2016-04"),
        ("3 April 2016", "2016-04-03"),
        ("April 3rd, 2016", "2016-04-03"),
        ("1er août 2016", "2016-08-01"),
        ("15 de mayo de 2016", "2016-05-15"),
        ("3 апреля 2016 г.", "2016-04-03"),
        ("3 أبريل 2016", "2016-04-03"),
        ("3 نيسان 2016", "2016-04-03"),
        ("٣ أبريل ٢٠١٦", "2016-04-03"),
        ("٢٠١٦-٠٤-٠٣", "2016-04-03"),
        ("2016年4月3日", "2016-04-03"),
        ("2016年4月", "2016-04"),
    ],
)
def test_a_date_that_can_only_be_one_is_understood(typed: str, meant: str) -> None:
    assert understood(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "3/4/2016",
        "2016-02-30",
        "31/11/2016",
        "13/13/2016",
        "3/4/16",
        "spring 2016",
        "April",
        "2016-17",
        "12",
    ],
)
def test_what_is_no_date_or_could_be_two_is_not(typed: str) -> None:
    assert understood(typed) is None


@given(st.dates(), st.sampled_from(["en_GB", "fr_FR", "es_ES", "ru_RU", "ar_EG", "ar_SY"]))
def test_the_day_as_each_language_writes_it_in_full_is_understood(day: object, locale: str) -> None:
    year, month, number = str(day).split("-")
    name = QLocale(locale).monthName(int(month))
    assert understood(f"{int(number)} {name} {year}") == str(day)


@given(st.text(max_size=30))
def test_nothing_that_is_typed_is_an_error(typed: str) -> None:
    assert understood(typed) is None or len(understood(typed) or "") in {4, 7, 10}
