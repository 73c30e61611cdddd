"""Asks at random for as long as one likes: python tests/faults/random_requests.py --examples 300 --seed 1."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sync.practice import PracticeServer
from sync.practice.people import accounts as people
from tests.support.given import FakeClock, NewIds
from tests.support.postgres import running_postgres
from tests.sync.practice.property_checks import check, furnished, operations
from tests.sync.practice.visits import Visit

_VISITORS = (people.FOCAL_POINT, people.SECRETARIAT, people.BIO_BRIDGE, None)


def main() -> int:
    """Ask; each operation that fails is shown once, by the shortest request that makes it fail."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=100, help="how many requests to each operation")
    parser.add_argument("--seed", type=int, default=0, help="which requests")
    parser.add_argument("--only", default="", help="only operations with this in their path")
    parser.add_argument("--postgresql", action="store_true", help="on PostgreSQL rather than SQLite")
    asked = parser.parse_args()
    logging.disable()
    failed = 0
    with (
        _place(asked.postgresql) as place,
        PracticeServer(place, clock=FakeClock(), new_id=NewIds()) as server,
        ExitStack() as stack,
    ):
        visits = [stack.enter_context(Visit(server.address, email)) for email in _VISITORS]
        known = furnished(visits[0])
        for operation in operations(visits[0].get("/openapi.json").json()):
            if asked.only not in operation.label:
                continue
            try:
                check(operation, visits, known, asked.examples, asked.seed)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is shown
                failed += 1
                sys.stdout.write(f"\n{operation.label}\n{str(error)[:3000]}\n")
    sys.stdout.write(f"{failed} operations failed.\n")
    return 1 if failed else 0


@contextmanager
def _place(postgresql: bool) -> Iterator[Path | str]:
    if postgresql:
        with running_postgres() as address:
            yield address
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)


if __name__ == "__main__":
    sys.exit(main())
