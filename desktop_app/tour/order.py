"""The acts of the tour in their order."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.tour import acts, handwork, review
from desktop_app.tour.stage import Stage

ACTS: tuple[Callable[[Stage], None], ...] = (
    acts.first_start,
    acts.enter_activity,
    acts.enter_need,
    acts.enter_material,
    acts.send,
    acts.meet_a_colleague,
    acts.settle_a_conflict,
    acts.publish,
    acts.look_back,
    review.ask_for_a_review,
    review.return_it,
    review.mend_it,
    review.approve_it,
    review.see_what_stood_before,
    review.find_who_could_help,
    handwork.fill_a_sheet,
    handwork.keep_a_template,
    acts.print_it,
    handwork.print_forms,
    acts.carry_by_hand,
)
