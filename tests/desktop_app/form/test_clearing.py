"""What an answer clears in others, as the person sees it: at once, in the store too, and back with one step."""

from __future__ import annotations

from PySide6.QtTest import QTest

from desktop_app.questions.choices import ChoiceWidget, YesNoWidget
from desktop_app.questions.dates import DateWidget
from desktop_app.questions.numbers import WholeWidget
from desktop_app.questions.offers import Offer
from desktop_app.questions.terms import TermsWidget
from forms import domains
from tests.desktop_app.form.given import Open, open_form
from tests.desktop_app.given import titled

__all__ = ["open_form"]
AFRICA = {"identifier": "E0006E60-E0D9-4196-855F-8456F0C38690"}
AGENCY = [{"identifier": "AAAAAAAA-0000-4000-8000-000000000001"}]


def names_found(widget: TermsWidget, typed: str) -> set[str]:
    """What is offered when this is typed."""
    widget.picker.setText(typed)
    widget.picker.wanted.emit(typed)
    return {offer.name for offer in widget.picker.offers.rows}


def test_a_duration_that_is_typed_takes_the_place_of_dates_and_one_step_brings_them_back(
    open_form: Open,
) -> None:
    opened = open_form(startDate="2016-04-04", endDate="2016-04-08")
    start = opened.question("startDate", DateWidget)
    lasts = opened.question("durationPeriod", WholeWidget)
    lasts.box.setFocus()
    QTest.keyClicks(lasts.box, "12")
    assert start.value() is None
    assert start.box.text() == ""
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", durationPeriod=12)
    opened.page.steps.undo()
    assert start.value() == "2016-04-04"
    assert lasts.value() is None
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", startDate="2016-04-04", endDate="2016-04-08")
    opened.page.steps.redo()
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", durationPeriod=12)


def test_a_narrow_scope_leaves_countries_alone_and_offers_no_region_any_more(open_form: Open) -> None:
    opened = open_form(
        geographicScope={"identifier": domains.GLOBAL_SCOPES[0]},
        countryRegions=[{"identifier": "bj"}, AFRICA],
    )
    places = opened.question("countryRegions", TermsWidget)
    scope = opened.question("geographicScope", TermsWidget)
    everywhere = names_found(places, "africa")
    scope.picker.chosen.emit(Offer(domains.COMMUNITY, "Community"), "")
    assert places.value() == [{"identifier": "bj"}]
    assert "South Africa" in names_found(places, "africa") < everywhere
    opened.page.steps.undo()
    assert places.value() == [{"identifier": "bj"}, AFRICA]


def test_records_behind_a_no_are_gone_and_come_back_with_one_step(open_form: Open) -> None:
    opened = open_form(isImplementedByAgencies=True, implementingAgencies=AGENCY)
    switch = opened.question("isImplementedByAgencies", YesNoWidget)
    opened.press(switch.row.buttons[False])
    assert not opened.shown("implementingAgencies")
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", isImplementedByAgencies=False)
    opened.page.steps.undo()
    opened.save()
    assert opened.stored() == titled(
        "A1", "Workshop", isImplementedByAgencies=True, implementingAgencies=AGENCY
    )
    assert opened.shown("implementingAgencies")


def test_what_is_not_asked_any_more_but_not_cleared_stays_in_the_record(open_form: Open) -> None:
    opened = open_form(isProjectProgramme=True, projectProgrammeName={"en": "Park programme"})
    opened.press(opened.question("isProjectProgramme", YesNoWidget).row.buttons[False])
    assert not opened.shown("projectProgrammeName")
    opened.save()
    assert opened.stored()["projectProgrammeName"] == {"en": "Park programme"}


def test_a_unit_alone_takes_the_place_of_dates_too(open_form: Open) -> None:
    opened = open_form(startDate="2016")
    opened.press(opened.question("durationText", ChoiceWidget).row.buttons["Months"])
    opened.save()
    assert opened.stored() == titled("A1", "Workshop", durationText="Months")
