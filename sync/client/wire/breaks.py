"""What goes wrong on the way to a clearing-house, in words for the person; nothing that was entered is repeated."""

from __future__ import annotations

import ssl

from requests import exceptions
from urllib3.exceptions import ProtocolError, ReadTimeoutError

from forms.words import say
from sync.errors import SAFE, NotAClearingHouse, Trouble, Unreachable

LATER = say("Synchronize again when the connection is better.")
_NO_ADDRESS = (exceptions.InvalidURL, exceptions.InvalidSchema, exceptions.MissingSchema)
_HALF_WAY = (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)


class BrokeOff(Unreachable):
    """The connection was there and broke off: before an answer came, or in the middle of one."""


def broken(error: Exception, host: str) -> Trouble:
    """The trouble behind a fault of the connection to a host."""
    if isinstance(error, exceptions.SSLError):
        return _insecure(error, host)
    if isinstance(error, exceptions.ProxyError):
        return proxy_refuses()
    if isinstance(error, exceptions.ConnectTimeout):
        return Unreachable(say("{host} cannot be reached: there was no answer.", host=host), SAFE, LATER)
    if isinstance(error, exceptions.Timeout) or mentions(error, ReadTimeoutError):
        return Unreachable(say("{host} took too long to answer.", host=host), SAFE, LATER)
    if isinstance(error, _HALF_WAY):
        return BrokeOff(say("The connection broke off in the middle of an answer."), SAFE, LATER)
    if isinstance(error, _NO_ADDRESS):
        what = say("{host} cannot be asked: its address or that of the proxy is wrong.", host=host)
        return NotAClearingHouse(what, SAFE, say("Check the address, or ask who looks after your network."))
    kind = BrokeOff if mentions(error, ProtocolError) else Unreachable
    return kind(say("{host} cannot be reached.", host=host), SAFE, LATER)


def proxy_refuses() -> Trouble:
    """The proxy lets nothing pass."""
    return Unreachable(
        say("The proxy through which this computer reaches the internet does not let the connection pass."),
        SAFE,
        say("Ask who looks after your network."),
    )


def _insecure(error: Exception, host: str) -> Trouble:
    if mentions(error, ssl.SSLCertVerificationError):
        what = say(
            "The connection to {host} is not secure: this computer does not trust its certificate.", host=host
        )
        advice = say("Check the date of this computer and the address, or ask who looks after it.")
        return Unreachable(what, SAFE, advice)
    what = say("No secure connection to {host} could be made.", host=host)
    # A line that ends in the middle ends so below the encryption, too: it is worth another try.
    kind = BrokeOff if mentions(error, ssl.SSLEOFError) else Unreachable
    return kind(what, SAFE, say("Check the address, or ask who looks after your network."))


def mentions(error: object, kind: type[Exception]) -> bool:
    """Whether a fault of this kind is inside another, however the libraries wrapped it."""
    if isinstance(error, kind):
        return True
    inside = [*error.args, getattr(error, "reason", None)] if isinstance(error, Exception) else []
    return any(mentions(part, kind) for part in inside if part is not error)
