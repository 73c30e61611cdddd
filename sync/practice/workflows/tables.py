"""The table of batches: requests that were made together and may be decided together."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.practice.database.models import Base

LONGEST_NAME = 100


class Batched(Base):
    """A workflow of a batch; the batch has the name that its maker gave it (facts, section 2.4)."""

    __tablename__ = "batched_workflows"
    workflow_id: Mapped[str] = mapped_column(ForeignKey("workflows.id"), primary_key=True)
    batch: Mapped[str] = mapped_column(String(LONGEST_NAME), index=True)
