"""On which side the texts of an answer stand, in a document of a word processor and on a web page."""

from __future__ import annotations

from desktop_app.printing.docx.texts import Texts
from desktop_app.printing.html.texts import element
from desktop_app.printing.paper import Answer
from desktop_app.printing.said import Said
from desktop_app.printing.sides import SURE, sided, surely_fits

FEW, MANY = Said("Under way", "en"), Said("The two northern departments. " * 4, "en")
UNNAMED, OWN = Said("Under way"), Said("قيد التنفيذ", "ar")


def test_all_that_runs_against_the_page_stands_alike_and_the_rest_stays_as_it_is() -> None:
    for texts, beside in (((FEW, UNNAMED, OWN), True), ((FEW, UNNAMED, MANY, OWN), False)):
        found = sided(tuple(map(Answer, texts)), True, surely_fits)
        assert [answer.said.leading for answer in found] == [*[beside] * (len(texts) - 1), None]


def test_where_no_width_is_known_only_what_is_short_surely_fits() -> None:
    assert surely_fits(Said("x" * SURE))
    assert not surely_fits(Said("x" * (SURE + 1)))
    assert not surely_fits(Said("a\nb"))


def test_a_web_page_and_a_document_know_both_sides_of_a_text_without_a_language() -> None:
    beside, apart = (Said("Name", leading=leading) for leading in (True, False))
    assert 'dir="ltr"' in element("dd", apart, "ar").split(">")[0]
    assert element("dd", beside, "ar").startswith("<dd><bdi>")
    assert element("dd", apart, "en").startswith("<dd><bdi>")
    texts = Texts("ar")
    assert '<w:bidi w:val="0"/>' in texts.said(apart)
    assert '<w:bidi w:val="1"/>' in texts.said(beside)


def test_few_words_in_a_language_stand_at_the_labels_side_of_a_web_page_and_a_document() -> None:
    beside, apart = (Said("Name", "en", leading=leading) for leading in (True, False))
    assert "text-align: right" in element("dd", beside, "ar")
    assert "text-align" not in element("dd", apart, "ar")
    texts = Texts("ar")
    assert '<w:jc w:val="end"/>' in texts.said(beside)
    assert "<w:jc" not in texts.said(apart)
