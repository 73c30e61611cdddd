"""The six languages of the United Nations, in which records are written and the program speaks."""

from __future__ import annotations

UN_LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
OWN_NAMES = {
    "ar": "العربية",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
    "zh": "中文",
}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def own_name(language: str) -> str:
    """The language's name in itself; its code where the name is not known."""
    return OWN_NAMES.get(language, language)


def in_language(text: object, language: str) -> str:
    """The text in the language, else in English, else in the first language it has; empty where it has none.

    Reading falls back to what there is, as the clearing-house's own clients do.
    """
    if not isinstance(text, dict):
        return ""
    for name in (language, "en", *text):
        found = text.get(name)
        if isinstance(found, str) and found.strip():
            return found
    return ""
