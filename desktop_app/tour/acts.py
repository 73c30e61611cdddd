"""The acts of the tour round the form and the clearing-house, from the first start to a bundle carried by hand."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop_app.conflicts.said_box import SaidBox
from desktop_app.printing.folders import FolderWish, folder_pdf
from desktop_app.printing.records import record_pdf
from desktop_app.summaries.on_paper import summary_pdf
from desktop_app.tour.lines import LINES, Lines
from desktop_app.tour.stage import Stage
from desktop_app.windows.answers import Answers
from forms.vocabularies import OTHER
from sync.records import Query, State

ACTIVITY, NEED, MATERIAL = "capacityBuildingInitiative", "bbiRequest", "resource"
COUNTRY = "bj"


def first_start(stage: Stage) -> None:
    """Say who one is, and choose to practise first."""
    page = stage.find(QComboBox, "country")
    page.setCurrentIndex(page.findData(COUNTRY))
    stage.type_text(stage.find(QLineEdit, "person"), _lines(stage).person)
    stage.press("place_practice")
    stage.picture("first-start", "the first page: language, country, name, and practising first")
    stage.press("begin")
    stage.until("the window is at work", lambda: stage.program.window.workplace is not None)
    stage.picture("empty", "an empty list says what belongs there")
    stage.synchronize()
    stage.work.go("activities")
    stage.picture("received", "after the first synchronization: examples from the practice clearing-house")


def enter_activity(stage: Stage) -> None:
    """Enter an activity; what is missing is shown beside the fields."""
    lines = _lines(stage)
    stage.new(ACTIVITY)
    stage.picture("new-activity", "a new activity: one question after the other, by section")
    stage.write("title", lines.activity)
    stage.press("form_check", stage.form)
    stage.question("title")
    stage.picture("to-mend", "checked too early: what is missing stands beside each field and in a list")
    stage.press("problem_close", stage.form)
    stage.write("description", lines.description)
    stage.answer(
        {
            "contacts": [_reference(stage, "contact")],
            "categories": [{"identifier": "FE6EC4EA-55E7-4E90-80AD-FE4B54707B73"}],
            "targetGroups": [{"identifier": "D8862526-B776-4FD2-8C62-6DF9D5E92166"}],
            "geographicScope": {"identifier": "20B2CC6D-646D-4FD5-BD53-D652BA3FA088"},
            "countryRegions": [{"identifier": COUNTRY}],
            "status": {"identifier": "851B10ED-AE62-4F28-B178-6D40389CC8DB"},
            "startDate": "2027-04-05",
            "endDate": "2027-04-09",
        }
    )
    stage.picture("activity-place", "place and time; the languages of the record stand above")
    stage.answer(
        {
            "isProjectProgramme": False,
            "isExecutededByAgencies": True,
            "executingAgencies": [_reference(stage, "organization")],
            "gbfTargets": [{"identifier": "GBF-TARGET-20"}, {"identifier": "GBF-TARGET-21"}],
            "cbdSubjects": [{"identifier": "CBD-SUBJECT-CHM"}],
            "totalBudget": "25000",
        }
    )
    stage.question("gbfTargets")
    stage.picture("activity-targets", "targets and subjects are chosen from the clearing-house's own lists")
    stage.save()
    stage.press("form_send_draft", stage.form)


def enter_need(stage: Stage) -> None:
    """Enter a need."""
    lines = _lines(stage)
    stage.new(NEED)
    stage.write("title", lines.need)
    stage.write("problem", lines.problem)
    stage.write("addressedPriorities", lines.priorities)
    own_words = {"identifier": OTHER, "customValue": {stage.language: lines.help_wanted}}
    stage.answer(
        {
            "assistanceTypes": [own_words],
            "organization": _reference(stage, "organization"),
            "contact": _reference(stage, "bbiContact"),
            "coverage": [{"identifier": COUNTRY}],
            "gbfTargets": [{"identifier": "GBF-TARGET-21"}],
            "cbdSubjects": [{"identifier": "CBD-SUBJECT-TAXONOMY"}],
        }
    )
    stage.question("problem")
    stage.picture("need", "a need")
    stage.save()
    stage.press("form_publish", stage.form)


def enter_material(stage: Stage) -> None:
    """Enter a material."""
    lines = _lines(stage)
    stage.new(MATERIAL)
    stage.write("title", lines.material)
    stage.write("summary", lines.summary)
    stage.write("authors", lines.authors)
    link = {"url": "https://chm.example/course", "name": lines.material, "language": stage.language}
    stage.answer(
        {
            "resourceTypes": [{"identifier": "6E27B530-7639-4091-AF58-9D61A77B4A28"}],
            "publicationDate": "2026-10",
            "resourceLinks": [link],
            "gbfTargets": [{"identifier": "GBF-TARGET-20"}],
            "cbdSubjects": [{"identifier": "CBD-SUBJECT-CHM"}],
        }
    )
    stage.question("resourceLinks")
    stage.picture("material", "a material with a link to it")
    stage.save()
    stage.press("form_publish", stage.form)


def send(stage: Stage) -> None:
    """Look at what waits, and send it."""
    stage.work.go("waiting")
    stage.picture("waiting", "what waits to be sent, in order, with its size")
    stage.synchronize()
    stage.picture("sent", "after sending: an honest line for each record")
    _expect(stage, ACTIVITY, State.SENT)
    _expect(stage, MATERIAL, State.REVIEW)
    _expect(stage, NEED, State.REVIEW)


def meet_a_colleague(stage: Stage) -> None:
    """A colleague changes the description; here the budget is changed: both changes meet by themselves."""
    stage.open(ACTIVITY)
    stage.ask_colleague("edit")
    stage.answer({"totalBudget": "30000"})
    stage.save()
    stage.synchronize()
    _expect(stage, ACTIVITY, State.DRAFT)
    stage.work.go("activities")
    stage.open(ACTIVITY)
    stage.question("description")
    stage.picture("merged", "a colleague's sentence came in; the budget changed here is kept")


def settle_a_conflict(stage: Stage) -> None:
    """Both change the description: both texts are kept, and the person settles it."""
    stage.write("description", _lines(stage).later)
    stage.save()
    stage.ask_colleague("edit")
    stage.synchronize()
    _expect(stage, ACTIVITY, State.CONFLICT)
    stage.work.go("conflicts")
    stage.picture("conflict", "changed here and there in the same place: before, mine, theirs, result")
    stage.press(f"both_description.{stage.language}")
    stage.picture("both", "the result is seen before it is settled")
    stage.press("settle")
    _expect(stage, ACTIVITY, State.WAITING)
    stage.picture("settled", "settled, and waiting to be sent")
    stage.synchronize()
    _expect(stage, ACTIVITY, State.SENT)


def publish(stage: Stage) -> None:
    """Ask for publication; the Secretariat publishes, and returns another record with a reason."""
    stage.open(ACTIVITY)
    stage.press("form_publish", stage.form)
    stage.synchronize()
    _expect(stage, ACTIVITY, State.REVIEW)
    stage.open(ACTIVITY)
    stage.picture("under-review", "under review: why it cannot be changed now is said at the top")
    stage.ask_colleague("publish")
    stage.open(MATERIAL)
    stage.ask_colleague("return")
    stage.synchronize()
    _expect(stage, ACTIVITY, State.PUBLISHED)
    _expect(stage, MATERIAL, State.REJECTED)
    stage.open(MATERIAL)
    stage.picture("rejected", "rejected, with the reviewer's reason")
    stage.work.go("activities")
    stage.picture("published", "published: every state by sign and word")


def look_back(stage: Stage) -> None:
    """Look at what was published, ask for its removal, and think better of it while that waits."""
    stage.open(ACTIVITY)
    stage.choose("record_versions", stage.form)
    stage.until("the published version is read", lambda: bool(stage.program.window.findChildren(SaidBox)))
    stage.picture("versions", "what was published, compared with what stands here now")
    stage.choose("action_back")
    stage.choose("record_withdraw", stage.form)
    stage.press("confirm_yes")
    stage.synchronize()
    _expect(stage, ACTIVITY, State.REVIEW)
    stage.until("it is said who asked", stage.form.view.band.button.isVisible)
    stage.picture("removal", "its removal is asked for: by whom, until when, and how to take that back")
    stage.press("form_band_button", stage.form)
    _expect(stage, ACTIVITY, State.PUBLISHED)


def print_it(stage: Stage) -> None:
    """Look at the summary, and print it, a record, and a folder for a meeting."""
    desk = stage.work.desk
    stage.work.go("summary")
    stage.picture("summary", "what is here, counted by target, country, group …")
    stage.paper("summary.pdf", partial(summary_pdf, desk, Query()), "the printed summary")
    stage.open(ACTIVITY)
    stage.press("form_print", stage.form)
    stage.picture("preview", "a record as it will be printed")
    stage.paper("activity.pdf", partial(record_pdf, desk, stage.records[ACTIVITY]), "the printed activity")
    stage.work.go("activities")
    stage.choose("action_print_folder")
    stage.type_text(stage.find(QLineEdit, "folder_occasion"), _lines(stage).occasion)
    stage.picture("folder", "a folder for a meeting, with what is to stand in it")
    wish = FolderWish(occasion=_lines(stage).occasion, summed=True)
    query = Query(record_types=(ACTIVITY, NEED))
    stage.paper(
        "folder.pdf", lambda path: folder_pdf(desk, query, path, wish), "the printed folder for a meeting"
    )


def carry_by_hand(stage: Stage) -> None:
    """A record goes to another office in a file, is taken in there, and the answer comes back in another file."""
    bundle, answer = stage.stick / "records.focal", stage.stick / "answer.focal"
    stage.open(MATERIAL)
    stage.write("summary", _lines(stage).later)
    stage.save()
    stage.press("form_publish", stage.form)
    stage.choose("action_make_bundle")
    stage.type_text(stage.find(QLineEdit, "recipient"), _lines(stage).colleague)
    stage.picture("bundle", "without a connection: what waits goes into one file, for a stick or a mail")
    stage.press("bundle_save")
    stage.choose_file("save_bundle", bundle)
    with stage.at_another_office(Answers(stage.language, COUNTRY, _lines(stage).colleague, practice=True)):
        stage.choose("action_open_bundle")
        stage.choose_file("open_bundle", bundle)
        stage.picture(
            "bundle-seen", "at the other office: who made it and what it would do, before anything is done"
        )
        stage.press("bundle_take")
        stage.press("report_answer")
        stage.press("answer_save")
        stage.choose_file("save_bundle", answer)
    stage.choose("action_open_bundle")
    stage.choose_file("open_bundle", answer)
    stage.press("bundle_take")
    stage.picture("bundle-answer", "the answer, carried back: how far each record has come")
    stage.work.go("waiting")
    stage.settle()


def _lines(stage: Stage) -> Lines:
    return LINES[stage.language]


def _reference(stage: Stage, record_type: str) -> dict[str, Any]:
    """Some record of a type that is here."""
    rows = stage.work.desk.store.records.rows(Query(record_types=(record_type,)), limit=1)
    stage.until(f"there is a record of type {record_type}", lambda: bool(rows))
    return {"identifier": rows[0].identifier}


def _expect(stage: Stage, record_type: str, state: State) -> None:
    """The record that was entered stands where it should."""
    record = stage.work.desk.store.records.get(stage.records[record_type])
    stage.until(f"the {record_type} is {state.value}", lambda: record is not None and record.state is state)
