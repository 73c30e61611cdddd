"""What fits a record, in the words of the window and of paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.desk import Desk
from desktop_app.language_names import shown_name
from desktop_app.lists.filters import name_of
from desktop_app.operations.matching import InterestWords
from desktop_app.shortening import shortened
from desktop_app.values import title_in
from desktop_app.words import isolated, language, say_date, tr
from forms.aspects import Aspect
from forms.kinds import Document
from forms.registry import form_for
from forms.words import Phrase, say
from sync.matching import Feature, Match, Strength, cautions, reasons
from sync.matching.features import BY_ASPECT, WEIGHTS
from sync.matching.finding import NEED

_NAME_LENGTH = 70
STRENGTHS: Mapping[Strength, tuple[str, str, Phrase]] = {
    Strength.GOOD: ("check", "good", say("Fits well")),
    Strength.FAIR: ("match", "info", say("Fits in part")),
    Strength.SLIGHT: ("info", "muted", say("Has a little in common")),
}
_ASPECTS: Mapping[Feature, Aspect] = {feature: aspect for aspect, feature in BY_ASPECT.items()}
_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


class Speaking:
    """Says terms, words, days and languages to the person at this desk."""

    def __init__(self, desk: Desk) -> None:
        """Use the lists of terms of this desk."""
        self._vocabularies = desk.vocabularies
        self.language = desk.language

    def terms(self, feature: Feature, identifiers: Sequence[str]) -> str:
        """The names of terms; very long ones are cut."""
        names = (name_of(self._vocabularies, _ASPECTS[feature], one, self.language) for one in identifiers)
        return tr("; ").join(isolated(shortened(name, _NAME_LENGTH)) for name in names)

    def listed(self, words: Sequence[str]) -> str:
        """Words as they were typed, one after the other."""
        return tr(", ").join(words)

    def day(self, partial: str) -> str:
        """A day, a month or a year."""
        return say_date(partial)

    def languages(self, codes: Sequence[str]) -> str:
        """The names of languages."""
        return tr(", ").join(map(shown_name, codes))


def why(desk: Desk, match: Match, asking: str, speaking: Speaking | None = None) -> list[str]:
    """The reasons for a match, a sentence each; ``asking`` is the type of the record that it fits."""
    return [tr(phrase) for phrase in reasons(match, asking, speaking or Speaking(desk))]


def beware(desk: Desk, match: Match) -> list[str]:
    """What speaks against a match, a sentence each."""
    return [tr(phrase) for phrase in cautions(match, Speaking(desk))]


def strength_word(match: Match) -> str:
    """How well it fits, in a word or two, and what was said of it."""
    word = STRENGTHS[match.strength][2]
    if match.set_aside:
        return tr("Set aside")
    if match.linked:
        return tr("{how}, linked", how=word) if match.shared else tr("Linked by you")
    return tr(word)


def page_title(record_type: str) -> str:
    """What the page is called."""
    return tr("What fits this need") if record_type == NEED else tr("What this could help")


def group_title(record_type: str, number: int, totals: Mapping[str, int]) -> str:
    """What the matches of a type are called, with their number; and of how many, where some are left out."""
    kind, everything = Phrase(form_for(record_type).plural), totals[record_type]
    if number < everything:
        return tr("{kind}: the best {number} of {all}", kind=kind, number=number, all=everything)
    return tr("{kind} ({number})", kind=kind, number=number)


def how_it_is_ranked() -> list[str]:
    """How the ranking works, in sentences; the numbers are those with which it is worked out."""
    return [
        tr(
            "What both records say is added up: kinds of help count {help}, subjects {subject}, the words of the texts "
            "{words}, targets {target}, places {place}, target groups {group}.",
            help=int(WEIGHTS[Feature.HELP]),
            subject=int(WEIGHTS[Feature.SUBJECT]),
            words=int(WEIGHTS[Feature.WORDS]),
            target=int(WEIGHTS[Feature.TARGET]),
            place=int(WEIGHTS[Feature.PLACE]),
            group=int(WEIGHTS[Feature.GROUP]),
        ),
        tr("What few of the records on this computer say counts more than what many say."),
        tr("A region counts for the countries in it, the less the more countries it has."),
        tr(
            "Words are compared within a language, in all their forms. Nothing is put back because it is written in "
            "another language: then the chosen terms decide."
        ),
        tr(
            "An offer, a provider or a need for other places counts half. What is over comes last. What you linked "
            "comes first."
        ),
        tr("It is a suggestion and not more: nothing is sent, and no record is changed by it."),
    ]


def what_to_answer(record_type: str) -> str:
    """What to fill in so that something can be found."""
    if record_type == NEED:
        return tr(
            "Answer in the need what help is wanted, its subjects and targets, the countries, and the problem in your "
            "own words. Whatever is on this computer is then compared with it. Synchronize to receive offers of others."
        )
    return tr(
        "Answer what it gives or does: kinds of help, subjects, targets, countries, and a few sentences. Synchronize "
        "to receive the needs of others."
    )


def interest_words(helped: Document, language_there: str) -> InterestWords:
    """What an expression of interest says by itself: which record it would support."""
    title = title_in(helped.get("title"), language_there) or tr("Without a title")
    about = tr("This is an expression of interest. The record that it would support: “{title}”.", title=title)
    return InterestWords(
        tr("Interest in supporting: {title}", title=title).translate(_ISOLATES), about.translate(_ISOLATES)
    )


def match_title(match: Match) -> str:
    """What a record that was found is called."""
    return match.row.title_in(language()) or tr("Without a title")
