"""The practice clearing-house as a web application."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException

from forms.vocabularies import seed
from sync.practice.call import answer
from sync.practice.database import Database
from sync.practice.house import House
from sync.practice.refusals import Refusal, invalid, not_found
from sync.practice.routes import ROUTERS
from sync.practice.startup import settle_in
from sync.practice.temporary import StorageRefusal
from sync.records import Clock, NewId


def open_house(
    place: Path | str, *, country: str, clock: Clock, new_id: NewId, examples: bool = True
) -> House:
    """Open the practice clearing-house in a folder, a ``.db`` file or at an SQL address; close its database after use.

    ``country`` is the lower-case code of the example accounts' country. Raises Trouble when the file cannot be used.
    """
    house = House(Database(place), clock, new_id, seed(), country.lower())
    settle_in(house, examples=examples)
    return house


def create_app(house: House) -> FastAPI:
    """The application that serves a house; whoever opened the house closes it."""
    app = FastAPI(title="Practice clearing-house", docs_url=None, redoc_url=None)
    app.state.house = house
    for router in ROUTERS:
        app.include_router(router)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(StorageRefusal, _refused_by_the_storage)
    app.add_exception_handler(RequestValidationError, _not_understood)
    app.add_exception_handler(HTTPException, _no_such_address)
    app.add_exception_handler(OperationalError, _busy)
    return app


async def _refused(_request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, Refusal)
    return answer(refusal.body(), refusal.status)


async def _refused_by_the_storage(_request: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, StorageRefusal)
    return refusal.answer()


async def _not_understood(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    fields = [str(part["loc"][-1]) for part in error.errors()]
    return answer(invalid("A part of the address is not understood", *fields).body(), 400)


async def _no_such_address(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return answer(not_found("There is nothing at this address").body(), 404)
    response = answer(
        Refusal(error.status_code, "invalidParameter", str(error.detail)).body(), error.status_code
    )
    response.headers.update(error.headers or {})
    return response


async def _busy(_request: Request, _error: Exception) -> Response:
    """The database could not take the request in time, or its disk is full."""
    response = answer(Refusal(503, "unavailable", "The clearing-house is busy: try again").body(), 503)
    response.headers["Retry-After"] = "1"
    return response
