"""One record as the search index knows it, made of its document (facts, section 2.7).

Made by the shape of what stands in the document: a term or a reference becomes ``name_s``, several ``name_ss``, with
``name_REL_ss`` for the broader and narrower terms; a text in languages ``name_t`` and ``name_EN_t``; links
``name_ss`` and ``nameLanguage_ss``. Fields in a language hold the best there is, as the real index does. What
nobody but the editors reads (``notes``) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from forms.languages import UN_LANGUAGES, in_language
from forms.vocabularies import Term
from sync.practice.index.fields import Field, Kind, Value, field_of, moment_in, words_in

Texts = dict[str, str]
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?", re.ASCII)
_NAME = re.compile(r"[A-Za-z]\w{0,60}", re.ASCII)
_LEFT_OUT = ("header", "notes", "title", "summary", "version")
_LONGEST_NAME = 80
_LARGEST = 10**18
# Facts, section 2.7, call the field of ``geographicScope`` so.
_OTHER_NAMES = {"geographicScope": "scope"}


class Lexicon:
    """Every term of all vocabularies, and those that are broader or narrower than it, near or far."""

    def __init__(self, terms: Mapping[str, Term]) -> None:
        """Hold the terms by their identifiers."""
        self._terms = terms
        self._related: dict[str, tuple[str, ...]] = {}

    def __contains__(self, identifier: str) -> bool:
        """Whether there is such a term."""
        return identifier in self._terms

    def name(self, identifier: str, language: str) -> str:
        """The term's name in the language, or in the best other one."""
        return self._terms[identifier].name(language)

    def related(self, identifier: str) -> tuple[str, ...]:
        """The identifiers of all broader and all narrower terms."""
        found = self._related.get(identifier)
        if found is None:
            found = tuple({**self._reached(identifier, "broader"), **self._reached(identifier, "narrower")})
            self._related[identifier] = found
        return found

    def _reached(self, identifier: str, way: str) -> dict[str, None]:
        reached: dict[str, None] = {}
        layer = [identifier]
        while layer:
            steps = [
                step for name in layer if name in self._terms for step in getattr(self._terms[name], way)
            ]
            layer = [step for step in dict.fromkeys(steps) if step not in reached and step != identifier]
            reached.update(dict.fromkeys(layer))
        return reached


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a version besides its document: fields as they stand, its title and its summary."""

    fields: Mapping[str, Value | tuple[Value, ...]]
    titles: Mapping[str, Texts]


class Indexed:
    """One published version or draft in the index."""

    def __init__(self, known: Known, document: Mapping[str, Any], lexicon: Lexicon) -> None:
        """Take in what is known and what the document holds."""
        self._lexicon = lexicon
        self._plain: dict[str, tuple[Value, ...]] = {}
        self._titles = known.titles.keys()
        self._texts: dict[str, Texts] = dict(known.titles)
        self._terms: dict[str, tuple[str, ...]] = {}
        self._words: dict[str, str] = {}
        self._references: dict[str, None] = {}
        self._take("", document)
        for name, value in known.fields.items():
            self._plain[name] = value if isinstance(value, tuple) else (value,)
        self._tell_terms()

    def values(self, field: Field) -> tuple[Value, ...]:
        """What the field holds; nothing where the record has no such field."""
        found = self._plain.get(field.name)
        if found is not None:
            return found
        if field.kind not in (Kind.STRING, Kind.TEXT):
            return ()
        return self._written(field)

    def words(self, field: Field) -> str:
        """The words of a text field, as ``words_in`` gives them."""
        found = self._words.get(field.name)
        if found is None:
            found = self._words[field.name] = words_in(" \n ".join(map(str, self.values(field))))
        return found

    def told(self) -> dict[str, Any]:
        """Every field, but for the collected text, as an answer gives it."""
        return {
            name: value
            for name in self._names()
            for value in [self.given(field_of(name))]
            if value is not None
        }

    def given(self, field: Field) -> Any:
        """A field as an answer gives it: a list, or one value; null where there is nothing."""
        values = self.values(field)
        if not values:
            return None
        return list(values) if field.many else values[0]

    def _names(self) -> Iterator[str]:
        """The names of all fields; of a text in the record only the languages that it has, to keep answers short."""
        yield from self._plain
        for base, texts in self._texts.items():
            titled = base in self._titles
            languages = [name.upper() for name in (UN_LANGUAGES if titled else texts) if name in UN_LANGUAGES]
            yield from (f"{base}{language}_t" for language in ("", *(f"_{name}" for name in languages)))
            if titled:
                yield from (f"{base}_{language}_s" for language in languages)
        yield from (f"{base}_s" for base in self._titles if f"{base}_s" not in self._plain)
        for base in self._terms:
            ending = "ss" if f"{base}_ss" in self._plain else "s"
            yield from (f"{base}_{language.upper()}_{ending}" for language in UN_LANGUAGES)

    def _written(self, field: Field) -> tuple[Value, ...]:
        """A field in a language, or one cut into words, from the text or the terms that it belongs to."""
        language = field.language or "en"
        if field.base == "text" and field.ending == "txt":
            return tuple(self._everything(language))
        if field.base in self._texts:
            text = in_language(self._texts[field.base], language)
            return (text,) if text else ()
        if field.base in self._terms and (field.language or field.kind is Kind.TEXT):
            return tuple(self._lexicon.name(term, language) for term in self._terms[field.base])
        return self._same_as_string(field)

    def _same_as_string(self, field: Field) -> tuple[Value, ...]:
        if field.kind is not Kind.TEXT:
            return ()
        return self._plain.get(f"{field.base}_s") or self._plain.get(f"{field.base}_ss") or ()

    def _everything(self, language: str) -> Iterator[str]:
        """All that can be read in the record in one language."""
        yield from filter(None, (in_language(texts, language) for texts in self._texts.values()))
        for terms in self._terms.values():
            yield from (self._lexicon.name(term, language) for term in terms)
        for name, values in self._plain.items():
            if not name.startswith("_") and not name.endswith("REL_ss"):
                yield from (value for value in values if isinstance(value, str))

    def _take(self, before: str, part: Mapping[str, Any]) -> None:
        for name, value in part.items():
            if _NAME.fullmatch(name) and not (not before and name in _LEFT_OUT):
                self._take_one(_inner_name(before, _OTHER_NAMES.get(name, name)), value)

    def _take_one(self, name: str, value: Any) -> None:
        if len(name) > _LONGEST_NAME:
            return
        if isinstance(value, dict):
            self._take_object(name, value)
        elif isinstance(value, list):
            self._take_list(name, value)
        else:
            self._take_simple(name, value)

    def _take_object(self, name: str, value: dict[str, Any]) -> None:
        if isinstance(value.get("identifier"), str):
            self._keep_terms(name, [value["identifier"]], "s")
        elif value and all(_LANGUAGE.fullmatch(key) and isinstance(text, str) for key, text in value.items()):
            self._texts.setdefault(name, value)
        else:
            self._take(name, value)

    def _take_list(self, name: str, value: list[Any]) -> None:
        objects = [item for item in value if isinstance(item, dict)]
        named = [item["identifier"] for item in objects if isinstance(item.get("identifier"), str)]
        links = [item for item in objects if isinstance(item.get("url"), str)]
        if named:
            self._keep_terms(name, named, "ss")
        elif links:
            self._plain[f"{name}_ss"] = tuple(link["url"] for link in links)
            languages = (link["language"] for link in links if isinstance(link.get("language"), str))
            self._keep(f"{name}Language_ss", tuple(dict.fromkeys(languages)))
        else:
            self._keep(f"{name}_ss", tuple(item for item in value if isinstance(item, str)))

    def _take_simple(self, name: str, value: Any) -> None:
        if isinstance(value, bool):
            self._plain[f"{name}_b"] = (value,)
        elif isinstance(value, int) and abs(value) < _LARGEST:
            self._plain[f"{name}_i"] = (value,)
        elif isinstance(value, float):
            self._plain[f"{name}_d"] = (value,)
        elif isinstance(value, str) and value:
            self._plain[f"{name}_s"] = (value,)
            moment = moment_in(value)
            self._keep(f"{name}_dt", (moment,) if moment else ())

    def _keep_terms(self, name: str, identifiers: list[str], ending: str) -> None:
        bare = tuple(dict.fromkeys(identifier.partition("@")[0] for identifier in identifiers))
        self._plain[f"{name}_{ending}"] = bare
        terms = tuple(identifier for identifier in bare if identifier in self._lexicon)
        if terms:
            self._terms[name] = terms
        self._references.update(
            dict.fromkeys(identifier for identifier in bare if identifier not in self._lexicon)
        )

    def _keep(self, name: str, values: tuple[Value, ...]) -> None:
        if values:
            self._plain[name] = values

    def _tell_terms(self) -> None:
        """What is told of the terms besides themselves."""
        for name, terms in self._terms.items():
            related = [other for term in terms for other in self._lexicon.related(term)]
            self._keep(
                f"{name}_REL_ss", tuple(other for other in dict.fromkeys(related) if other not in terms)
            )
        every = dict.fromkeys(term for terms in self._terms.values() for term in terms)
        self._keep("all_terms_ss", tuple(every))
        self._keep("referenceRecord_ss", tuple(self._references))


def _inner_name(before: str, name: str) -> str:
    return before + name[0].upper() + name[1:] if before else name
