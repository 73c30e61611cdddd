"""No letter is printed as an empty box without a word about it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from desktop_app.printing import styles
from desktop_app.printing.fonts import Fonts, chinese_font, has_chinese, missing_letters
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Paragraph, Said
from desktop_app.printing.pdf import NotPrinted, write_pdf
from tests.desktop_app.printing.given import all_lines, paper, pieces_of

CHINESE, MISSING = "生物多样性", "□"


@pytest.fixture
def poor_font(speak: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's font as it is on a computer without a Chinese one."""
    families = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)
    font = next(font for font in map(QFont, families) if not _knows(font, "生") and not _knows(font, "ខ"))
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    monkeypatch.setattr(QGuiApplication, "font", lambda: QFont(font))
    monkeypatch.setattr("desktop_app.printing.fonts.chinese_font", lambda: "")


def _knows(font: QFont, letter: str) -> bool:
    return QRawFont.fromFont(font).supportsCharacter(letter)


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Workshop: “naïve” — 5 € & more"),
        ("fr", "Échange entre pairs à l’œuvre"),
        ("fr", "Cible\u00a03\u00a0: 30\u00a0% des zones"),
        ("es", "¿Creación de capacidad?"),
        ("ru", "Региональный семинар по механизму"),
        ("ar", "ورشة عمل إقليمية لبناء القدرات، 2016 (CBD)"),
    ],
)
def test_every_letter_has_a_glyph(language: str, text: str) -> None:
    _assert_all_glyphs(Pages(paper(Paragraph(Said(text, language)))), text)


@pytest.mark.usefixtures("speak")
def test_every_chinese_letter_has_a_glyph_where_there_is_a_chinese_font() -> None:
    if not chinese_font():
        pytest.skip("this computer has no Chinese font")
    pages = Pages(paper(Paragraph(Said(CHINESE, "zh"))))
    _assert_all_glyphs(pages, CHINESE)
    assert Fonts().font(styles.BODY, CHINESE).families()[0] == chinese_font()


def _assert_all_glyphs(pages: Pages, text: str) -> None:
    assert text in all_lines(pages)
    for piece in pieces_of(pages):
        if isinstance(piece.drawing, Line):
            for run in piece.drawing.layout.glyphRuns():
                assert 0 not in run.glyphIndexes()


@pytest.mark.usefixtures("poor_font")
def test_a_print_in_a_language_without_letters_here_is_refused_as_a_whole(tmp_path: Path) -> None:
    chinese, english = (
        Pages(paper(Paragraph(Said(CHINESE, "zh")), language=language)) for language in ("zh", "en")
    )
    with pytest.raises(NotPrinted, match="no font for the language"):
        write_pdf(chinese, tmp_path / "print.pdf")
    assert not list(tmp_path.iterdir())
    write_pdf(english, tmp_path / "print.pdf")
    assert (tmp_path / "print.pdf").exists()


@pytest.mark.usefixtures("poor_font")
def test_a_chinese_text_without_a_font_is_named_each_time_and_once_at_the_end() -> None:
    address = Paragraph(Said(f"{CHINESE}：www.cbd.int/biobridge/platform/search/opportunities。", "zh"))
    pages = Pages(paper(Paragraph(Said(CHINESE, "zh")), address, Paragraph(Said("A workshop"))))
    lines = all_lines(pages)
    assert lines[lines.index("A workshop") - 2] == "(text in Chinese, not printed)"
    assert "(text in Chinese, not printed) www.cbd.int/biobridge/platform/search/opportunities." in lines, (
        "of a mixed text what can be read stays"
    )
    text = " ".join(lines[lines.index("A workshop") :])
    assert text.count("Texts in Chinese are left out of this print.") == 1
    assert "Install one" not in text, "how to mend it is for whoever prints"
    assert MISSING not in " ".join(lines)
    assert all_lines(pages.on(pages.sheet)) == lines, "a preview that knows the pages already shows the same"


@pytest.mark.usefixtures("poor_font")
def test_where_there_is_no_font_for_other_letters_a_few_words_say_so() -> None:
    lines = all_lines(Pages(paper(Paragraph(Said("ខ្មែរ")))))
    assert "(text not printed)" in lines
    assert "Some texts are not whole in this print." in lines


@pytest.mark.usefixtures("poor_font")
def test_a_missing_glyph_is_noticed() -> None:
    font = Fonts().font(styles.BODY, CHINESE)
    assert missing_letters(CHINESE, font)
    assert not missing_letters("Workshop", font)


def test_marks_of_direction_are_no_missing_letters(qapp: QGuiApplication) -> None:
    assert not missing_letters("\u2068Ana\u2069\u200f \u00ad", qapp.font())


@pytest.mark.parametrize(("text", "is_it"), [(CHINESE, True), ("，", True), ("Work", False), ("ورشة", False)])
def test_chinese_letters_are_known(text: str, is_it: bool) -> None:
    assert has_chinese(text) is is_it


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Thị Hương Đặng",
        "Ọláńrewájú Adébáyọ̀ Ẹ̀kọ́",
        "Þórður Ægisdóttir",
        "Łukasz Żółć",
        "Čiščević",
        "Ŋgũgĩ",
    ],
)
def test_names_with_rarer_letters_have_every_glyph(name: str) -> None:
    _assert_all_glyphs(Pages(paper(Paragraph(Said(name)))), name)


@pytest.mark.usefixtures("poor_font")
def test_one_letter_without_a_font_does_not_take_the_whole_text_away() -> None:
    pages = Pages(paper(Paragraph(Said("A workshop with Abebe (አ) in Nairobi"))))
    assert "A workshop with Abebe (□) in Nairobi" in all_lines(pages)
    assert pages.composer.missing
    plain = Pages(paper(Paragraph(Said("A workshop"))))
    assert plain.count == 1
    assert not plain.composer.missing
