"""The tables of what belongs to one user: whether a notice was read, and settings."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from sync.practice.database.models import Base


class NoticeMark(Base):
    """That a user read a notice, or threw it away."""

    __tablename__ = "notice_marks"
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    notice: Mapped[str] = mapped_column(String(24), primary_key=True)
    state: Mapped[str] = mapped_column(String(16))


class UserSetting(Base):
    """Something that a user wants kept, under a name of the user's own; ``text`` is the whole JSON object."""

    __tablename__ = "user_settings"
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    name: Mapped[str] = mapped_column(String(128), primary_key=True)
    number: Mapped[str] = mapped_column(String(24))
    text: Mapped[str] = mapped_column(Text)
