"""The review of records within the country: asked for, returned, approved, taken back; comments on questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, func, select, update

from forms.kinds import Document
from sync.records import EditedMeanwhile, Intent, NewId, OutboxItem, Record, State
from sync.review import Comment, Review, Reviewed, ReviewStep, heads
from sync.store import schema
from sync.store.connections import Connections
from sync.store.jsons import loads
from sync.store.queue.outbox import enqueue
from sync.store.queue.returning import review_first
from sync.store.records.kept import Kept, check_over, copied, existing, find, to_record
from sync.store.records.writing import put
from sync.store.review_rows import add_comments, add_steps, comments_of, steps_of, to_step, weigh
from sync.store.times import from_text

_COMMENT = schema.comment.c


class Reviews:
    """The reviews of this computer; each change is one transaction with the state of its record."""

    def __init__(self, connections: Connections, now: Callable[[], str], new_id: NewId) -> None:
        """Keep them in this database; ``now`` tells the time as it is kept, ``new_id`` names what is new."""
        self._connections, self._now, self._new_id = connections, now, new_id

    def of(self, identifier: str) -> Review:
        """The review of a record; nothing in it where there is none, or no such record."""
        with self._connections.reading() as connection:
            kept = find(connection, identifier)
            if kept is None:
                return Review()
            return Review(steps_of(connection, kept.number), comments_of(connection, kept.number))

    def asked(self) -> dict[str, Reviewed]:
        """For each record that is to be reviewed now the request that came here last, the oldest first."""
        step, record = schema.review.c, schema.record.c
        query = (
            select(schema.review, record.identifier.label("about"))
            .join(schema.record, record.number == step.record)
            .where(record.state == State.TO_REVIEW.value, step.step == ReviewStep.ASKED.value)
            .order_by(step.number)
        )
        with self._connections.reading() as connection:
            rows = connection.execute(query).all()
        newest = {row.about: row for row in rows}
        return {name: to_step(row) for name, row in sorted(newest.items(), key=lambda pair: pair[1].number)}

    def step(
        self,
        identifier: str,
        step: ReviewStep,
        who: str,
        words: str = "",
        *,
        over: Document | None = None,
        state: State | None = None,
    ) -> tuple[Record, str]:
        """Keep a step after all that are known here; the record, and the name under which it can be taken back.

        ``over`` is mine as the person saw it, ``state`` where the record stood: EditedMeanwhile where one of them is
        another by now. The version that is asked about or decided on stays in the history. To ask takes the publication
        of a returned record out of the queue. KeyError for an unknown record.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            _check_seen(was, over, state)
            return self._after_all(connection, was, step, who, words)

    def approve_and_queue(self, identifier: str, who: str, *, over: Document) -> tuple[OutboxItem, str]:
        """Let a record that is to be reviewed wait for its publication, approved by that, all or nothing.

        The step's name comes with it, to take it back. EditedMeanwhile where mine is another by now than ``over``, or
        no review is asked for any more; KeyError for an unknown record.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            _check_seen(was, over, State.TO_REVIEW)
            name = self._after_all(connection, was, ReviewStep.APPROVED, who)[1]
            now = existing(connection, identifier)
            return enqueue(connection, now, Intent.PUBLISH, self._now()), name

    def take_back(self, identifier: str, name: str, who: str) -> Record | None:
        """Take the step with this name back; none, and nothing done, where something has followed it already.

        KeyError for an unknown record.
        """
        with self._connections.writing() as connection:
            was = existing(connection, identifier)
            if [head.identifier for head in heads(steps_of(connection, was.number))] != [name]:
                return None
            return self._kept(connection, was, (name,), ReviewStep.TAKEN_BACK, who)[0]

    def comment(self, identifier: str, path: str, words: str, who: str) -> Comment:
        """Keep a comment on the answer at a path; KeyError for an unknown record."""
        with self._connections.writing() as connection:
            kept = existing(connection, identifier)
            made = Comment(self._new_id(), path, words, from_text(self._now()), who)
            add_comments(connection, kept, [made])
            return made

    def settle(self, comments: Sequence[str], who: str) -> int:
        """These comments are done with; of one that was settled before, who did it first stays.

        How many of them are here, settled before or now.
        """
        values = {"settled_at": self._now(), "settled_by": who}
        wanted = _COMMENT.identifier.in_(comments) & _COMMENT.settled_at.is_(None)
        with self._connections.writing() as connection:
            connection.execute(update(schema.comment).where(wanted).values(values))
            return _known(connection, comments)

    def open_again(self, comments: Sequence[str]) -> int:
        """These comments were settled by mistake, a moment ago; how many of them are here."""
        wanted = _COMMENT.identifier.in_(comments)
        with self._connections.writing() as connection:
            connection.execute(update(schema.comment).where(wanted).values(settled_at=None, settled_by=""))
            return _known(connection, comments)

    def tells_news(self, identifier: str, review: Review) -> bool:
        """Whether something in this review is not known here yet, of a record that is here."""
        with self._connections.reading() as connection:
            kept = find(connection, identifier)
            if kept is None:
                return False
            steps = {step.identifier for step in steps_of(connection, kept.number)}
            comments = {one.identifier: one for one in comments_of(connection, kept.number)}
        known = (comments.get(one.identifier) for one in review.comments)
        settled = zip(review.comments, known, strict=True)
        return any(step.identifier not in steps for step in review.steps) or any(
            ours is None or (ours.settled_at is None and theirs.settled_at is not None)
            for theirs, ours in settled
        )

    def take_in(self, identifier: str, review: Review) -> int:
        """Keep what another computer tells of the review, each thing once; how much of it was new.

        Nothing is kept of a record that is not here.
        """
        if not review.steps and not review.comments:
            return 0
        with self._connections.writing() as connection:
            was = find(connection, identifier)
            if was is None:
                return 0
            before = _number(connection, was)
            kept = copied(was)
            add_comments(connection, kept, review.comments)
            add_steps(connection, kept, review.steps)
            new = _number(connection, was) - before
            if new:
                weigh(connection, kept)
                put(connection, kept, was=was, at=self._now())
            return new

    def _after_all(
        self, connection: Connection, was: Kept, step: ReviewStep, who: str, words: str = ""
    ) -> tuple[Record, str]:
        follows = tuple(head.identifier for head in heads(steps_of(connection, was.number)))
        document = loads(was.mine) if step is ReviewStep.APPROVED else None
        return self._kept(connection, was, follows, step, who, words, document)

    def _kept(
        self,
        connection: Connection,
        was: Kept,
        follows: tuple[str, ...],
        step: ReviewStep,
        who: str,
        words: str = "",
        document: Document | None = None,
    ) -> tuple[Record, str]:
        kept = copied(was)
        kept.session = ""
        if step is ReviewStep.ASKED:
            review_first(connection, kept)
        at = self._now()
        made = Reviewed(self._new_id(), follows, step, from_text(at), who, words, was.version, document)
        add_steps(connection, kept, [made])
        weigh(connection, kept)
        put(connection, kept, was=was, at=at)
        return to_record(connection, kept), made.identifier


def _known(connection: Connection, comments: Sequence[str]) -> int:
    """How many of these comments are here."""
    query = select(func.count()).select_from(schema.comment).where(_COMMENT.identifier.in_(comments))
    return int(connection.execute(query).scalar_one())


def _check_seen(was: Kept, over: Document | None, state: State | None) -> None:
    """Raise EditedMeanwhile where the record is not as a person saw it."""
    check_over(was, over)
    if state is not None and was.state != state:
        raise EditedMeanwhile(was.identifier)


def _number(connection: Connection, kept: Kept) -> int:
    """How many steps, comments and settled comments there are of a record."""
    count = select(func.count())
    rows = (
        count.select_from(schema.review).where(schema.review.c.record == kept.number),
        count.select_from(schema.comment).where(_COMMENT.record == kept.number),
        count.select_from(schema.comment).where(
            _COMMENT.record == kept.number, _COMMENT.settled_at.is_not(None)
        ),
    )
    return sum(int(connection.execute(query).scalar_one()) for query in rows)
