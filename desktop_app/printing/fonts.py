"""Which font a text is set in, and whether the computer has letters for it at all."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from desktop_app.printing.sheet import POINT
from desktop_app.printing.styles import BODY, Style

# The system's own choice for Chinese letters is often a Japanese font: a Chinese one is named wherever one is known.
CHINESE = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "SimSun",
)
LAST_COMMON = "\u052f"
"""Up to here are the Latin, Greek and Cyrillic letters that every font of a window has."""


def chinese_font() -> str:
    """The family in which Chinese is set; empty where the computer has none."""
    known = set(QFontDatabase.families())
    named = next((name for name in CHINESE if name in known), "")
    return named or next(iter(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)), "")


def has_chinese(text: str) -> bool:
    """Whether any of the letters is a Chinese one (or of the same plane: full-width signs, Kana, Hangul)."""
    return any("\u2e80" <= letter <= "\ud7ff" or "\uf900" <= letter <= "\ufaff" or "\uff00" <= letter <= "\uffef"
               or letter >= "\U00020000" for letter in text)  # fmt: skip


def missing_letters(text: str, font: QFont) -> bool:
    """Whether the computer would print an empty box for a letter: a glyph of index 0."""
    layout = QTextLayout("".join(letter for letter in text if letter.isprintable()), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


_OF_LANGUAGE = {"zh": "中文", "ar": "العربية"}
"""A few letters of the languages that need more than every font has."""


class Fonts:
    """The fonts of one print: the window's own, and a Chinese one where Chinese is written."""

    def __init__(self) -> None:
        """Look once at what the computer has."""
        self._base = QGuiApplication.font().families()
        self._chinese = chinese_font()
        self._writes: dict[str, bool] = {}

    def font(self, style: Style, text: str) -> QFont:
        """The font for a text in this style, sized in the units of printing."""
        font = QFont(QGuiApplication.font())
        chinese = [self._chinese] if self._chinese and has_chinese(text) else []
        font.setFamilies([*chinese, *self._base])
        font.setPixelSize(round(style.size * POINT))
        font.setBold(style.bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def missing(self, text: str, style: Style) -> frozenset[str]:
        """The letters of a text that cannot be shown on this computer."""
        font = self.font(style, text)
        return frozenset(
            letter for letter in set(text) if letter > LAST_COMMON and missing_letters(letter, font)
        )

    def can_write(self, language: str) -> bool:
        """Whether this computer has the letters of a language (ISO 639-1) at all."""
        if language not in self._writes:
            self._writes[language] = not self.lacks(_OF_LANGUAGE.get(language, ""), BODY)
        return self._writes[language]

    def lacks(self, text: str, style: Style) -> bool:
        """Whether some letters of the text cannot be shown on this computer."""
        return any(letter > LAST_COMMON for letter in text) and missing_letters(text, self.font(style, text))
