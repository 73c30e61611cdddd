"""The practice clearing-house described by itself (OpenAPI): what FastAPI knows of it, and what only we know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from sync.practice.description.answers import (
    ANSWERS,
    BODIES,
    CONTENTS,
    OPEN,
    OPEN_PREFIXES,
    OPEN_TO_READ,
    STORAGE,
    TAGS,
)
from sync.practice.description.shapes import SHAPES, ref

Operation = dict[str, Any]

_ABOUT = """The central clearing-house of the CBD as its documentation and its own clients show it, to practise on.

Every refusal is a JSON object {statusCode, code, fields?, message}. The realm is named by the header `realm` or by a
parameter of that name; without either it is CHM. Bodies are JSON in UTF-8, plain or packed with gzip or deflate."""
_REFUSALS = {
    "400": "Something in the request is missing or not understood",
    "401": "Nobody, or nobody any longer, is signed in",
    "403": "This person may not do this",
    "404": "There is no such thing, or this person may not know of it",
    "405": "There is nothing of this kind to do at this address; Allow says what there is",
    "413": "The body is larger than is taken",
    "415": "The body is of another type, or packed in another way, than is taken",
    "421": "This clearing-house goes by another name",
    "429": "Too many requests; Retry-After says when to come again",
    "503": "The clearing-house is busy; Retry-After says when to come again",
}
_SCHEMES = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "As documented"},
    "ticket": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "Ticket <token>, as older clients send it",
    },
    "token": {
        "type": "apiKey",
        "in": "header",
        "name": "Authorization",
        "description": "Token <token>, as the accounts site sends it",
    },
}
_SIGNED_IN: list[dict[str, list[str]]] = [{name: []} for name in _SCHEMES]
_METHODS = ("get", "head", "put", "post", "patch", "delete")


def describe(app: FastAPI) -> None:
    """Let an application describe itself in full, from now on."""
    # The framework's own way to do this is to put another function in the place of its own.
    app.openapi = lambda: _kept(app)  # type: ignore[method-assign]


def operations(description: dict[str, Any]) -> Iterator[tuple[str, str, Operation]]:
    """Each operation of a description: its method, its path, and what is told of it."""
    for path, members in description["paths"].items():
        for method in _METHODS:
            if method in members:
                yield method, path, members[method]


def _kept(app: FastAPI) -> dict[str, Any]:
    if app.openapi_schema is None:
        app.openapi_schema = _described(app)
    return app.openapi_schema


def _described(app: FastAPI) -> dict[str, Any]:
    told = get_openapi(title=app.title, version="1", description=_ABOUT, routes=app.routes)
    components = told.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas.update(SHAPES)
    components["responses"] = {status: _refusal(text) for status, text in _REFUSALS.items()}
    components["securitySchemes"] = _SCHEMES
    used = {tag for _method, _path, operation in operations(told) for tag in operation.get("tags", ())}
    told["tags"] = [{"name": name, "description": text} for name, text in TAGS.items() if name in used]
    for method, path, operation in operations(told):
        _complete(method, path, operation)
    return told


def _complete(method: str, path: str, operation: Operation) -> None:
    sentence = operation.get("description", "").partition("\n")[0]
    operation["summary"] = sentence.partition(";")[0].partition(":")[0].rstrip(".")
    operation["security"] = _security(method, path)
    if shape := BODIES.get((method, path)):
        content = {"application/json": {"schema": shape}}
        operation.setdefault("requestBody", {"required": True, "content": content})
    answers = operation["responses"]
    answers.pop("422", None)
    _complete_success(method, path, answers)
    for status in _REFUSALS:
        _complete_refusal(method, path, status, answers)
    if path.endswith("/x/validate"):
        told = {"anyOf": [ref("Report"), ref("Refusal")]}
        answers["400"] = {"description": _REFUSALS["400"], "content": {"application/json": {"schema": told}}}


def _complete_success(method: str, path: str, answers: dict[str, Any]) -> None:
    """The shape from the tables, which the framework does not know of; a HEAD is answered without a body."""
    content = CONTENTS.get((method, path))
    if content is None:
        shape = ANSWERS.get((method, path), {})
        content = {} if method == "head" else {"application/json": {"schema": shape}}
    for status in ("200", "206"):
        if status in answers:
            answers[status].pop("content", None)
            answers[status].update({"content": content} if content else {})


def _complete_refusal(method: str, path: str, status: str, answers: dict[str, Any]) -> None:
    """In the words of the route where it has some; the store of files refuses in XML."""
    own = answers.get(status)
    if method == "head":
        answers[status] = own or {"description": _REFUSALS[status]}
    elif own is None:
        answers[status] = {"$ref": f"#/components/responses/{status}"}
    elif "content" not in own:
        kind = "application/xml" if path.startswith(STORAGE) else "application/json"
        own["content"] = {kind: {} if path.startswith(STORAGE) else {"schema": ref("Refusal")}}


def _security(method: str, path: str) -> list[dict[str, list[str]]]:
    if (method, path) in OPEN or path.startswith(STORAGE):
        return []
    if path.startswith(OPEN_PREFIXES) or (method in ("get", "head") and path in OPEN_TO_READ):
        return [{}, *_SIGNED_IN]
    return _SIGNED_IN


def _refusal(text: str) -> dict[str, Any]:
    return {"description": text, "content": {"application/json": {"schema": ref("Refusal")}}}
