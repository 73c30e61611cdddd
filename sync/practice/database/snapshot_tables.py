"""The table of moments that were kept: what stood in every other table then."""

from __future__ import annotations

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from sync.practice.database.models import Base


class Snapshot(Base):
    """The rows of one table at a moment that has a name, as a JSON array of arrays."""

    __tablename__ = "snapshots"
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    of_table: Mapped[str] = mapped_column(String(64), primary_key=True)
    rows: Mapped[str] = mapped_column(Text)
