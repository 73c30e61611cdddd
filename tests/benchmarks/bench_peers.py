"""Another program that synchronizes, on records of the same size: ``python -m tests.benchmarks.bench_peers PYTHON``.

PYTHON is the interpreter of a throw-away environment with anki in it (``pip install anki``); it may stand in
FOCAL_DESK_PEERS instead. Where it is not there, that is said, and nothing is measured. It is no part of this program.

Its own client speaks with its own server, which takes many records in one request, checks no rights to single ones and
validates nothing: the documents API allows none of that. Others (kinto, pouchdb, rxdb, morango, joplin) were measured
once on such records; their figures stand in ``facts/sync.md``.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.filling import small_documents
from tests.support.slow_line import slow_line

RECORDS, EDITS = 1_000, 10
_WAIT_SECONDS = 30.0
ANKI = """
import json, os, sys, time
from anki.collection import Collection
col = Collection(os.path.join(sys.argv[2], "collection.anki2"))
auth = col.sync_login("user", "pass", sys.argv[1])
kind = col.models.by_name("Basic")
def add(text):
    note = col.new_note(kind)
    note["Front"], note["Back"] = text[:40], text
    col.add_note(note, col.decks.id("Default"))
add("first")
col.sync_collection(auth, False)
col.close_for_full_sync()
col.full_upload_or_download(auth=auth, server_usn=None, upload=True)
col.reopen(after_full_sync=True)
for line in sys.stdin:
    deed, texts = json.loads(line)
    if deed == "add":
        for text in texts:
            add(text)
    elif deed == "edit":
        for number, text in zip(col.find_notes(""), texts):
            note = col.get_note(number)
            note["Back"] = text
            col.update_note(note)
    begun = time.monotonic()
    col.sync_collection(auth, False)
    print(time.monotonic() - begun, flush=True)
col.close()
"""


def main() -> None:
    """Measure what is there."""
    python = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("FOCAL_DESK_PEERS", "")
    texts = [json.dumps(document, ensure_ascii=False) for _name, document in small_documents(RECORDS)]
    if not _has(python, "anki"):
        print("anki: left out, as it is not installed. The top of this file says how to name it.")
        return
    with tempfile.TemporaryDirectory(prefix="bench-anki-") as folder:
        _anki(python, Path(folder), texts)


def _has(python: str, name: str) -> bool:
    """Whether there is such an interpreter, with the program in it."""
    tried = [python, "-c", f"import {name}"]
    return bool(python) and subprocess.run(tried, check=False, capture_output=True).returncode == 0


def _anki(python: str, folder: Path, texts: list[str]) -> None:
    port = _free_port()
    settings = {"SYNC_USER1": "user:pass", "SYNC_BASE": str(folder / "base"), "SYNC_HOST": "127.0.0.1"}
    with (
        _server([python, "-m", "anki.syncserver"], port, {**settings, "SYNC_PORT": str(port)}),
        slow_line(f"http://127.0.0.1:{port}", round_trip=0.0, bits=10**9) as line,
        subprocess.Popen(
            [python, "-c", ANKI, f"{line.address}/", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as client,
    ):
        assert client.stdin is not None
        assert client.stdout is not None
        deeds = {"add": texts, "nothing": [], "edit": [f"{text} " for text in texts[:EDITS]]}
        for deed, told in deeds.items():
            before = line.sent + line.received
            client.stdin.write(json.dumps([deed, told]) + "\n")
            client.stdin.flush()
            seconds = float(client.stdout.readline())
            _tell("anki", deed, seconds, line.sent + line.received - before)
        client.stdin.close()


def _tell(name: str, deed: str, seconds: float, size: int) -> None:
    words = {"add": f"{RECORDS} new records", "nothing": "nothing to do", "edit": f"{EDITS} edits"}
    print(f"{name:<6} {words[deed]:<20} {seconds:8.3f} s {size / 1000:9.2f} kB", flush=True)


@contextmanager
def _server(command: list[str], port: int, settings: dict[str, str]) -> Iterator[None]:
    with subprocess.Popen(
        command, env={**os.environ, **settings}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        try:
            _wait_for(port)
            yield
        finally:
            running.terminate()


def _wait_for(port: int) -> None:
    last = time.monotonic() + _WAIT_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1.0).close()
        except OSError:
            if time.monotonic() > last:
                raise
            time.sleep(0.1)
        else:
            return


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


if __name__ == "__main__":
    main()
