"""What all tables share: one list of them, and the record to which a row belongs."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData

metadata = MetaData()


def record_key(*, primary_key: bool = True, unique: bool = True) -> Column[int]:
    """The record that a row belongs to, and with which it goes."""
    key = ForeignKey("record.number", ondelete="CASCADE")
    return Column(
        "record",
        Integer,
        key,
        primary_key=primary_key,
        nullable=False,
        unique=(unique and not primary_key) or None,
    )
