"""The files that come with the program: words, pictures, lists of terms, the library for secure connections."""

from __future__ import annotations

import ssl

from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

import resources
from desktop_app import words
from desktop_app.selftest.bench import Bench
from forms.registry import FORMS
from forms.vocabularies import seed

_LANGUAGES = {"ar", "en", "fr"}


def read(bench: Bench) -> str:
    """Words, pictures and lists of terms can be read, and there is what secure connections are made with."""
    lacking = _LANGUAGES - set(words.available())
    bench.expect(not lacking, f"the program speaks {' and '.join(sorted(lacking))}")
    icons = [QSvgRenderer(QByteArray(file.read_bytes())) for file in resources.path("icons").glob("*.svg")]
    bench.expect(icons and all(icon.isValid() for icon in icons), "every icon can be drawn")
    terms = sum(len(vocabulary.terms) for vocabulary in seed())
    bench.expect(terms, "the lists of terms are there")
    ssl.create_default_context()
    return f"{len(icons)} icons, {terms} terms, {len(FORMS)} forms, {ssl.OPENSSL_VERSION}"
