"""Texts in WordprocessingML: runs and paragraphs, each with its language and direction."""

from __future__ import annotations

from collections.abc import Mapping
from unicodedata import category
from xml.sax.saxutils import escape

from desktop_app.printing.direction import runs_right_to_left
from desktop_app.printing.said import Said, Stroke
from desktop_app.words import is_right_to_left

LANGUAGES: Mapping[str, str] = {
    "en": 'w:val="en-GB"',
    "fr": 'w:val="fr-FR"',
    "es": 'w:val="es-ES"',
    "ru": 'w:val="ru-RU"',
    "ar": 'w:bidi="ar-SA"',
    "zh": 'w:eastAsia="zh-CN"',
}
"""How the six languages are told to the spelling checker (ECMA-376 part 1, 17.3.2.20)."""
_STROKES = {None: "", Stroke.UNDER: '<w:u w:val="single"/>', Stroke.THROUGH: "<w:strike/>"}
_KEPT = "\u200c\u200d\u200e\u200f"


def plain(text: str) -> str:
    """The text as it may stand in XML; signs that are no letters go."""
    kept = (letter for letter in text if letter in "\n\t" or letter in _KEPT or category(letter)[0] != "C")
    return escape("".join(kept))


def _lines(text: str) -> list[str]:
    """The lines of a piece of a text; a break at its end belongs to it, for another piece follows."""
    lines = text.splitlines() or [""]
    return [*lines, ""] if text.endswith("\n") else lines


class Texts:
    """Makes paragraphs for a document in one language."""

    def __init__(self, language: str) -> None:
        """For readers of this language."""
        self.language = language
        self.right_to_left = is_right_to_left(language)

    def run(self, said: Said, style: str = "", *, bold: bool = False) -> str:
        """A text among others of its paragraph; its line breaks and strokes are kept."""
        runs = "".join(self._run(said, text, style, _STROKES[stroke], bold) for text, stroke in said.parts())
        return linked(said.address, runs) if said.address else runs

    def _run(self, said: Said, text: str, style: str, stroke: str, bold: bool) -> str:
        """A piece of a text."""
        how = f'<w:rStyle w:val="{style}"/>' if style else ""
        how += "<w:b/><w:bCs/>" if bold else ""
        how += stroke
        how += "<w:rtl/>" if runs_right_to_left(said, self.right_to_left) else ""
        language = LANGUAGES.get(said.language, "")
        how += f"<w:lang {language}/>" if language else ""
        lines = "<w:br/>".join(f'<w:t xml:space="preserve">{plain(line)}</w:t>' for line in _lines(text))
        return f"<w:r>{f'<w:rPr>{how}</w:rPr>' if how else ''}{lines}</w:r>"

    def paragraph(
        self,
        runs: str,
        style: str = "",
        *,
        said: Said | None = None,
        before: str = "",
        end: bool = False,
    ) -> str:
        """A paragraph; with ``said`` it stands as the readers of that text's language expect.

        ``before`` are properties of the paragraph that come before its direction; ``end`` sets it to the other side.
        """
        right = self.right_to_left
        if said is not None and (said.language or said.leading is False):
            right = runs_right_to_left(said, self.right_to_left)
            end = end or (bool(said.leading) and right != self.right_to_left)
        how = f'<w:pStyle w:val="{style}"/>' if style else ""
        how += before
        how += '<w:bidi w:val="1"/>' if right else '<w:bidi w:val="0"/>' if self.right_to_left else ""
        how += '<w:jc w:val="end"/>' if end else ""
        return f"<w:p>{f'<w:pPr>{how}</w:pPr>' if how else ''}{runs}</w:p>"

    def said(self, said: Said, style: str = "", *, bold: bool = False, before: str = "") -> str:
        """A text as a paragraph of its own."""
        return self.paragraph(self.run(said, bold=bold), style, said=said, before=before)


def linked(address: str, runs: str) -> str:
    """Runs that lead to an address on the web: a field, so that nothing beside the text need know of it."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> HYPERLINK "{plain(address)}" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def field(instruction: str, shown: str, *, dirty: bool = False) -> str:
    """A field that the word processor works out, with what is shown until then."""
    begin = ' w:dirty="true"' if dirty else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"{begin}/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{plain(shown)}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
