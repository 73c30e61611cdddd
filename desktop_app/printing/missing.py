"""What stands on paper in place of letters that this computer has no font for, and what is to be done about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from unicodedata import normalize

from desktop_app.printing.fonts import LAST_COMMON, Fonts, has_chinese
from desktop_app.printing.paper import Block, Paragraph, Said
from desktop_app.printing.styles import BODY, Style
from desktop_app.words import tr
from forms.words import Phrase, say

SIGN = "\u25a1"
"""What stands for a single letter that has no font, among others that have one: an empty square."""
_SIGNS = {"。": ".", "、": ","}
"""The plain signs for Chinese ones that stand alone; for a wide comma or colon Unicode knows them."""
_MOST = 0.34
"""Of a text in which a larger share of the letters is missing nothing can be read."""
_CHINESE, _OTHER = say("(text in Chinese, not printed)"), say("(text not printed)")
_WHY_CHINESE = say(
    "Texts in Chinese are not printed: this computer has no font for them. Install one, such as Noto Sans CJK, "
    "and print again; or save as HTML or DOCX for another computer."
)
_WHY_OTHER = say(
    "Some texts are not printed whole: this computer has no font for their letters. Save as HTML or DOCX for "
    "another computer that has one."
)


_ON_PAPER = {
    _WHY_CHINESE.text: say("Texts in Chinese are left out of this print."),
    _WHY_OTHER.text: say("Some texts are not whole in this print."),
}
"""What a paper says of it to those who read it: how to mend it is for whoever prints."""


class Missing:
    """Takes texts that cannot be shown as they are, and remembers which kinds of letters were missing."""

    def __init__(self, fonts: Fonts, language: str) -> None:
        """For a page in this language."""
        self._fonts, self._language = fonts, language
        self._why: list[Phrase] = []

    def __bool__(self) -> bool:
        """Whether any letter was met that has no font."""
        return bool(self._why)

    @property
    def why(self) -> tuple[Phrase, ...]:
        """The reasons that were met, as phrases to be translated."""
        return tuple(self._why)

    def instead(self, said: Said, style: Style) -> Said:
        """What can be read of a text, a few words in place of the rest; of a single letter a sign."""
        missing = self._fonts.missing(said.text, style)
        lost = [letter for letter in said.text if letter in missing]
        if not lost:
            return self._words(said.text, style)
        if len(lost) > _MOST * len(said.text):
            return self._words("".join(lost), style)
        run = re.compile("[{0}](?:[ {0}]*[{0}])?".format("".join(map(re.escape, sorted(missing)))))
        return replace(said, text=run.sub(lambda found: self._few(found[0], style), said.text), strokes=())

    def _few(self, lost: str, style: Style) -> str:
        if len(lost) > 1:
            return f"{self._words(lost, style).text} "
        if (sign := _SIGNS.get(lost) or normalize("NFKC", lost)) <= LAST_COMMON:
            return sign
        self._note(_WHY_OTHER)
        return SIGN

    def _words(self, lost: str, style: Style) -> Said:
        """That a text is not printed; in English where even that cannot be written."""
        chinese = has_chinese(lost)
        self._note(_WHY_CHINESE if chinese else _WHY_OTHER)
        return self._own(_CHINESE if chinese else _OTHER, style)

    def _note(self, why: Phrase) -> None:
        if why not in self._why:
            self._why.append(why)

    def _own(self, phrase: Phrase, style: Style) -> Said:
        said = tr(phrase)
        return (
            Said(str(phrase), "en")
            if self._fonts.lacks(said, style)
            else Said(said, self._language, leading=True)
        )

    def sentences(self) -> tuple[str, ...]:
        """Why, and what to do, in the user's words; nothing where every letter was there."""
        return tuple(map(tr, self._why))

    def closing(self, phrases: tuple[Phrase, ...]) -> Iterator[Block]:
        """That something is left out, once, at the end of a paper, for these reasons."""
        for phrase in phrases:
            yield Paragraph(self._own(_ON_PAPER[phrase.text], BODY), quiet=True)
