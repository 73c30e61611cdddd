"""What a list is narrowed down to, and how that outlives the program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.background import Background
from desktop_app.desk import Desk
from desktop_app.lists.choices import ChoicePopup
from desktop_app.lists.filter_bar import FilterBar
from desktop_app.lists.filters import Filters, filters_from, name_of, order_from, order_to_text
from desktop_app.lists.regions import with_all_within, without_those_within
from desktop_app.summaries.filter_words import filter_words
from forms.aspects import Aspect
from forms.kinds import Document
from forms.vocabularies import seed
from sync.records import Order, Origin, Query, State
from tests.desktop_app.given import ACTIVITY, Settle, keep, part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SOME = Filters((State.DRAFT,), {Aspect.COUNTRY: ("bj", "td")}, 2016)
ALL = Query((ACTIVITY,))
AFRICA = "6F65B204-500B-4C56-B57D-25CC3DC809F8"


def test_filters_narrow_a_query_and_keep_the_rest_of_it() -> None:
    query = SOME.applied(Query((ACTIVITY,), text="training", order=Order.TITLE))
    assert query.states == (State.DRAFT,)
    assert query.about == {Aspect.COUNTRY: ("bj", "td")}
    assert (query.year, query.text, query.order) == (2016, "training", Order.TITLE)


def test_a_place_of_certain_states_keeps_to_them() -> None:
    assert SOME.applied(Query(states=(State.BIN,))).states == (State.BIN,)


def test_a_place_of_two_states_can_be_narrowed_down_to_one_of_them() -> None:
    query = Query(states=(State.RETURNED, State.REJECTED))
    assert Filters((State.REJECTED,)).applied(query).states == (State.REJECTED,)
    assert SOME.applied(query).states == query.states


def test_filters_come_back_as_they_were_written() -> None:
    assert filters_from(SOME.to_text()) == SOME
    assert not filters_from(Filters().to_text())


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"states":["x"],"about":{},"year":null}', "null"])
def test_what_cannot_be_read_any_more_filters_nothing(text: str) -> None:
    assert filters_from(text) == Filters()


def test_an_order_comes_back_and_nonsense_is_the_usual_one() -> None:
    query = Query(order=Order.TITLE, descending=False)
    assert order_from(order_to_text(query), Query()) == query
    assert order_from("sideways down", Query()) == Query()


def test_terms_have_names_and_own_words_stand_as_they_are() -> None:
    assert name_of(seed(), Aspect.COUNTRY, "bj", "en") == "Benin"
    assert name_of(seed(), Aspect.GROUP, "other:Park rangers", "en") == "Park rangers"


@pytest.fixture
def bar(desk: Desk, background: Background, qtbot: QtBot) -> FilterBar:
    """The row above a list with three activities of two countries."""
    for number, country in enumerate(("bj", "bj", "td")):
        places = [{"identifier": country}]
        keep(desk, f"A000000000{number}", f"Title {number}", countryRegions=places, startDate="2016-04")
    bar = FilterBar(desk, background)
    qtbot.addWidget(bar)
    bar.show_filters(ALL, Filters())
    bar.show()
    return bar


def open_list(bar: FilterBar, name: str, settle: Settle) -> ChoicePopup:
    bar.buttons[name].click()
    settle()
    popup = part(bar, ChoicePopup, f"choices_{name}")
    assert popup.isVisible()
    return popup


def words(popup: ChoicePopup) -> list[str]:
    return [popup.list.item(number).text() for number in range(popup.list.count())]


def test_a_list_offers_what_stands_in_the_records_with_how_often(bar: FilterBar, settle: Settle) -> None:
    popup = open_list(bar, "country", settle)
    assert words(popup)[:2] == ["Benin   (2)", "Chad   (1)"]
    assert "Africa - regions   (3)" in words(popup), "the regions in which they lie stand below them"
    popup.close()


def test_a_region_means_every_place_in_it_and_stands_by_its_own_name(bar: FilterBar, desk: Desk) -> None:
    query = with_all_within(Query(about={Aspect.COUNTRY: (AFRICA,)}), desk.vocabularies)
    assert desk.store.records.count(query) == 3
    assert {"bj", "td", "mz"} < set(query.about[Aspect.COUNTRY])
    assert without_those_within(query.about[Aspect.COUNTRY], desk.vocabularies) == (AFRICA,)
    assert list(filter_words(desk, query, "en")) == ["Country or region: Africa - regions"]
    some = Query(about={Aspect.COUNTRY: ("bj", "fr")})
    assert with_all_within(some, desk.vocabularies) is some
    assert without_those_within(("bj", "fr"), desk.vocabularies) == ("bj", "fr")


@pytest.mark.parametrize("name", ["subject", "group"])
def test_subjects_and_target_groups_have_a_list_too(
    bar: FilterBar, desk: Desk, settle: Settle, name: str
) -> None:
    field = {"subject": "cbdSubjects", "group": "targetGroups"}[name]
    term = {"subject": "CBD-SUBJECT-TAXONOMY", "group": "D8862526-B776-4FD2-8C62-6DF9D5E92166"}[name]
    document: Document = {"title": {"en": "About it"}, field: [{"identifier": term}]}
    desk.store.records.save(ACTIVITY, "A0000000009", document, origin=Origin.TYPED, who="")
    given: list[Filters] = []
    bar.changed.connect(given.append)
    popup = open_list(bar, name, settle)
    popup.list.itemActivated.emit(popup.list.item(0))
    assert given[-1].about == {Aspect(name): (term,)}
    popup.close()


def test_what_is_ticked_becomes_a_filter_and_a_chip_takes_it_away(bar: FilterBar, settle: Settle) -> None:
    given: list[Filters] = []
    bar.changed.connect(given.append)
    popup = open_list(bar, "country", settle)
    popup.list.itemActivated.emit(popup.list.item(1))
    assert given[-1].about == {Aspect.COUNTRY: ("td",)}
    popup.close()
    part(bar, QPushButton, "chip_country").click()
    assert not given[-1]


def test_a_year_is_one_only(bar: FilterBar, settle: Settle) -> None:
    given: list[Filters] = []
    bar.changed.connect(given.append)
    popup = open_list(bar, "year", settle)
    popup.list.itemActivated.emit(popup.list.item(0))
    assert given[-1].year == 2016
    popup.close()


def test_a_long_list_is_searched_without_regard_to_case_and_accents(bar: FilterBar, settle: Settle) -> None:
    popup = open_list(bar, "country", settle)
    popup.search.setText("Chà")
    hidden = [popup.list.item(number).isHidden() for number in range(popup.list.count())]
    assert hidden[:2] == [True, False]
    popup.close()


def test_many_choices_do_not_push_the_window_apart(bar: FilterBar) -> None:
    countries = ("bj", "td", "fr", "br", "cn", "ca")
    bar.show_filters(ALL, Filters((), {Aspect.COUNTRY: countries}))
    assert bar.minimumSizeHint().width() < 800
    assert bar.clear.isVisible()


def test_clear_shows_everything_again(bar: FilterBar) -> None:
    given: list[Filters] = []
    bar.changed.connect(given.append)
    bar.show_filters(ALL, SOME)
    bar.clear.click()
    assert given == [Filters()]
    assert not bar.clear.isVisible()
