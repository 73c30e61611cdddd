"""How bodies that are read as they come, and parameters that change nothing, stand in the service's description."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
IDENTIFIER: Schema = {"type": "string", "pattern": r"^[A-Za-z0-9\-_]{11,128}$"}
LSTRING: Schema = {"type": "object", "additionalProperties": TEXT}
DOCUMENT: Schema = {
    "type": "object",
    "required": ["header"],
    "properties": {
        "header": {
            "type": "object",
            "required": ["identifier", "schema"],
            "properties": {
                "identifier": IDENTIFIER,
                "schema": TEXT,
                "languages": {"type": "array", "items": TEXT},
            },
        }
    },
}
# Facts, section 9: a text in the documentation, texts by language in the newest client.
ADDITIONAL: Schema = {"oneOf": [{"type": "string"}, LSTRING]}
WORKFLOW: Schema = {
    "type": "object",
    "required": ["type", "data"],
    "properties": {
        "type": {"enum": ["publishNationalRecord", "publishReferenceRecord", "deleteRecord"]},
        "version": {"type": ["string", "null"], "enum": ["0.4", None]},
        "data": {
            "type": "object",
            "required": ["realm", "identifier"],
            "properties": {
                "realm": TEXT,
                "documentID": {"type": ["integer", "null"]},
                "identifier": IDENTIFIER,
                "title": LSTRING,
                "abstract": LSTRING,
                "metadata": {"type": "object"},
                "additionalInfo": ADDITIONAL,
                "batchId": {"type": "string", "maxLength": 100},
            },
        },
    },
}
DECISION: Schema = {
    "type": "object",
    "required": ["action"],
    "properties": {"action": {"enum": ["approve", "reject"]}, "reason": TEXT},
}
PUBLICATION: Schema = {
    "type": "object",
    "required": ["document"],
    "properties": {
        "document": DOCUMENT,
        "additionalInfo": ADDITIONAL,
        "batchId": {"type": "string", "maxLength": 100},
    },
}
MANY: Schema = {
    "type": "object",
    "required": ["schemas"],
    "properties": {
        "schemas": {"type": "array", "minItems": 1, "items": TEXT},
        "identifiers": {"type": "array", "items": IDENTIFIER},
    },
}


DOWNLOAD: Schema = {
    "type": "object",
    "properties": {
        "query": {
            "type": "object",
            "properties": {
                "q": TEXT,
                "fq": {"type": "array", "items": TEXT},
                "df": TEXT,
                "sort": TEXT,
                "start": {"type": "integer", "minimum": 0},
                "rows": {"type": "integer", "minimum": 0},
            },
        },
        "fields": {"type": "object", "additionalProperties": TEXT},
    },
}
# What clients send along and nobody needs here.
_ACCEPTED = {
    "cache": "No answer is kept between two requests, so none is stale",
    "collection": "The whole document is looked at, whatever this says",
    "identifier": "The header's identifier counts",
    "validation-section": "The whole document is looked at, whatever this says",
}


def taking(schema: Schema, *accepted: str) -> dict[str, Any]:
    """What to tell of an operation that takes such a JSON object; ``accepted`` are parameters that change nothing."""
    content = {"application/json": {"schema": schema}}
    return {**accepting(*accepted), "requestBody": {"required": True, "content": content}}


def accepting(*names: str) -> dict[str, Any]:
    """What to tell of an operation that is sent these parameters and answers the same without them."""
    told = [
        {"name": name, "in": "query", "required": False, "schema": TEXT, "description": _ACCEPTED[name]}
        for name in names
    ]
    return {"parameters": told} if told else {}
