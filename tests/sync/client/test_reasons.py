"""Codes become sentences, and properties become questions."""

from __future__ import annotations

from typing import Any

import pytest

from forms.registry import form_for
from sync.client.reasons import fitted, reasons_of

MATERIAL = form_for("resource")


@pytest.mark.parametrize(
    ("named", "question"),
    [
        ("title", "title"),
        ("title.en", "title"),
        ("document.title", "title"),
        ("resourceLinks[0].url", "resourceLinks"),
        ("resourceLinks.0.url", "resourceLinks"),
        ("header.languages", "header.languages"),
        ("header", "header.languages"),
        ("government", ""),
        ("", ""),
    ],
)
def test_a_property_belongs_to_the_question_it_is_in(named: str, question: str) -> None:
    (reason,) = fitted(reasons_of({"errors": [{"code": "Error.Mandatory", "property": named}]}), MATERIAL)
    assert reason.path == question


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("Error.Mandatory", "needed"),
        ("Error.MandatoryAnyOf", "one of several"),
        ("Error.InvalidValue", "does not accept what stands here"),
        ("Error.InvalidProperty", "does not know this field"),
        ("Error.UnexpectedTerm", "terms"),
        ("Error.InvalidType", "form that this field cannot hold"),
        ("Error.UnspecifiedLocale", "language"),
        ("Error.Newer", "gives no reason"),
        (None, "gives no reason"),
    ],
)
def test_every_code_has_a_sentence(code: str | None, says: str) -> None:
    (reason,) = reasons_of({"errors": [{"code": code, "property": "title"}]})
    assert says in str(reason.phrase)
    assert "Error." not in str(reason.phrase)


@pytest.mark.parametrize("parameters", [{"locale": "fr"}, {"locales": ["fr"]}, ["fr"], "fr"])
def test_a_stray_language_is_named_under_whatever_name_it_comes(parameters: Any) -> None:
    error = {"code": "Error.UnspecifiedLocale", "property": "title", "parameters": parameters}
    (reason,) = reasons_of({"errors": [error]})
    assert "Français" in str(reason.phrase)


def test_each_of_several_properties_is_marked_and_none_twice() -> None:
    errors = [
        {"code": "Error.MandatoryAnyOf", "properties": ["authors", "organizations"]},
        {"code": "Error.MandatoryAnyOf", "properties": ["authors.en"]},
    ]
    assert [reason.path for reason in fitted(reasons_of({"errors": errors}), MATERIAL)] == [
        "authors",
        "organizations",
    ]


def test_fields_of_a_plain_refusal_are_marked() -> None:
    found = reasons_of({"code": "mandatory", "fields": ["title", "summary"], "message": "x"})
    assert [(reason.path, reason.code) for reason in found] == [
        ("title", "mandatory"),
        ("summary", "mandatory"),
    ]


@pytest.mark.parametrize("error", [None, 5, "x", {}, {"property": 5}, {"properties": [None]}])
def test_an_odd_error_is_still_a_reason(error: Any) -> None:
    (reason,) = reasons_of({"errors": [error]})
    assert (reason.path, reason.code) == ("", "")


@pytest.mark.parametrize("report", [{}, {"errors": []}, {"errors": None}, {"errors": "x"}, {"fields": []}])
def test_no_errors_are_no_reasons(report: Any) -> None:
    assert reasons_of(report) == ()
