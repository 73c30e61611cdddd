"""Ask (how a question is put) and Question (what every reader reads)."""

from __future__ import annotations

from dataclasses import dataclass

from forms.aspects import Aspect
from forms.conditions import ALWAYS, NEVER, Condition
from forms.kinds import Document, Kind


@dataclass(frozen=True, slots=True)
class Section:
    """A group of questions on one page, under one title."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few fixed answers: the value on the wire and its words; ``also`` is how other clients write it."""

    value: str
    label: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fewer:
    """While the condition holds, only these vocabularies are offered and taken."""

    when: Condition
    vocabularies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fill:
    """What the record that is chosen here answers elsewhere, where nothing stands yet: its path there, and ours."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Ask:
    """How a question is put; everything about it but its kind, which its type says."""

    label: str
    help: str
    section: Section
    required: Condition = NEVER
    when: Condition = ALWAYS
    path: str = ""
    vocabularies: tuple[str, ...] = ()
    refers_to: tuple[str, ...] = ()
    fills: tuple[Fill, ...] = ()
    choices: tuple[Choice, ...] = ()
    own_text: tuple[str, ...] = ()
    fewer: tuple[Fewer, ...] = ()
    leaf_only: bool = False
    under: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    of: str = ""
    last_may_say: str = ""
    at_most: int | None = None
    words: int | None = None
    long: bool = False
    rich: bool = False
    read_only: bool = False
    month: bool = False
    mail: bool = False
    files: tuple[str, ...] = ()
    files_only: bool = False
    aspect: Aspect | None = None


@dataclass(frozen=True, slots=True)
class Question(Ask):
    """One question of a form: how it is put, of what kind it is, and where its answer stands in the document.

    ``own_text`` names the terms with which a text of the person's own is wanted ("Other" and a few more); of a tree of
    terms only the ends are taken where it is ``leaf_only``, only what stands ``under`` these terms is offered, and not
    what is ``hidden``, with all below it; ``fewer`` says when only some of the vocabularies are taken. Details are
    given ``of`` the terms that are chosen at that path; the words for the term ``last_may_say`` may also stand at the
    last term. ``words`` is advice, ``at_most`` a rule; ``long`` texts get a tall box; ``month`` dates have no day;
    lines may be ``mail`` addresses; ``files`` are the media types of the files that may be attached to a link, none
    where only addresses on the web are wanted, ``files_only`` where nothing but files is.
    """

    kind: Kind = Kind.TEXT

    def is_asked(self, document: Document) -> bool:
        """Whether the question is put, given the other answers."""
        return self.when.holds(document)

    def is_required(self, document: Document) -> bool:
        """Whether an answer is needed to send, given the other answers."""
        return self.is_asked(document) and self.required.holds(document)

    def choice(self, value: object) -> Choice | None:
        """The fixed answer that a value on the wire means; none where it is no such answer."""
        return next((one for one in self.choices if value == one.value or value in one.also), None)

    def lists(self, document: Document) -> tuple[str, ...]:
        """The vocabularies from which is chosen, given the other answers."""
        return next((one.vocabularies for one in self.fewer if one.when.holds(document)), self.vocabularies)

    @property
    def reads(self) -> frozenset[str]:
        """The paths of the other answers on which it depends how the question is put."""
        read = (self.when.reads, self.required.reads, *(one.when.reads for one in self.fewer))
        return frozenset(filter(None, {self.of}.union(*read)))
