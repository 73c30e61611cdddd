"""The rows of a review in the middle of a transaction: read, added once, and what they mean for the record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.sqlite import insert

from forms.kinds import Document
from sync.normal import same
from sync.review import Comment, Reviewed, ReviewStep, Stage, approved, closing, stage_of
from sync.store import schema
from sync.store.attached import settled
from sync.store.jsons import dumps, loads, loads_or_none
from sync.store.records.kept import Kept, as_sent
from sync.store.times import from_text, to_text

_STEP, _COMMENT = schema.review.c, schema.comment.c
_HOLDS = frozenset({Stage.APPROVED, Stage.OUTDATED})


def steps_of(connection: Connection, record: int) -> tuple[Reviewed, ...]:
    """The steps of a record's review, in the order in which they came here."""
    query = select(schema.review).where(_STEP.record == record).order_by(_STEP.number)
    return tuple(map(to_step, connection.execute(query)))


def comments_of(connection: Connection, record: int) -> tuple[Comment, ...]:
    """The comments on a record, in the order in which they came here."""
    query = select(schema.comment).where(_COMMENT.record == record).order_by(_COMMENT.number)
    return tuple(map(_comment, connection.execute(query)))


def add_steps(connection: Connection, kept: Kept, steps: Sequence[Reviewed]) -> None:
    """Keep these steps, each once; ``weigh`` lets the record stand where they leave it."""
    rows = [_step_row(kept, step) for step in steps]
    if rows:
        connection.execute(insert(schema.review).on_conflict_do_nothing(), rows)


def add_comments(connection: Connection, kept: Kept, comments: Sequence[Comment]) -> None:
    """Keep these comments, each once; one that was settled anywhere is settled."""
    new = insert(schema.comment)
    settled_there = {name: new.excluded[name] for name in ("settled_at", "settled_by")}
    put = new.on_conflict_do_update(
        index_elements=["identifier"],
        set_=settled_there,
        where=_COMMENT.settled_at.is_(None) & (_COMMENT.record == kept.number),
    )
    rows = [_comment_row(kept, comment) for comment in comments]
    if rows:
        connection.execute(put, rows)


def weigh(connection: Connection, kept: Kept) -> None:
    """Let the record's review stand where its steps leave it, approved only where it still says what was approved."""
    steps = steps_of(connection, kept.number)
    stage = stage_of(steps)
    if stage is Stage.APPROVED:
        last = approved(steps)
        holds = last is not None and still_says(connection, kept, last.document)
        stage = stage if holds else Stage.OUTDATED if last is not None else Stage.NONE
    kept.review = stage.value


def follow(connection: Connection, was: Kept, kept: Kept, at: str) -> None:
    """An approval is of what stood there: it holds no longer once that is changed, and again once it is back.

    The review is over once the clearing-house has accepted all of the record, whoever sent it there.
    """
    if kept.review in _HOLDS and was.mine != kept.mine:
        weigh(connection, kept)
    going_on = was.review or kept.review
    if kept.is_accepted:
        kept.review = Stage.NONE.value
    if going_on and not kept.review:
        _close(connection, kept, at)


def _close(connection: Connection, kept: Kept, at: str) -> None:
    """The review that was going on is over, if one was: what both sides have takes the place of what was approved."""
    last = closing(steps_of(connection, kept.number), from_text(at))
    if last is None:
        return
    add_steps(connection, kept, [last])
    over = update(schema.review).where(_STEP.record == kept.number)
    connection.execute(over.values(document=None))


def still_says(connection: Connection, kept: Kept, document: Document | None) -> bool:
    """Whether the record says what this document says, its files wherever they are by now."""
    if document is None:
        return False
    other = loads(settled(connection, kept.identifier, dumps(document)))
    mine = loads(kept.mine)
    return same(as_sent(kept.record_type, mine), as_sent(kept.record_type, other))


def to_step(row: Row[Any]) -> Reviewed:
    """The step that stands in a row."""
    return Reviewed(
        row.identifier,
        tuple(row.follows.split()),
        ReviewStep(row.step),
        from_text(row.at),
        row.who,
        row.words,
        row.version,
        loads_or_none(row.document),
    )


def _comment(row: Row[Any]) -> Comment:
    at = from_text(row.settled_at) if row.settled_at else None
    return Comment(row.identifier, row.path, row.words, from_text(row.at), row.who, at, row.settled_by)


def _step_row(kept: Kept, step: Reviewed) -> dict[str, object]:
    return {
        "record": kept.number,
        "identifier": step.identifier,
        "follows": " ".join(step.follows),
        "step": step.step.value,
        "at": to_text(step.at),
        "who": step.who,
        "words": step.words,
        "version": step.version or kept.version,
        "document": None if step.document is None else dumps(step.document),
    }


def _comment_row(kept: Kept, comment: Comment) -> dict[str, object]:
    return {
        "record": kept.number,
        "identifier": comment.identifier,
        "path": comment.path,
        "words": comment.words,
        "at": to_text(comment.at),
        "who": comment.who,
        "settled_at": to_text(comment.settled_at) if comment.settled_at else None,
        "settled_by": comment.settled_by,
    }
