"""The fields of the search index by their names, and how values are written in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.practice.index.fields import Kind, field_of, moment_in, value_of, words_in
from sync.practice.refusals import Refusal
from tests.support.given import START


@pytest.mark.parametrize(
    ("name", "base", "language", "kind", "many"),
    [
        ("identifier_s", "identifier", None, Kind.STRING, False),
        ("title_EN_s", "title", "en", Kind.STRING, False),
        ("title_AR_t", "title", "ar", Kind.TEXT, False),
        ("government_CEN_s", "government", "en", Kind.STRING, False),
        ("text_FR_txt", "text", "fr", Kind.TEXT, True),
        ("countryRegions_REL_ss", "countryRegions_REL", None, Kind.STRING, True),
        ("_revision_i", "_revision", None, Kind.WHOLE, False),
        ("updatedDate_dt", "updatedDate", None, Kind.DATE, False),
        ("id", "id", None, Kind.STRING, False),
    ],
)
def test_the_end_of_a_name_tells_what_a_field_holds(
    name: str, base: str, language: str | None, kind: Kind, many: bool
) -> None:
    field = field_of(name)
    assert (field.base, field.language, field.kind, field.many) == (base, language, kind, many)


@pytest.mark.parametrize(
    "name", ["", "title", "title_", "_s", "title_x", "größe_s", "a b_s", "x" * 99 + "_s", "id_"]
)
def test_a_name_that_tells_nothing_is_refused(name: str) -> None:
    with pytest.raises(Refusal):
        field_of(name)


def test_words_are_found_in_any_case_of_letters_and_without_marks_up() -> None:
    assert words_in("<p>Écogardes, l'été\n2025!</p>") == " écogardes l été 2025 "
    assert words_in("ﬁshers") == " fishers "


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025", "2025-01-01T00:00:00.000Z"),
        ("2025-05", "2025-05-01T00:00:00.000Z"),
        ("2025-05-21", "2025-05-21T00:00:00.000Z"),
        ("2025-05-21T10:00:00.5Z", "2025-05-21T10:00:00.500Z"),
        ("2025-13", None),
        ("0000-01-01", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_in_a_document_is_kept_as_a_moment(text: str, moment: str | None) -> None:
    assert moment_in(text) == moment


@given(st.text(max_size=30))
def test_whatever_a_text_is_it_is_a_moment_or_none(text: str) -> None:
    found = moment_in(text)
    assert found is None or moment_in(found) == found


def test_now_is_the_moment_of_the_clock() -> None:
    assert value_of(field_of("updatedDate_dt"), "NOW", START) == "2025-03-14T09:30:00.000Z"
