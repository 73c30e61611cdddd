"""Acts of the tour among colleagues: a review within the country, what stood before, and who could help."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.tour.acts import ACTIVITY, NEED
from desktop_app.tour.lines import LINES
from desktop_app.tour.stage import Stage
from sync.records import State

AUTHOR, REVIEWER = "authorized_user", "focal_point"


def ask_for_a_review(stage: Stage) -> None:
    """An authorized user changes the activity, and asks the focal point to look at it."""
    lines = LINES[stage.language]
    _become(stage, AUTHOR, lines.author)
    stage.open(ACTIVITY)
    stage.write("description", lines.added)
    stage.save()
    stage.press("form_ask_review", stage.form)
    stage.type_text(stage.find(QPlainTextEdit, "ask_review_note"), lines.note)
    stage.picture("ask-review", "an authorized user asks for a review, with a note")
    stage.press("ask_review_send")
    _expect(stage, State.TO_REVIEW)


def return_it(stage: Stage) -> None:
    """The focal point sees what differs, comments on an answer, and returns the activity with a reason."""
    lines = LINES[stage.language]
    _become(stage, REVIEWER, lines.person)
    _look_at_it(stage)
    path = f"description.{stage.language}"
    stage.press(f"comment_{path}")
    stage.type_text(stage.find(QPlainTextEdit, f"comment_words_{path}"), lines.remark)
    stage.picture(
        "review", "the focal point sees what differs from what was agreed on, and comments on an answer"
    )
    stage.press(f"comment_keep_{path}")
    _rest(stage)
    stage.press("task_return", stage.work.stack.currentWidget())
    stage.type_text(stage.find(QPlainTextEdit, "task_reason", stage.work.stack.currentWidget()), lines.reason)
    stage.press("task_return_send", stage.work.stack.currentWidget())
    _expect(stage, State.RETURNED)


def mend_it(stage: Stage) -> None:
    """The author reads the reason at the top and the comment beside its question, mends it, and asks again."""
    lines = LINES[stage.language]
    _become(stage, AUTHOR, lines.author)
    stage.open(ACTIVITY)
    stage.question("description")
    stage.picture("returned", "returned: the reason stands at the top, the comment under its question")
    stage.write("description", lines.mended)
    stage.save()
    (comment,) = stage.work.desk.store.reviews.of(stage.records[ACTIVITY]).open_comments
    stage.press(f"remark_settle_{comment.identifier}", stage.form)
    _rest(stage)
    stage.press("form_ask_review", stage.form)
    stage.press("ask_review_send")
    _expect(stage, State.TO_REVIEW)


def approve_it(stage: Stage) -> None:
    """The focal point approves it, and it is ready to send."""
    _become(stage, REVIEWER, LINES[stage.language].person)
    _look_at_it(stage)
    stage.press("task_approve", stage.work.stack.currentWidget())
    _expect(stage, State.READY)
    stage.work.go("ready")
    stage.picture("ready", "approved, and ready to send")


def see_what_stood_before(stage: Stage) -> None:
    """Every version that this computer had, with who made it, and the steps of the review."""
    stage.open(ACTIVITY)
    stage.choose("record_history", stage.form)
    _rest(stage)
    stage.picture("history", "what stood before: who, when, from where, and what differs")
    stage.choose("action_back")


def find_who_could_help(stage: Stage) -> None:
    """Offers, activities and others that fit the need, with the reasons in words."""
    stage.open(NEED)
    stage.choose("record_match", stage.form)
    _rest(stage)
    stage.picture("match", "who and what could help with the need, and why")
    stage.choose("action_back")


def _look_at_it(stage: Stage) -> None:
    stage.work.go("tasks")
    _rest(stage)
    stage.press("reviews_open")
    _rest(stage)


def _rest(stage: Stage) -> None:
    """Until nothing is done beside the window any more."""
    stage.until("what is asked for is there", stage.program.background.idle)
    stage.settle()


def _become(stage: Stage, role: str, name: str) -> None:
    """Somebody else of the office sits down at this computer, and says so in the settings."""
    before = stage.work
    stage.choose("action_settings")
    stage.press(f"role_{role}")
    person = stage.find(QLineEdit, "person")
    person.clear()
    stage.type_text(person, name)
    stage.press("settings_keep")
    stage.until("the window is built again", lambda: stage.program.window.workplace not in (None, before))
    stage.settle()


def _expect(stage: Stage, state: State) -> None:
    """Once what was pressed is done."""

    def stands() -> bool:
        record = stage.work.desk.store.records.get(stage.records[ACTIVITY])
        return record is not None and record.state is state

    stage.until(f"the activity is {state.value}", stands)
    stage.settle()
