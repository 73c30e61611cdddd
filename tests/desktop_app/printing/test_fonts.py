"""No letter is printed as an empty box without a word about it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from desktop_app.printing import styles
from desktop_app.printing.folder_blocks import Chapter
from desktop_app.printing.fonts import Fonts, chinese_font, has_chinese, missing_letters
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Answer, Field, Fields, Maker, Paragraph, Parts, Said, Title
from desktop_app.printing.pdf.writing import NotPrinted, write_pdf
from tests.desktop_app.printing.given import all_lines, lines_on, paper, pieces_of

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
def test_a_chinese_text_without_a_font_is_left_out_whole_and_told_once_at_the_end() -> None:
    address = Paragraph(Said(f"{CHINESE}：www.cbd.int/biobridge/platform/search/opportunities。", "zh"))
    pages = Pages(paper(Paragraph(Said(CHINESE, "zh")), address, Paragraph(Said("A workshop"))))
    lines = all_lines(pages)
    at = lines.index("A workshop")
    assert lines[at - 2 : at] == ["(text in Chinese, not printed)"] * 2, "no rest of an address stands alone"
    text = " ".join(lines[at:])
    assert text.count("Texts in Chinese are left out of this print.") == 1
    assert "Install one" not in text, "how to mend it is for whoever prints"
    assert MISSING not in " ".join(lines)
    assert all_lines(pages.on(pages.sheet)) == lines, "a preview that knows the pages already shows the same"


@pytest.mark.usefixtures("poor_font")
def test_chinese_words_within_another_text_are_left_out_as_in_a_quotation() -> None:
    lines = all_lines(Pages(paper(Paragraph(Said(f"The Centre for Plants ({CHINESE}), Kunming", "en")))))
    assert "The Centre for Plants ([…]), Kunming" in lines
    assert "Texts in Chinese are left out of this print." in lines


@pytest.mark.usefixtures("poor_font")
def test_a_title_or_an_answer_that_cannot_be_printed_leaves_its_place_to_the_others() -> None:
    title = Title(Said("Kind"), (Said("A centre", "en"), Said(CHINESE, "zh")))
    english, chinese = (
        Answer(Said("Seoul", "en"), Said("English")),
        Answer(Said(CHINESE, "zh"), Said("Chinese")),
    )
    fields = Fields((Field(Said("City"), (english, chinese)), Field(Said("Street"), (chinese,))))
    lines = all_lines(Pages(paper(title, fields)))
    assert lines[lines.index("A centre") + 1 :][:3] == ["City", "Seoul", "English"]
    assert lines[lines.index("Street") :][:3] == ["Street", "(text in Chinese, not printed)", "Chinese"], (
        "of an answer of which nothing can be read, that it is there is said"
    )
    alone = Title(Said("Kind"), (Said(CHINESE, "zh"),))
    assert "(text in Chinese, not printed)" in all_lines(Pages(paper(alone)))


@pytest.mark.usefixtures("poor_font")
def test_each_chapter_of_a_folder_tells_what_was_left_out_of_it() -> None:
    told = "Texts in Chinese are left out of this print."
    chinese = Title(Said("Kind"), (Said("A centre", "en"), Said(CHINESE, "zh")))

    def chapter(name: str, block: Title) -> Maker:
        return lambda: (Chapter(Said(CHINESE), name), block)

    plain = Title(Said("Kind"), (Said("A fund", "en"),))
    parts = [chapter("one", chinese), chapter("two", plain), chapter("three", chinese)]
    pages = Pages(replace(paper(), blocks=Parts(parts)))
    for each in (pages, pages.on(pages.sheet)):
        assert [lines_on(each, number).count(told) for number in range(1, each.count + 1)] == [1, 0, 1]
    assert all_lines(pages) == all_lines(pages.on(pages.sheet)), "what stands in the head changes no page"


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
