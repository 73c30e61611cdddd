"""One record on paper: what a reader in an office finds on it, and what not."""

from __future__ import annotations

import pytest

from desktop_app.desk import Desk
from desktop_app.printing.answers import Reading
from desktop_app.printing.binding import as_printed
from desktop_app.printing.lines import Line
from desktop_app.printing.pages import Pages
from desktop_app.printing.paper import Answer, Fields, Heading, Paper, Title
from desktop_app.printing.records import NotHere, record_paper
from forms.paths import with_value
from forms.registry import FORMS
from forms.spec import Form
from forms.vocabularies import OTHER
from sync.records import Origin
from tests.desktop_app.printing.given import ACTIVITY, DOCUMENT, all_lines, in_language, pieces_of

RECORD_TYPE = "capacityBuildingInitiative"


def answers(paper: Paper) -> dict[str, list[str]]:
    """The answers by their labels, as they stand."""
    rows = (row for block in paper.blocks if isinstance(block, Fields) for row in block.rows)
    return {row.label.text: [answer.said.text for answer in row.answers] for row in rows}


def test_the_head_tells_kind_and_title_in_every_language_the_readers_first(desk: Desk) -> None:
    title = next(iter(record_paper(in_language(desk, "ru"), ACTIVITY).blocks))
    assert isinstance(title, Title)
    assert [(name.text, name.language) for name in title.names] == [
        ("Региональный семинар", "ru"),
        ("Regional workshop on <b>bar-coding</b> & more", "en"),
        ("ورشة عمل إقليمية لبناء القدرات", "ar"),
    ]


def test_state_country_and_last_change_stand_above_the_answers(desk: Desk) -> None:
    found = answers(record_paper(desk, ACTIVITY))
    assert found["State"] == ["Draft"]
    assert found["Recorded by"] == ["Benin"]
    assert found["Last change"] == ["14 March 2025, by Ana Souza"]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Languages", ["English, Arabic, Russian"]),
        ("Description", ["Twenty people learn.", "يتعلم عشرون شخصا.", "Учатся двадцать человек."]),
        ("Web site", ["Its page", "https://www.example.org/workshop"]),
        ("Contact persons", ["Ana Souza", "A record that is not on this computer"]),
        ("Kinds of activity", ["Field day", "Полевой день"]),
        ("Countries and regions", ["Benin"]),
        ("Start", ["4 April 2016"]),
        ("End", ["May 2016"]),
        ("Part of a larger project or programme?", ["No"]),
        ("Total budget in US dollars", ["1,250,000"]),
        ("More information", ["First & second\nThird"]),
    ],
)
def test_answers_stand_in_words(desk: Desk, label: str, expected: list[str]) -> None:
    assert answers(record_paper(desk, ACTIVITY))[label] == expected


def test_terms_and_dates_stand_in_the_readers_language(desk: Desk) -> None:
    found = [
        text for texts in answers(record_paper(in_language(desk, "fr"), ACTIVITY)).values() for text in texts
    ]
    assert "4 avril 2016" in found
    assert "Bénin" in found
    assert any(text.startswith("GBF-T20. Le renforcement") for text in found)


def test_each_language_of_an_answer_is_named_where_the_record_has_several(desk: Desk) -> None:
    row = _row(record_paper(desk, ACTIVITY), "Description")
    assert [answer.mark.text if answer.mark else "" for answer in row] == ["English", "Arabic", "Russian"]
    assert [answer.said.language for answer in row] == ["en", "ar", "ru"]


def test_the_readers_language_comes_first_in_each_answer(desk: Desk) -> None:
    row = _row(record_paper(in_language(desk, "ar"), ACTIVITY), "الوصف")
    assert [answer.said.language for answer in row] == ["ar", "en", "ru"]


def test_a_text_that_is_the_same_in_every_language_stands_once(desk: Desk) -> None:
    document = with_value(DOCUMENT, "description", {"en": "Madrid", "ar": "Madrid", "ru": "Madrid "})
    desk.store.records.save(RECORD_TYPE, ACTIVITY, document, origin=Origin.TYPED, who="")
    (answer,) = _row(record_paper(desk, ACTIVITY), "Description")
    assert (answer.said.text, answer.mark) == ("Madrid", None)


def test_languages_with_the_same_text_share_a_line(desk: Desk) -> None:
    document = with_value(DOCUMENT, "description", {"en": "Tokyo", "ar": "طوكيو", "ru": "Tokyo"})
    desk.store.records.save(RECORD_TYPE, ACTIVITY, document, origin=Origin.TYPED, who="")
    row = _row(record_paper(desk, ACTIVITY), "Description")
    assert [(answer.said.text, answer.mark and answer.mark.text) for answer in row] == [
        ("Tokyo", "English, Russian"),
        ("طوكيو", "Arabic"),
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "English, Arabic, Russian"),
        ("fr", "Anglais, arabe, russe"),
        ("es", "Inglés, árabe, ruso"),
        ("ru", "Английский, арабский, русский"),
    ],
)
def test_names_of_languages_are_written_as_within_a_sentence(
    desk: Desk, language: str, expected: str
) -> None:
    assert Reading(desk, language, ()).language_names(("en", "ar", "ru")).text == expected


def test_titles_stand_where_the_page_begins_also_those_that_run_against_it(desk: Desk) -> None:
    def leading(language: str) -> list[bool | None]:
        title = next(iter(record_paper(in_language(desk, language), ACTIVITY).blocks))
        assert isinstance(title, Title)
        return [name.leading for name in title.names]

    assert leading("en") == [True, True, True]
    assert leading("ar") == [True, True, True]
    document = with_value(DOCUMENT, "title", {"en": "Workshop", "fr": "Atelier", "es": "Atelier"})
    desk.store.records.save(RECORD_TYPE, ACTIVITY, document, origin=Origin.TYPED, who="")
    assert leading("ar") == [True, True], "one title for two languages stands once"


