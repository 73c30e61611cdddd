"""No test reaches beyond this computer: whoever tries is stopped and the test fails."""

from __future__ import annotations

import ipaddress
import sys
from collections.abc import Iterator

import pytest

LOCAL_NAMES = {"", "localhost"}
WATCHED = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}


def is_loopback(host: object) -> bool:
    """Whether a host (a name or an address, as text or bytes) is this computer itself."""
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host or "")
    if name in LOCAL_NAMES:
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def host_of(event: str, arguments: tuple[object, ...]) -> object:
    """The host that an audit event of the socket module is about; loopback for a socket file."""
    if event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        return address[0] if isinstance(address, tuple) else "localhost"
    return arguments[0]


class Guard:
    """Stops every touch of the network beyond loopback, whichever library makes it, and remembers it."""

    def __init__(self) -> None:
        self.touched: list[str] = []
        # Its own: when Python ends it still asks the hook, after the names of modules are gone.
        self._watched = frozenset(WATCHED)

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        """Python's audit hook; ConnectionRefusedError stops what is being done."""
        if event in self._watched and not is_loopback(host_of(event, arguments)):
            self.touched.append(f"{event} {host_of(event, arguments)!r}")
            raise ConnectionRefusedError(f"a test may not reach {host_of(event, arguments)!r}")


@pytest.fixture(scope="session")
def network_guard() -> Guard:
    """The one guard of this run; Python keeps an audit hook until it ends."""
    guard = Guard()
    sys.addaudithook(guard)
    return guard


@pytest.fixture(autouse=True)
def no_network(network_guard: Guard) -> Iterator[None]:
    """Fails a test that reached beyond loopback, even where the program took the refusal in its stride."""
    network_guard.touched.clear()
    yield
    if network_guard.touched:
        pytest.fail(f"the network beyond loopback was touched: {', '.join(network_guard.touched)}")
