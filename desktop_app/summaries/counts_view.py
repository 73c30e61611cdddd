"""Records counted by one topic: a chart of it, and its table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop_app import look
from desktop_app.desk import Desk
from desktop_app.summaries.chart_view import ChartView
from desktop_app.summaries.counting import Counts, count, lines_of
from desktop_app.summaries.table import FigureTable
from desktop_app.summaries.topics import COLUMNS, MANY_IN_ONE, NOTES, TITLES, Topic
from desktop_app.summaries.views import View, choose, chosen, row_of, topic_box
from desktop_app.words import say_number, tr
from forms.own_texts import own_text
from sync.records import Query
from sync.store.counting.summaries import Spent


class CountsView(View):
    """Bars and figures of the topic that is chosen above them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Targets are counted at first."""
        super().__init__(desk, parent)
        self.chart, self.table = ChartView(), FigureTable()
        self.topics = topic_box("summary_topics", tr("What is counted"), tuple(Topic))
        choose(self.topics, Topic.TARGET)
        self.note = look.MutedLabel()
        self.note.setObjectName("summary_note")
        self.note.setWordWrap(True)
        self._empty = True
        self._arrange()
        self.topics.currentIndexChanged.connect(lambda _index: self.counted_anew.emit())
        for widget in (self.chart, self.table):
            widget.chosen.connect(lambda line: self.records_wanted.emit(line.query))

    def _arrange(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.chart)
        scroll.setAccessibleName(tr("Chart"))
        both = QWidget()
        beside = QHBoxLayout(both)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(look.WIDE)
        beside.addWidget(scroll, 3)
        beside.addWidget(self.table, 2)
        self.lay_out(row_of(tr("Count by"), self.topics), both, self.note)

    @property
    def topic(self) -> Topic:
        """What is counted now."""
        return chosen(self.topics) or Topic.TARGET

    def work(self, query: Query) -> Callable[[], Counts]:
        """Only the topic that is shown is counted."""
        return partial(count, self.desk, query, (self.topic,))

    def show_found(self, found: Counts) -> None:
        """Show the counts of a topic."""
        (topic,) = found.found
        lines = lines_of(self.desk.vocabularies, found, topic)
        self._empty = not lines
        title = tr(TITLES[topic])
        self.chart.show_lines(title, lines)
        self.table.show_lines(title, tr(COLUMNS[topic]), lines)
        self.note.setText(" ".join(notes(topic, found)))

    def is_empty(self) -> bool:
        """Whether nothing of the topic is entered."""
        return self._empty

    def on_paper(self) -> str:
        """Its topic."""
        return f"counts {self.topic}"


def own_words_note() -> str:
    """What is to be known where people's own words stand among the terms: which of them mean the same is not known."""
    return tr("Texts in people’s own words are counted as they were written.")


def notes(topic: Topic, counts: Counts) -> list[str]:
    """What is to be known about the numbers of a topic, in sentences."""
    said = [tr(NOTES[topic])] if topic in NOTES else []
    if topic in MANY_IN_ONE:
        said.append(tr("A record may count in several lines."))
    if any(own_text(one.key) for one in counts.found[topic]):
        said.append(own_words_note())
    if topic is Topic.BUDGET and (spent := counts.spent.get("")):
        said += _spent_words(spent)
    return said


def _spent_words(spent: Spent) -> Iterator[str]:
    """What the budgets add up to, and how many amounts are not in the sum."""
    yield tr(
        "{n} record says what it costs: {amount} US dollars.",
        "{n} records say what they cost: {amount} US dollars together.",
        n=spent.number,
        amount=say_number(spent.amount),
    )
    if spent.beyond:
        yield tr(
            "{n} amount more is too large to be added up.",
            "{n} amounts more are too large to be added up.",
            n=spent.beyond,
        )
