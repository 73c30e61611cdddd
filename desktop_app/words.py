"""The program's words in the user's language: sentences, numbers, dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import singledispatch
from unicodedata import bidirectional

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QTimeZone,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication

import resources
from forms.languages import RIGHT_TO_LEFT, UN_LANGUAGES
from forms.words import Phrase
from sync.records import Clock

CONTEXT = "focal-desk"
_NAME = "focal-desk words"
_LANGUAGE = "focal-desk language"
_DAY = {"es": "d 'de' MMMM 'de' yyyy", "zh": "yyyy年M月d日"}
_MONTH = {"es": "MMMM 'de' yyyy", "zh": "yyyy年M月"}
_ISOLATE, _RIGHT_TO_LEFT, _END = "\u2068", "\u2067", "\u2069"


def tr(text: str | Phrase, plural: str = "", /, *, n: int | None = None, **values: object) -> str:
    """A sentence in the user's language: literal English with ``{names}`` to fill, or a phrase from below.

    ``plural`` is the text for all counts but one, and the source under which translations are kept. Values are
    never read as formats: what a user entered may hold braces.
    """
    if isinstance(text, Phrase):
        return _said(text)
    return _said(Phrase(text, plural, n, values))


def _said(phrase: Phrase) -> str:
    number = -1 if phrase.number is None else phrase.number
    found = QCoreApplication.translate(CONTEXT, phrase.source, None, number)
    if phrase.plural and phrase.number == 1 and found == phrase.source:
        found = phrase.text
    if not phrase.values and not phrase.plural:
        return found
    return found.format(**_filled(phrase.values), n=_value(phrase.number))


def _filled(values: Mapping[str, object]) -> dict[str, str]:
    return {name: _value(value) for name, value in values.items()}


@singledispatch
def _value(value: object) -> str:
    """How a value is said inside a sentence."""
    return isolated(str(value))


@_value.register
def _(value: Phrase) -> str:
    return _said(value)


@_value.register
def _(value: int) -> str:
    return say_number(value)


@_value.register
def _(value: float) -> str:
    return QLocale().toString(value, "f", 1)


@_value.register
def _(value: date) -> str:
    return say_date(value.isoformat()[:10])


def isolated(text: str) -> str:
    """A name in another script keeps its own direction inside a sentence that runs right to left."""
    if not text or not is_right_to_left(language()):
        return text
    return f"{_RIGHT_TO_LEFT if _is_mostly_right_to_left(text) else _ISOLATE}{text}{_END}"


def _is_mostly_right_to_left(text: str) -> bool:
    """Whether most letters run so: a code before a sentence ("GBF-T20. …") does not turn it round."""
    kinds = [bidirectional(letter) for letter in text]
    return kinds.count("AL") + kinds.count("R") > kinds.count("L")


def install(language: str) -> None:
    """Speak this language from now on: our words and Qt's own, numbers, dates, and the direction of windows."""
    app = QCoreApplication.instance()
    assert app is not None, "words need an application"
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty(_LANGUAGE, language)
    QLocale.setDefault(_locale(language))
    for file in _files(language):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(file):
            app.installTranslator(translator)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(_locale(language).textDirection())


def _files(language: str) -> list[str]:
    """Qt's own words, then ours, which win."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    name = "zh_CN" if language == "zh" else language
    own = f"translations/focal_desk_{language}.qm"
    ours = [str(resources.path(own))] if _is_there(own) else []
    return [f"{folder}/qtbase_{name}.qm", *ours]


def _locale(language: str) -> QLocale:
    """The computer's own habits where it speaks this language, else the language's usual ones."""
    system, usual = QLocale.system(), QLocale(language)
    return system if system.language() == usual.language() else usual


def available() -> tuple[str, ...]:
    """The languages that the program can speak, English first."""
    names = (f"translations/focal_desk_{language}.qm" for language in UN_LANGUAGES)
    there = [language for language, name in zip(UN_LANGUAGES, names, strict=True) if _is_there(name)]
    return ("en", *(language for language in there if language != "en"))


def _is_there(name: str) -> bool:
    try:
        resources.path(name)
    except resources.NoSuchResource:
        return False
    return True


def language() -> str:
    """The language that is spoken now."""
    app = QCoreApplication.instance()
    return str(app.property(_LANGUAGE) or "en") if app else "en"


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return language in RIGHT_TO_LEFT


def say_number(number: int) -> str:
    """A number with its digits grouped as the language does."""
    return QLocale().toString(number)


def say_year(year: int | str, language: str = "") -> str:
    """A year in the language's own digits, which are never grouped; what is no number as it stands."""
    locale = _locale(language) if language else QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(int(year)) if str(year).isdecimal() else str(year)


def say_date(value: str, language: str = "") -> str:
    """A date that may be partial (``2016``, ``2016-04``, ``2016-04-04``) in words; anything else as it stands."""
    locale = _locale(language) if language else QLocale()
    name = locale.name()[:2]
    if len(value) == 4 and value.isdecimal():
        return say_year(value, language)
    day = QDate.fromString(value if len(value) > 7 else f"{value}-01", "yyyy-MM-dd")
    if not day.isValid():
        return value
    formats = _DAY if len(value) > 7 else _MONTH
    return locale.toString(day, formats.get(name, "d MMMM yyyy" if len(value) > 7 else "MMMM yyyy"))


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(
        int(moment.timestamp()), QTimeZone(QTimeZone.Initialization.LocalTime)
    )


def say_exactly(moment: datetime, *, seconds: bool = False) -> str:
    """A moment in full, in this computer's time zone: what is shown when the pointer rests on "2 min ago"."""
    local = _local(moment)
    shape = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    time = QLocale().toString(local.time(), shape.replace("mm", "mm:ss") if seconds else shape)
    return tr("{day}, {time}", day=say_date(local.date().toString("yyyy-MM-dd")), time=time)


def say_day_of(told: str) -> str:
    """The day of a moment that a clearing-house tells as text, where this computer is; empty where it is none."""
    try:
        return say_date(datetime.fromisoformat(told).astimezone().date().isoformat())
    except ValueError:
        return ""


def say_time(moment: datetime) -> str:
    """The time of day, in this computer's time zone."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def say_when(moment: datetime, clock: Clock) -> str:
    """A moment as people say it: just now, 2 min ago, yesterday, 12 May, 12 May 2023."""
    now = clock()
    passed = now - moment.astimezone(UTC)
    if timedelta(0) <= passed < timedelta(hours=1):
        minutes = int(passed.total_seconds() // 60)
        return tr("{n} min ago", "{n} min ago", n=minutes) if minutes else tr("just now")
    day, today = _local(moment).date(), _local(now).date()
    days = day.daysTo(today)
    if days == 0:
        return tr("today, {time}", time=say_time(moment))
    if days == 1:
        return tr("yesterday")
    if day.year() == today.year():
        return QLocale().toString(day, "M月d日" if language() == "zh" else "d MMM")
    return QLocale().toString(day, "yyyy年M月d日" if language() == "zh" else "d MMM yyyy")