def test_a_record_in_one_language_needs_no_names_of_languages(desk: Desk) -> None:
    document = with_value(DOCUMENT, "header.languages", ["en"])
    document = with_value(document, "description", {"en": "Twenty people learn."})
    desk.store.records.save(RECORD_TYPE, ACTIVITY, document, origin=Origin.TYPED, who="")
    (answer,) = _row(record_paper(desk, ACTIVITY), "Description")
    assert answer.mark is None


def test_languages_are_named_in_the_order_of_their_texts(desk: Desk) -> None:
    (named,) = _row(record_paper(in_language(desk, "ar"), ACTIVITY), "اللغات")
    (mine,) = _row(record_paper(in_language(desk, "ru"), ACTIVITY), "Languages")
    assert named.said.text.startswith("العربية، ")
    assert mine.said.text == "Русский, английский, арабский"


def test_official_names_have_curved_apostrophes_in_french_and_what_people_wrote_stays_as_it_is(
    desk: Desk,
) -> None:
    document = with_value(DOCUMENT, "categories", [{"identifier": OTHER, "customValue": {"fr": "L'atelier"}}])
    document = with_value(document, "gbfTargets", [{"identifier": "GBF-TARGET-13"}])
    desk.store.records.save(RECORD_TYPE, ACTIVITY, document, origin=Origin.TYPED, who="")
    texts = [
        text for each in answers(record_paper(in_language(desk, "fr"), ACTIVITY)).values() for text in each
    ]
    assert "L'atelier" in texts
    assert not [text for text in texts if text.startswith("GBF-T13") and "'" in text]
    assert as_printed("Côte d'Ivoire", "fr") == "Côte d’Ivoire"
    assert as_printed("5' and d'Ivoire", "en") == "5' and d'Ivoire"


def _row(paper: Paper, label: str) -> list[Answer]:
    rows = (row for block in paper.blocks if isinstance(block, Fields) for row in block.rows)
    return list(next(row for row in rows if row.label.text == label).answers)


def test_what_is_empty_is_left_out_and_what_must_be_answered_is_said_to_be_missing(desk: Desk) -> None:
    found = answers(record_paper(desk, ACTIVITY))
    assert "Target groups" not in found
    assert found["Stage"] == ["Not answered yet"]


def test_what_is_not_asked_is_not_printed(desk: Desk) -> None:
    assert "Name of the larger project" not in answers(record_paper(desk, ACTIVITY))


def test_a_section_without_answers_has_no_heading(desk: Desk) -> None:
    document = with_value(DOCUMENT, "totalBudget", None)
    desk.store.records.save(RECORD_TYPE, ACTIVITY, document, origin=Origin.TYPED, who="")
    headings = [b.said.text for b in record_paper(desk, ACTIVITY).blocks if isinstance(b, Heading)]
    assert headings == ["General", "Place and time", "Project", "Subjects and targets", "More"]


def test_private_notes_are_printed_only_where_they_are_asked_for(desk: Desk) -> None:
    assert "Private notes" not in answers(record_paper(desk, ACTIVITY))
    assert answers(record_paper(desk, ACTIVITY, notes=True))["Private notes"] == [
        "[ Amina | 2026-01-15 ] - Not for others"
    ]


def test_markup_in_a_persons_text_is_printed_as_the_signs_it_is(desk: Desk) -> None:
    lines = " ".join(all_lines(Pages(record_paper(desk, ACTIVITY))))
    assert "Regional workshop on <b>bar-coding</b> & more" in lines


def test_no_identifier_is_printed(desk: Desk) -> None:
    text = " ".join(all_lines(Pages(record_paper(desk, ACTIVITY))))
    assert ACTIVITY not in text
    assert "11111111" not in text


def test_practice_is_stamped_and_real_work_is_not(desk: Desk) -> None:
    assert record_paper(desk, ACTIVITY).stamp == ""
    desk.practice = True
    assert record_paper(desk, ACTIVITY).stamp == "Practice"


def test_a_record_without_a_title_says_so(desk: Desk) -> None:
    desk.store.records.save("resource", "M1", {"header": {"identifier": "M1"}}, origin=Origin.TYPED, who="")
    assert record_paper(desk, "M1").title == "Without a title"


def test_a_record_that_is_not_here_is_said_to_be_not_here(desk: Desk) -> None:
    with pytest.raises(NotHere, match="This record is not on this computer"):
        record_paper(desk, "nowhere")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.word)
@pytest.mark.parametrize("wrong", ["text", 7, True, ["a", 1], {"x": {"y": 1}}, [{"identifier": 3}], [None]])
def test_answers_of_a_wrong_shape_are_still_printed(desk: Desk, form: Form, wrong: object) -> None:
    reading = Reading(desk, "en", ("en",))
    for question in form.questions:
        for answer in reading.answers(question, with_value({}, question.path, wrong)):
            assert isinstance(answer.said.text, str)


@pytest.mark.parametrize("language", ["en", "fr", "ar", "ru"])
def test_no_letter_of_a_whole_print_is_missing(desk: Desk, language: str) -> None:
    pages = Pages(record_paper(in_language(desk, language), ACTIVITY))
    pieces = (piece for number in range(1, pages.count + 1) for piece in pieces_of(pages, number))
    runs = [
        run for piece in pieces if isinstance(piece.drawing, Line) for run in piece.drawing.layout.glyphRuns()
    ]
    assert len(runs) > 40
    assert not [run for run in runs if 0 in run.glyphIndexes()]
