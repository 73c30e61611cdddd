"""An answer piece by piece, each as soon as it is there: so whoever waits can be stopped, however little comes."""

from __future__ import annotations

from collections.abc import Iterator

import requests
from requests import exceptions
from urllib3.exceptions import DecodeError, HTTPError, ProtocolError, SSLError

_MOST = 64 * 1024


def pieces_of(answer: requests.Response) -> Iterator[bytes]:
    """The bytes of an answer, unpacked, at most 64 kB at a time.

    ``Response.iter_content`` waits until so many are there, which a server that sends one now and then puts off for
    ever. Raises the faults of ``requests``, as that does.
    """
    try:
        while piece := answer.raw.read1(_MOST, decode_content=True):
            yield piece
    except ProtocolError as error:
        raise exceptions.ChunkedEncodingError(error) from error
    except DecodeError as error:
        raise exceptions.ContentDecodingError(error) from error
    except SSLError as error:
        raise exceptions.SSLError(error) from error
    except HTTPError as error:
        raise exceptions.ConnectionError(error) from error
