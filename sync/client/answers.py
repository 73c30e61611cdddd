"""What a clearing-house tells of people, reviews, locks and earlier revisions, whatever stands behind the port."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import BinaryIO

from forms.vocabularies import Vocabulary


@dataclass(frozen=True, slots=True)
class Account:
    """Who is signed in, as the clearing-house tells it; not ``verified`` while the e-mail address is unconfirmed."""

    user_id: str
    name: str
    email: str
    government: str
    roles: tuple[str, ...]
    verified: bool = True


@dataclass(frozen=True, slots=True)
class Token:
    """A sign-in that can be taken up again: for one government only, until ``expires``, the server's own text.

    Empty where the clearing-house did not say. The token itself stays out of every representation.
    """

    text: str = field(repr=False)
    government: str = ""
    expires: str = ""


class Deed(StrEnum):
    """What a request under review asks for."""

    PUBLISH = "publish"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a request ended: approved or not, by whom, and why, as the reviewer wrote it.

    ``asked`` is when the request was made, in the server's own text, or empty where that is not told; ``deed`` is what
    was asked for; ``ended`` when it was decided, in the server's own text, or empty.
    """

    approved: bool
    by: str = ""
    reason: str = ""
    asked: str = field(default="", compare=False)
    deed: Deed = Deed.PUBLISH
    ended: str = field(default="", compare=False)


class Right(StrEnum):
    """What one may be allowed to do with a record (facts, sections 2.1 and 2.2: securities)."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a record takes no changes: who holds it, since when, for what; ``mine`` where I may take it back.

    ``since`` and ``expires`` are the server's own texts (ISO 8601, UTC), empty where they are not told; ``deed`` is
    none for a lock that belongs to no request.
    """

    by: str = ""
    since: str = ""
    deed: Deed | None = None
    expires: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """A request that waits for my decision.

    ``number`` is the clearing-house's own identifier of the request; ``server_id`` that of a need, else empty;
    ``note`` is what the requester wrote along. Times are the server's own texts (ISO 8601, UTC).
    """

    number: str
    identifier: str
    record_type: str
    deed: Deed
    title: dict[str, str] = field(default_factory=dict)
    asked_by: str = ""
    asked_on: str = ""
    expires: str = ""
    note: str = ""
    server_id: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """A published revision of a record, counted from 1; ``published_on`` is the server's own text."""

    number: int
    title: dict[str, str] = field(default_factory=dict)
    published_on: str = ""
    published_by: str = ""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to attach: its name, its media type, its size in bytes, the SHA-256 of its bytes (hex), how to open it."""

    name: str
    media_type: str
    size: int
    digest: str
    opened: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class Fetched:
    """A vocabulary as it came; ``mark`` tells the clearing-house later which state of it is known here, or is empty."""

    vocabulary: Vocabulary
    mark: str = ""
