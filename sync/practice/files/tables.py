"""The tables of files: their bytes in pieces, temporary files, attachments, and documents kept for a while."""

from __future__ import annotations

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from sync.practice.database.models import Base

_ID = String(128)
_STAMP = String(32)
_NAME = String(255)
_KIND = String(128)


class Content(Base):
    """The bytes of one file, in rows of ``Piece``; what neither a file nor an attachment names is thrown away."""

    __tablename__ = "contents"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    begun_on: Mapped[str] = mapped_column(_STAMP)


class Piece(Base):
    """Some of the bytes of a content; the pieces are counted from 0 and, but for the last, equally long."""

    __tablename__ = "pieces"
    content_id: Mapped[int] = mapped_column(ForeignKey("contents.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class TemporaryFile(Base):
    """A file on its way to a record; ``secret`` is the digest of what its upload address is signed with."""

    __tablename__ = "temporary_files"
    uid: Mapped[str] = mapped_column(String(64), primary_key=True)
    secret: Mapped[str] = mapped_column(String(64))
    filename: Mapped[str] = mapped_column(_NAME)
    media_type: Mapped[str] = mapped_column(_KIND)
    made_by: Mapped[int]
    made_on: Mapped[str] = mapped_column(_STAMP)
    upload_until: Mapped[str] = mapped_column(_STAMP)
    expires_on: Mapped[str] = mapped_column(_STAMP, index=True)
    content_id: Mapped[int | None] = mapped_column(ForeignKey("contents.id"), index=True)


class Attachment(Base):
    """A file of a record; ``owner`` is the record's, or its maker's where there is no such record yet."""

    __tablename__ = "attachments"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    identifier: Mapped[str] = mapped_column(_ID, index=True)
    owner: Mapped[str] = mapped_column(String(64))
    filename: Mapped[str] = mapped_column(_NAME)
    media_type: Mapped[str] = mapped_column(_KIND)
    content_id: Mapped[int] = mapped_column(ForeignKey("contents.id"), index=True)
    created_on: Mapped[str] = mapped_column(_STAMP)
    created_by: Mapped[int]


class TemporaryDocument(Base):
    """A safety copy of a document that somebody is editing, as it was sent."""

    __tablename__ = "temporary_documents"
    name: Mapped[str] = mapped_column(_NAME, primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    updated_on: Mapped[str] = mapped_column(_STAMP)
