"""The tables of the practice clearing-house, in plain portable SQLAlchemy."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_ID = String(128)
_STAMP = String(32)


class Base(DeclarativeBase):
    """The common base of the tables."""


class Setting(Base):
    """Something that holds for the whole database: the version of its tables, the country of its accounts."""

    __tablename__ = "settings"
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class User(Base):
    """Someone who can sign in; ``government`` is a lower-case country code or nothing, ``roles`` a JSON array."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    first_name: Mapped[str] = mapped_column(String(100))
    last_name: Mapped[str] = mapped_column(String(100))
    government: Mapped[str | None] = mapped_column(String(8))
    roles: Mapped[str] = mapped_column(Text)
    title: Mapped[str] = mapped_column(String(100))
    password: Mapped[str] = mapped_column(String(200))
    verified: Mapped[bool] = mapped_column(default=True)


class Token(Base):
    """Proof of having signed in; only its digest is kept."""

    __tablename__ = "tokens"
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    expires_on: Mapped[str] = mapped_column(_STAMP)


class Version(Base):
    """One text of a record: a published revision, or (without a revision number) its only working draft.

    Its number is the clearing-house's documentID or workingDocumentID.
    """

    __tablename__ = "versions"
    __table_args__ = (Index("ix_versions_record", "identifier", "revision"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    identifier: Mapped[str] = mapped_column(_ID)
    revision: Mapped[int | None]
    text: Mapped[str] = mapped_column(Text)
    size: Mapped[int]
    title: Mapped[str] = mapped_column(Text)
    summary: Mapped[str] = mapped_column(Text)
    details: Mapped[str] = mapped_column(Text)
    created_on: Mapped[str] = mapped_column(_STAMP)
    created_by: Mapped[int]
    updated_on: Mapped[str] = mapped_column(_STAMP)
    updated_by: Mapped[int]
    submitted_on: Mapped[str | None] = mapped_column(_STAMP)
    submitted_by: Mapped[int | None]


class Record(Base):
    """What all versions of one record share; ``published_on`` and ``drafted_on`` repeat its versions' stamps."""

    __tablename__ = "records"
    __table_args__ = (
        Index("ix_records_owner_type", "owner", "type"),
        Index("ix_records_published", "owner", "published_on"),
        Index("ix_records_drafted", "owner", "drafted_on"),
    )
    identifier: Mapped[str] = mapped_column(_ID, primary_key=True)
    type: Mapped[str] = mapped_column(String(64), index=True)
    owner: Mapped[str] = mapped_column(String(64))
    realm: Mapped[str] = mapped_column(String(16))
    revision: Mapped[int] = mapped_column(default=0)
    current_id: Mapped[int | None] = mapped_column(ForeignKey("versions.id"))
    draft_id: Mapped[int | None] = mapped_column(ForeignKey("versions.id"))
    created_on: Mapped[str] = mapped_column(_STAMP)
    created_by: Mapped[int]
    published_on: Mapped[str | None] = mapped_column(_STAMP)
    drafted_on: Mapped[str | None] = mapped_column(_STAMP)
    last_stamp: Mapped[str] = mapped_column(_STAMP)


class Lock(Base):
    """A lock on a record's draft; a request for review holds one named ``workflow-<id>``."""

    __tablename__ = "locks"
    identifier: Mapped[str] = mapped_column(ForeignKey("records.identifier"), primary_key=True)
    lock_id: Mapped[str] = mapped_column(_ID, primary_key=True)
    locked_on: Mapped[str] = mapped_column(_STAMP)
    locked_by: Mapped[int]


class Workflow(Base):
    """A request to publish or to delete a record, with its one activity; JSON in ``data``, ``assigned``, ``result``."""

    __tablename__ = "workflows"
    __table_args__ = (Index("ix_workflows_open", "closed_on", "expires_on"),)
    id: Mapped[str] = mapped_column(String(24), primary_key=True)
    type: Mapped[str] = mapped_column(String(64))
    version: Mapped[str | None] = mapped_column(String(16))
    identifier: Mapped[str] = mapped_column(_ID, index=True)
    activity: Mapped[str] = mapped_column(String(64))
    assigned: Mapped[str] = mapped_column(Text)
    data: Mapped[str] = mapped_column(Text)
    created_on: Mapped[str] = mapped_column(_STAMP)
    created_by: Mapped[int] = mapped_column(index=True)
    expires_on: Mapped[str] = mapped_column(_STAMP)
    closed_on: Mapped[str | None] = mapped_column(_STAMP)
    state: Mapped[str] = mapped_column(String(16))
    timed_out: Mapped[bool] = mapped_column(default=False)
    result: Mapped[str | None] = mapped_column(Text)
    answer: Mapped[str | None] = mapped_column(Text)


class Need(Base):
    """A request for assistance; the columns repeat what is often asked for, ``text`` is the whole JSON object."""

    __tablename__ = "needs"
    __table_args__ = (Index("ix_needs_owner", "owner", "modified_on"),)
    id: Mapped[str] = mapped_column(String(24), primary_key=True)
    owner: Mapped[str] = mapped_column(String(64))
    status: Mapped[str] = mapped_column(String(16), index=True)
    mark: Mapped[str | None] = mapped_column(_ID, index=True)
    created_by: Mapped[int]
    created_on: Mapped[str] = mapped_column(_STAMP)
    modified_on: Mapped[str] = mapped_column(_STAMP)
    text: Mapped[str] = mapped_column(Text)


class NeedVersion(Base):
    """What a need was before a change; the clearing-house gives these as its ``history``."""

    __tablename__ = "need_versions"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    need_id: Mapped[str] = mapped_column(ForeignKey("needs.id"), index=True)
    replaced_on: Mapped[str] = mapped_column(_STAMP)
    replaced_by: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
