"""Times as text: UTC, ISO, microseconds always, so that their order as text is their order in time."""

from __future__ import annotations

from datetime import UTC, datetime


def to_text(at: datetime) -> str:
    """The time, which must know its zone, as it is kept."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def from_text(text: str) -> datetime:
    """The time that ``to_text`` kept."""
    return datetime.fromisoformat(text)


def as_told(text: str) -> str | None:
    """A clearing-house's own time as we keep times, to be shown, never reckoned with; none where it is not one."""
    try:
        at = datetime.fromisoformat(text)
        return to_text(at if at.tzinfo else at.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
