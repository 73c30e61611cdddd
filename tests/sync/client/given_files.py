"""Files to attach, for the tests of the client."""

from __future__ import annotations

import hashlib
import io
from typing import Any

from sync.client.answers import Upload
from sync.client.files import Files
from sync.client.house import CentralClearingHouse

RECORD = "0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F1"
PLACE = f"/api/v2013/documents/{RECORD}/attachments"
BEGIN = "/api/v2015/temporary-files"
BYTES = bytes(range(256)) * 3000


def file(content: bytes = BYTES, name: str = "report.pdf", **changes: Any) -> Upload:
    """A file with these bytes; what else is told of it may be wrong."""
    given: dict[str, Any] = {
        "name": name,
        "media_type": "application/pdf",
        "size": len(content),
        "digest": hashlib.sha256(content).hexdigest(),
        "opened": lambda: io.BytesIO(content),
        **changes,
    }
    return Upload(**given)


def silent(_done: int, _total: int) -> None:
    """Somebody who does not listen."""


def fetched(files: Files | CentralClearingHouse, url: str) -> bytes:
    """The bytes that come."""
    taken = bytearray()
    files.download(url, taken.extend)
    return bytes(taken)
