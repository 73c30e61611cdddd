"""What stands on paper in place of letters that this computer has no font for, and what is to be done about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from unicodedata import normalize

from desktop_app.printing.fonts import LAST_COMMON, Fonts, has_chinese
from desktop_app.printing.paper import Block, Paragraph, Said
from desktop_app.printing.styles import BODY, Style
from desktop_app.words import tr
from forms.words import Phrase, say

SIGN = "\u25a1"
"""What stands for a single letter that has no font, among others that have one: an empty square."""
_LEFT_OUT = "[…]"
"""What stands, as in any quotation, for words that are left out of a text."""
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
        self._untold: list[Phrase] = []
        self._rest: list[Phrase] = []

    def __bool__(self) -> bool:
        """Whether any letter was met that has no font."""
        return bool(self._why)

    @property
    def why(self) -> tuple[Phrase, ...]:
        """The reasons that were met, as phrases to be translated."""
        return tuple(self._why)

    def begin_chapter(self) -> None:
        """What was met before it is to be told at the end of the paper."""
        _add(self._rest, self.end_chapter())

    def end_chapter(self) -> tuple[Phrase, ...]:
        """The reasons that were met in the chapter: they are told there."""
        met = tuple(self._untold)
        self._untold.clear()
        return met

    @property
    def rest(self) -> tuple[Phrase, ...]:
        """The reasons that were met outside of chapters."""
        rest = self._rest.copy()
        _add(rest, self._untold)
        return tuple(rest)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is met meanwhile is not to be told: it stands beside the text, such as in the running head."""
        untold = self._untold.copy()
        try:
            yield
        finally:
            self._untold[:] = untold

    def takes_all(self, said: Said, style: Style) -> bool:
        """Whether a text is left out altogether: letters are missing, and this computer has none of its language.

        What could be read of it, such as the address in a Chinese sentence, would stand there without a meaning.
        """
        if (
            not said.language
            or self._fonts.can_write(said.language)
            or not self._fonts.lacks(said.text, style)
        ):
            return False
        lost = "".join(sorted(self._fonts.missing(said.text, style)))
        if not any(map(str.isalpha, lost)):
            return False
        self._note_letters(lost)
        return True

    def instead(self, said: Said, style: Style) -> Said:
        """What can be read of a text, a sign for what is left out of it; a few words in place of a whole one."""
        missing = self._fonts.missing(said.text, style)
        lost = [letter for letter in said.text if letter in missing]
        if not lost:
            return self._words(said.text, style)
        if len(lost) > _MOST * len(said.text) or self.takes_all(said, style):
            return self._words("".join(lost), style)
        run = re.compile("[{0}](?:[ {0}]*[{0}])?".format("".join(map(re.escape, sorted(missing)))))
        return replace(said, text=run.sub(lambda found: self._few(found[0]), said.text), strokes=())

    def _few(self, lost: str) -> str:
        if len(lost) > 1:
            self._note_letters(lost)
            return _LEFT_OUT
        if (sign := _SIGNS.get(lost) or normalize("NFKC", lost)) <= LAST_COMMON:
            return sign
        self._note(_WHY_OTHER)
        return SIGN

    def _words(self, lost: str, style: Style) -> Said:
        """That a text is not printed; in English where even that cannot be written."""
        self._note_letters(lost)
        return self._own(_CHINESE if has_chinese(lost) else _OTHER, style)

    def _note_letters(self, lost: str) -> None:
        self._note(_WHY_CHINESE if has_chinese(lost) else _WHY_OTHER)

    def _note(self, why: Phrase) -> None:
        _add(self._why, (why,))
        _add(self._untold, (why,))

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
        """That something is left out, once, at the end of a chapter or of a paper, for these reasons."""
        for phrase in phrases:
            yield Paragraph(self._own(_ON_PAPER[phrase.text], BODY), quiet=True)


def _add(reasons: list[Phrase], more: Iterable[Phrase]) -> None:
    reasons += [why for why in more if why not in reasons]
