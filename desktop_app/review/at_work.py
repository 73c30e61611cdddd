"""What the window does with reviews: the pages on which one asks and decides, and what lists and forms want of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_app.background import Background
from desktop_app.deeds.deeds import Deeds
from desktop_app.desk import Desk
from desktop_app.lists.glance import Step
from desktop_app.main_window import pages
from desktop_app.operations import reviewing
from desktop_app.operations.drafts import existing
from desktop_app.review.ask_page import AskPage
from desktop_app.review.lines import waiting
from desktop_app.review.review_page import ReviewPage

ASK, LOOK, TAKE_BACK = "ask", "review", "take_back"


class ReviewAtWork(QObject):
    """Belongs to a window; ``open_page`` opens a page on top of the one in front."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        deeds: Deeds,
        window: QWidget,
        open_page: Callable[[QWidget], None],
    ) -> None:
        """Nothing is shown yet."""
        super().__init__(window)
        self._desk, self._background, self._open_page = desk, background, open_page
        self._deeds = deeds
        deeds.reviews.hand_over_wanted.connect(self._hand_over)

    def wishes(self) -> dict[str, Callable[..., object]]:
        """What pages can want of it, by the names of their signals."""
        return {
            "review_wanted": self.want,
            "ask_wanted": lambda identifier, note: self._deeds.reviews.ask([identifier], note),
            "ask_there_wanted": self._deeds.ask_there,
            "decided": self._deeds.reviews.tell_decided,
            "hand_over_wanted": self._hand_over,
            "comment_settled": self._deeds.reviews.settle,
        }

    def want(self, what: str, identifier: str) -> None:
        """Ask for a review of a record, look at it as its reviewer, or take one's own request back."""
        match what:
            case "ask":
                self._open_page(AskPage(self._desk, identifier))
            case "review":
                self._look(identifier)
            case "take_back":
                self._take_back(identifier)

    def step(self, identifier: str, step: Step) -> None:
        """What a list wants of one record."""
        self.want(ASK if step is Step.ASK else LOOK, identifier)

    def _look(self, identifier: str) -> None:
        """Its page, with all that wait after it."""

        def show(names: list[str]) -> None:
            others = names if identifier in names else [identifier]
            self._open_page(ReviewPage(self._desk, self._background, identifier, others))

        self._background.run(lambda: [line.identifier for line in waiting(self._desk)], show, owner=self)

    def _hand_over(self, identifiers: list[str]) -> None:
        """Carry records to a reviewer who is elsewhere."""
        self._open_page(pages.make_bundle_page(self._desk, self._background, identifiers, hand_over=True))

    def _take_back(self, identifier: str) -> None:
        own = reviewing.own_request(self._desk, existing(self._desk, identifier))
        if own is not None:
            self._deeds.reviews.take_back([own])
