"""Words: translated, counted, filled in, and never mistaken for something else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.words import (
    available,
    install,
    language,
    say_date,
    say_exactly,
    say_number,
    say_when,
    say_year,
    tr,
)
from forms.words import Phrase, say
from tests.support.given import FakeClock

Speak = Callable[[str], None]


def close() -> str:
    """One of Qt's own words."""
    return QCoreApplication.translate("QPlatformTheme", "Close")


def test_english_chooses_its_own_singular(speak: Speak) -> None:
    speak("en")
    assert tr("{n} record", "{n} records", n=1) == "1 record"
    assert tr("{n} record", "{n} records", n=0) == "0 records"
    assert tr("{n} record", "{n} records", n=12345) == "12,345 records"


def test_what_a_user_entered_is_never_read_as_a_format(speak: Speak) -> None:
    speak("en")
    assert tr("Name: {name}", name="{n} %n {0} {name.__class__}") == "Name: {n} %n {0} {name.__class__}"
    assert tr(say("{what} is missing", what="{x")) == "{x is missing"


def test_a_phrase_inside_a_phrase_is_said_too(speak: Speak) -> None:
    speak("en")
    assert tr(say("Result: {what}", what=say("{n} record", "{n} records", n=2))) == "Result: 2 records"


def test_a_phrase_without_values_keeps_its_braces(speak: Speak) -> None:
    speak("en")
    assert tr(Phrase("a {b}")) == "a {b}"


def test_a_language_brings_its_words_numbers_dates_and_direction(speak: Speak, qapp: QApplication) -> None:
    speak("fr")
    assert language() == "fr"
    assert say_number(12345) == QLocale("fr").toString(12345)
    assert say_date("2016-04-01") == "1 avril 2016"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert close() != "Close"
    speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert close() == "Close"


def test_a_name_keeps_its_direction_inside_arabic(speak: Speak) -> None:
    speak("ar")
    assert "\u2068Awa (2)\u2069" in tr("Name: {name}", name="Awa (2)")
    assert "\u2067GBF-T20. بناء القدرات\u2069" in tr("Name: {name}", name="GBF-T20. بناء القدرات")
    speak("en")
    assert tr("Name: {name}", name="Awa (2)") == "Name: Awa (2)"


@pytest.mark.parametrize("name", ["fr", "ar"])
def test_the_languages_that_are_complete_can_be_spoken(name: str) -> None:
    assert name in available()
    assert available()[0] == "en"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2016", "2016"),
        ("2016-04", "April 2016"),
        ("2016-04-30", "30 April 2016"),
        ("2016-04-31", "2016-04-31"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_a_date_may_be_partial_and_nonsense_stays_as_it_is(speak: Speak, value: str, words: str) -> None:
    speak("en")
    assert say_date(value) == words


@pytest.mark.parametrize(("name", "words"), [("en", "2016"), ("fr", "2016"), ("ar", "٢٠١٦")])
def test_a_year_has_the_digits_of_its_language_and_is_never_grouped(
    speak: Speak, name: str, words: str
) -> None:
    speak(name)
    assert say_year(2016) == say_year("2016") == say_date("2016") == words
    assert say_year("") == ""


@pytest.mark.parametrize(
    ("name", "words"), [("es", "1 de abril de 2016"), ("zh", "2016年4月1日"), ("ru", "1 апреля 2016")]
)
def test_each_language_has_its_own_order_of_a_date(name: str, words: str) -> None:
    assert say_date("2016-04-01", name) == words


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=2), "2 min ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=4), "10 Mar"),
        (timedelta(days=400), "8 Feb 2024"),
    ],
)
def test_a_moment_is_said_as_people_do(speak: Speak, clock: FakeClock, passed: timedelta, words: str) -> None:
    speak("en")
    assert say_when(clock() - passed, clock) == words


def test_a_moment_earlier_today_or_ahead_of_the_clock_has_its_time(speak: Speak, clock: FakeClock) -> None:
    speak("en")
    assert say_when(clock() - timedelta(hours=2), clock).startswith("today, ")
    assert say_when(clock() + timedelta(minutes=3), clock).startswith("today, ")


def test_the_exact_moment_has_day_and_time(speak: Speak) -> None:
    speak("en")
    assert say_exactly(datetime(2025, 3, 14, 9, 30, tzinfo=UTC)).startswith("14 March 2025, 9:30")


def test_another_language_leaves_nothing_of_the_one_before(speak: Speak) -> None:
    speak("fr")
    install("ru")
    assert close() == "Закрыть"
