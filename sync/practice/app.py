"""The practice clearing-house as a web application."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from pathlib import Path

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from forms.vocabularies import seed
from sync.practice.call import answer
from sync.practice.database.database import Database
from sync.practice.description.describe import describe
from sync.practice.files.temporary import StorageRefusal
from sync.practice.house import House
from sync.practice.refusals import Refusal, invalid, not_found
from sync.practice.routes import ROUTERS
from sync.practice.serving.door import Dated, Guard, LocalPages, Packing
from sync.practice.startup import settle_in
from sync.practice.unkind.door import UnkindDoor
from sync.records import Clock, NewId


def open_house(
    place: Path | str | Database, *, country: str, clock: Clock, new_id: NewId, examples: bool = True
) -> House:
    """Open the practice clearing-house in a folder, a ``.db`` file, at an SQL address or in an open database.

    Close its database after use. ``country`` is the lower-case code of the example accounts' country. Raises Trouble
    when the database cannot be used.
    """
    database = place if isinstance(place, Database) else Database(place)
    house = House(database, clock, new_id, seed(), country.lower())
    settle_in(house, examples=examples)
    return house


def create_app(house: House, hosts: Collection[str] = ()) -> FastAPI:
    """The application that serves a house; whoever opened the house closes it.

    ``hosts`` are further names by which it may be called on the line within this computer, as behind a proxy.
    """
    app = FastAPI(
        title="Practice clearing-house",
        docs_url=None,
        redoc_url=None,
        middleware=[
            Middleware(Dated, clock=house.now),
            Middleware(Guard, hosts=hosts),
            Middleware(LocalPages),
            Middleware(UnkindDoor, house=house),
            Middleware(Packing),
        ],
    )
    app.state.house = house
    app.router.routes.extend(_routes())
    describe(app)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(StorageRefusal, _refused_by_the_storage)
    app.add_exception_handler(RequestValidationError, _not_understood)
    app.add_exception_handler(HTTPException, _no_such_address)
    app.add_exception_handler(OperationalError, _busy)
    app.add_exception_handler(NoConnection, _busy)
    app.add_exception_handler(DataError, _beyond_the_database)
    app.add_exception_handler(Exception, _fault)
    return app


@cache
def _routes() -> tuple[BaseRoute, ...]:
    """All addresses, understood once for every house that this program opens: it takes as long as a hundred answers."""
    router = APIRouter()
    for part in ROUTERS:
        router.include_router(part)
    return tuple(router.routes)


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


async def _beyond_the_database(_request: Request, _error: Exception) -> Response:
    """A text or a number that no database of this kind holds, such as a text with NUL."""
    return answer(invalid("The request holds something that cannot be kept").body(), 400)


async def _fault(_request: Request, _error: Exception) -> Response:
    """A fault of ours; the server writes it to its log, and tells the visitor nothing of it."""
    return answer(Refusal(500, "internalError", "The clearing-house made a mistake").body(), 500)
