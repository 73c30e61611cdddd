"""What a form tells of its record beside the answers: the band at the top, comments, the menu, what comes next."""

from __future__ import annotations

from desktop_app.desk import Desk
from desktop_app.form.review_standing import say_review
from desktop_app.form.session import Session
from desktop_app.form.standing import Said, say_standing
from desktop_app.form.view import FormView
from desktop_app.operations.holding import known_hold
from desktop_app.words import tr
from sync import rights
from sync.records import State
from sync.review import Review

_FIRST = frozenset({State.REVIEW, State.CONFLICT, State.BIN, State.WAITING})


def tell(desk: Desk, session: Session, view: FormView) -> None:
    """Show how the record stands now."""
    record = session.record
    review = desk.store.reviews.of(record.identifier)
    said = _said(desk, session, review)
    view.band.say(said.text, icon=said.icon, button=said.button, lines=said.lines)
    view.show_comments(review.open_comments)
    view.header.more.show_record(record, entering=session.is_open)
    view.footer.offer(record, desk.office_role, read_only=not session.is_open)


def _said(desk: Desk, session: Session, review: Review) -> Said:
    """The review in the country, except where something else keeps the record from going on."""
    record = session.record
    told = None
    held_back = rights.held_back(desk.office_role, record)
    if record.state is State.WAITING and held_back:
        return Said(" ".join(tr(one) for one in (held_back.what, held_back.advice) if one), "warning")
    if record.state not in _FIRST:
        told = say_review(record, review, desk.office_role, desk.person, desk.clock)
    return told or say_standing(record, session.form, known_hold(desk, record.identifier), desk.clock)
