"""Form: one kind of record, with its questions, and the rules over several answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from forms.asks import Ask as Ask  # noqa: PLC0414 whoever declares or reads a form has these from here
from forms.asks import Choice as Choice  # noqa: PLC0414
from forms.asks import Fewer as Fewer  # noqa: PLC0414
from forms.asks import Fill as Fill  # noqa: PLC0414
from forms.asks import Question as Question  # noqa: PLC0414
from forms.asks import Section as Section  # noqa: PLC0414
from forms.aspects import Aspect
from forms.kinds import Document, Kind
from forms.words import Phrase


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over several answers; ``broken`` says whether a document breaks it."""

    code: str
    paths: tuple[str, ...]
    broken: Callable[[Document], bool]
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Consequence:
    """What else changes when the answer at one of the paths changes, as in the clearing-house's own forms.

    ``changes`` is given the document before and after, and names the new answers by path; none takes one away.
    """

    after: tuple[str, ...]
    changes: Callable[[Document, Document], Mapping[str, Any]]


class FormModel(BaseModel):
    """The base of every declaration: one class for a form, one field for a question, strict about types."""

    model_config = ConfigDict(strict=True, extra="ignore")
    rules: ClassVar[tuple[Rule, ...]] = ()
    consequences: ClassVar[tuple[Consequence, ...]] = ()


@dataclass(frozen=True)
class Form:
    """One kind of record: its wire name, its names for people, and the classes that declare its questions.

    ``word`` names it on the command line, ``new`` is what the button says that makes one; ``servers_own`` are the
    paths that the clearing-house fills in itself, whatever it is sent.
    """

    record_type: str
    word: str
    name: str
    plural: str
    parts: tuple[type[FormModel], ...]
    title_paths: tuple[str, ...]
    wire: str = "documents"
    servers_own: tuple[str, ...] = ()
    new: str = field(default="", kw_only=True)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All questions, in the order in which they are put."""
        return tuple(_question(name, info) for part in self.parts for name, info in part.model_fields.items())

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules over several answers."""
        return tuple(rule for part in self.parts for rule in part.rules)

    @cached_property
    def consequences(self) -> tuple[Consequence, ...]:
        """What else changes with an answer."""
        return tuple(one for part in self.parts for one in part.consequences)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections, in order."""
        return tuple(dict.fromkeys(question.section for question in self.questions))

    @cached_property
    def _by_path(self) -> dict[str, Question]:
        return {question.path: question for question in self.questions}

    @cached_property
    def _by_field(self) -> dict[str, Question]:
        fields = (name for part in self.parts for name in part.model_fields)
        return dict(zip(fields, self.questions, strict=True))

    @cached_property
    def _roots(self) -> tuple[tuple[str, Question], ...]:
        return tuple((question.path.partition(".")[0], question) for question in self.questions)

    def answered(self, document: Mapping[str, Any]) -> list[Question]:
        """The questions, in their order, to which something may stand in the document: most stay unanswered."""
        return [question for root, question in self._roots if root in document]

    @property
    def languages_path(self) -> str:
        """Where the record's languages stand: ``header.languages``, or ``meta.languages`` for needs."""
        return "meta.languages" if self.wire == "requests" else "header.languages"

    def question(self, path: str) -> Question:
        """The question at a path; KeyError where the form has none there."""
        return self._by_path[path]

    def named(self, field: str) -> Question:
        """The question that a field of the declaration asks."""
        return self._by_field[field]

    def has(self, path: str) -> bool:
        """Whether a question of the form stands at the path."""
        return path in self._by_path

    def path_of(self, place: str) -> str:
        """The path of the question to which a place such as ``title.fr`` belongs; the place itself where none does."""
        path = place
        while path and path not in self._by_path:
            path = path.rpartition(".")[0]
        return path or place

    def of_aspect(self, aspect: Aspect) -> tuple[Question, ...]:
        """The questions that say this about a record."""
        return tuple(question for question in self.questions if question.aspect is aspect)


def _question(name: str, info: FieldInfo) -> Question:
    ask = next(item for item in info.metadata if isinstance(item, Ask))
    kind = next(item for item in info.metadata if isinstance(item, Kind))
    put = {part.name: getattr(ask, part.name) for part in fields(ask)}
    return Question(**put | {"path": ask.path or name, "kind": kind})
