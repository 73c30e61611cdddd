"""The table of what changed in the thesaurus since the vocabularies that the program carries."""

from __future__ import annotations

from sqlalchemy import String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from sync.practice.database.models import Base


class TermChange(Base):
    """A term that was added to a domain or changed in it, as JSON in ``text``; one that was removed has no text."""

    __tablename__ = "term_changes"
    __table_args__ = (UniqueConstraint("domain", "identifier"), {"sqlite_autoincrement": True})
    id: Mapped[int] = mapped_column(primary_key=True)
    domain: Mapped[str] = mapped_column(String(128))
    identifier: Mapped[str] = mapped_column(String(128))
    text: Mapped[str | None] = mapped_column(Text)
