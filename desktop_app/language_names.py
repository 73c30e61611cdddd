"""What a language is called where one chooses it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

from desktop_app.words import tr
from forms.folding import fold
from forms.languages import OWN_NAMES


def shown_name(language: str) -> str:
    """The language's name in itself; of Chinese in the user's words, where the computer has no letters for it."""
    if language == "zh" and not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return tr("Chinese")
    return OWN_NAMES.get(language) or _own_name_by_qt(language) or language


def other_languages() -> list[tuple[str, str]]:
    """The languages beside the six that have a code of two letters (ISO 639-1): code and own name, by name.

    Links name languages so (the clearing-house's API, section 5); which there are, Qt knows from Unicode's CLDR.
    """
    codes = (QLocale.languageToCode(one, QLocale.LanguageCodeType.ISO639Part1) for one in QLocale.Language)
    names = {code: _own_name_by_qt(code) for code in codes if len(code) == 2}
    found = [(code, name) for code, name in names.items() if name and code not in OWN_NAMES]
    return sorted(found, key=lambda pair: fold(pair[1]))


def _own_name_by_qt(code: str) -> str:
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return ""
    return QLocale(language).nativeLanguageName() or QLocale.languageToString(language)
