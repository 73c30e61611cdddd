"""The table of what is unkind at present, kept where every process that serves the database sees it."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from sync.practice.database.models import Base


class Standing(Base):
    """One unkindness as JSON; how many requests it met, and with how many of them it is over (nothing: never)."""

    __tablename__ = "unkindness"
    __table_args__ = ({"sqlite_autoincrement": True},)
    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    met: Mapped[int] = mapped_column(default=0)
    over_at: Mapped[int | None]
