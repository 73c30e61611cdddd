"""The address that a person typed, made whole and checked before anything is sent there."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from forms.words import Phrase, say
from sync.errors import SAFE, NotAClearingHouse

CENTRAL = "https://api.cbd.int"
CENTRAL_TEST = "https://api.cbddev.xyz"
REALM = "CHM"
TEST_REALM = "CHM-DEV"

_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*")
_EXAMPLE = say("Type it as it stands in the browser, for example chm.cbd.int.")


def normalised(typed: str) -> str:
    """The base address of the clearing-house that a person means: ``https://host[:port][/path]``, no slash at the end.

    Pages of the central clearing-house (``chm.cbd.int`` and its sisters) stand for its API (facts, section 1).
    Plain http is kept for this computer itself only. Raises NotAClearingHouse, in words, for anything else.
    """
    text = typed.strip().strip("<>\"'").strip()
    if not text:
        raise _refused(say("No address is given."), _EXAMPLE)
    if re.search(r"[\s\\]", text):
        raise _refused(say("There are blanks inside the address."), _EXAMPLE)
    parts = _parts(text)
    host = _host(parts)
    if _central(host):
        return _central(host)
    name = f"[{host}]" if ":" in host else host
    port = f":{parts.port}" if parts.port else ""
    path = re.sub(r"/+$", "", parts.path)
    return f"{_scheme(parts, host)}://{name}{port}{re.sub(r'/api$', '', path)}"


def realm_at(address: str) -> str:
    """The realm that a base address serves when none is named: the test one on the test system."""
    return TEST_REALM if address == CENTRAL_TEST else REALM


def is_loopback(host: str) -> bool:
    """Whether a host name or number means this computer itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(text: str) -> SplitResult:
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = "", text
    if scheme.lower() not in ("", "http", "https"):
        raise _refused(say("The address does not begin with https://."), _EXAMPLE)
    try:
        parts = urlsplit(f"{scheme.lower()}://{rest}" if scheme else f"//{rest}")
        parts.port  # noqa: B018 - reading it is the check
    except ValueError:
        raise _refused(say("The address cannot be read."), _EXAMPLE) from None
    if parts.username is not None:
        raise _refused(say("This looks like an e-mail address, or holds a password."), _EXAMPLE)
    return parts


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    try:
        host = ipaddress.ip_address(host).compressed
    except ValueError:
        host = _name(host, named=bool(parts.scheme or parts.port))
    return host


def _name(host: str, *, named: bool) -> str:
    """A host's name, checked; one without a dot, as in a course room, where the address is ``named`` as such."""
    try:
        plain = host.encode("idna").decode() if host else ""
    except UnicodeError:
        plain = ""
    numbers = plain.replace(".", "").isdigit()
    whole = named or "." in plain or plain == "localhost"
    if not _HOST.fullmatch(plain) or numbers or not whole:
        raise _refused(say("There is no clearing-house of this name."), _EXAMPLE)
    return plain


def _central(host: str) -> str:
    for domain, address in (("cbd.int", CENTRAL), ("cbddev.xyz", CENTRAL_TEST)):
        if host == domain or host.endswith(f".{domain}"):
            return address
    return ""


def _scheme(parts: SplitResult, host: str) -> str:
    """Https, but http to this computer where that or nothing was typed; http elsewhere is bettered or refused."""
    if is_loopback(host):
        return parts.scheme or "http"
    if parts.scheme == "http" and parts.port not in (None, 80):
        raise _refused(
            say("The address begins with http://, and what you send could be read on its way."),
            say("Ask for the address that begins with https://."),
        )
    return "https"


def _refused(what: Phrase, advice: Phrase) -> NotAClearingHouse:
    return NotAClearingHouse(what, SAFE, advice)
