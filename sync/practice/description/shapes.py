"""The shapes of JSON that the practice clearing-house takes and gives, as its description of itself names them."""

from __future__ import annotations

from typing import Any

Shape = dict[str, Any]

_TEXT: Shape = {"type": "string"}
_WHOLE: Shape = {"type": "integer"}
_YES_NO: Shape = {"type": "boolean"}
_ANY: Shape = {"type": "object"}
_STAMP: Shape = {"type": "string", "format": "date-time"}


def ref(name: str) -> Shape:
    """A shape by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def many(shape: Shape) -> Shape:
    """A list of a shape."""
    return {"type": "array", "items": shape}


def or_null(shape: Shape) -> Shape:
    """A shape, or null."""
    return {"anyOf": [shape, {"type": "null"}]}


def record(about: str, must: dict[str, Shape], may: dict[str, Shape] | None = None) -> Shape:
    """An object with members that it must and may have, and others that nobody names."""
    named = {**must, **(may or {})}
    return {"type": "object", "description": about, "required": sorted(must), "properties": named}


def page(of: str) -> Shape:
    """A page of a list, as the documents API gives it."""
    items = many(ref(of))
    return record(
        "A page of a list; Count is of the whole list.", {"Count": {**_WHOLE, "minimum": 0}, "Items": items}
    )


def counted(shape: Shape) -> Shape:
    """What a collection gives: what fits, how many fit (asked by ``c``), or the first that fits (``fo``)."""
    return {"anyOf": [many(shape), ref("HowMany"), or_null(shape)]}


_WORKING = {
    "workingDocumentID": or_null(_WHOLE),
    "workingDocumentCreatedOn": or_null(_STAMP),
    "workingDocumentCreatedBy": or_null(ref("Person")),
    "workingDocumentUpdatedOn": or_null(_STAMP),
    "workingDocumentUpdatedBy": or_null(ref("Person")),
    "workingDocumentSize": or_null(_WHOLE),
    "workingDocumentOwner": or_null(_TEXT),
    "workingDocumentTitle": or_null(_ANY),
    "workingDocumentSummary": or_null(_ANY),
    "workingDocumentMetadata": or_null(_ANY),
    "workingDocumentLock": or_null(ref("Lock")),
    "workingDocumentBody": or_null(_ANY),
}
_PUBLISHED = {
    "documentID": or_null(_WHOLE),
    "title": or_null(_ANY),
    "summary": or_null(_ANY),
    "metadata": or_null(_ANY),
    "createdOn": or_null(_STAMP),
    "createdBy": or_null(ref("Person")),
    "updatedOn": or_null(_STAMP),
    "updatedBy": or_null(ref("Person")),
    "submittedOn": or_null(_STAMP),
    "submittedBy": or_null(ref("Person")),
    "deletedOn": or_null(_STAMP),
    "size": or_null(_WHOLE),
    "body": or_null(_ANY),
}

SHAPES: dict[str, Shape] = {
    "Refusal": record(
        "Why a request is not done.",
        {"statusCode": _WHOLE, "code": _TEXT, "message": _TEXT},
        {
            "fields": many(_TEXT),
            "errors": many(ref("Problem")),
            "Message": {"type": "string", "description": "The same sentence, as some addresses name it"},
        },
    ),
    "SignIn": record("Who wishes to sign in.", {"email": _TEXT, "password": _TEXT}),
    "Token": record("Proof of having signed in.", {"authenticationToken": _TEXT, "expiration": _STAMP}),
    "Visitor": record(
        "Who is signed in.",
        {
            "userID": _WHOLE,
            "name": _TEXT,
            "email": _TEXT,
            "government": or_null(_TEXT),
            "userGroups": many(_TEXT),
            "roles": many(_TEXT),
            "isAuthenticated": _YES_NO,
            "isEmailVerified": _YES_NO,
        },
    ),
    "Person": record(
        "Somebody as named in a record.",
        {"userID": _WHOLE},
        {"firstName": _TEXT, "lastName": _TEXT, "email": _TEXT},
    ),
    "Document": {"type": "object", "description": "A record, as whoever wrote it sent it."},
    "DocumentInfo": record(
        "What is told of a record: of what is published, and of the working draft.",
        {
            "identifier": _TEXT,
            "type": _TEXT,
            "owner": _TEXT,
            "realm": _TEXT,
            "revision": _WHOLE,
            "latestRevision": _WHOLE,
            "isRequest": _YES_NO,
            **{name: shape for name, shape in _PUBLISHED.items() if name != "body"},
            **{name: shape for name, shape in _WORKING.items() if name != "workingDocumentBody"},
        },
        {
            "body": _PUBLISHED["body"],
            "workingDocumentBody": _WORKING["workingDocumentBody"],
            "rights": many({}),
            "mediaType": _TEXT,
            "charset": _TEXT,
        },
    ),
    "DocumentInfos": page("DocumentInfo"),
    "DocumentOrInfo": {"anyOf": [ref("DocumentInfo"), ref("Document")]},
    "Counts": {"type": "object", "additionalProperties": _WHOLE, "description": "How many of each schema."},
    "Answer": record("Whether one may.", {"isAllowed": _YES_NO}, {"canCreate": _YES_NO}),
    "Problem": record(
        "Something that is wrong with a record.",
        {"code": {"type": "string", "pattern": r"^Error\."}},
        {"property": _TEXT, "properties": many(_TEXT), "parameters": {}},
    ),
    "Report": record(
        "What is wrong with a record; without errors nothing is.",
        {},
        {
            "identifier": or_null(_TEXT),
            "schema": or_null(_TEXT),
            "locales": many(_TEXT),
            "links": many({}),
            "errors": many(ref("Problem")),
        },
    ),
    "Lock": record("A lock on a draft.", {"lockID": _TEXT, "lockedOn": _STAMP, "lockedBy": ref("Person")}),
    "Unlocked": record(
        "A lock that was given up.", {"lockID": _TEXT, "unlockedOn": _STAMP, "unlockedBy": ref("Person")}
    ),
    "Activity": record(
        "A step of a request that somebody is to take.",
        {"name": _TEXT, "assignedTo": many(_WHOLE), "createdOn": _STAMP, "input": _ANY},
        {"closedOn": _STAMP, "timedOut": _YES_NO, "result": or_null(_ANY)},
    ),
    "Workflow": record(
        "A request to publish or to delete a record.",
        {
            "_id": _TEXT,
            "type": record("Which kind.", {"name": _TEXT}, {"version": or_null(_TEXT)}),
            "activities": many(ref("Activity")),
            "workflowAge": record("For how long it waits.", {"age": _WHOLE, "type": _TEXT}),
            "createdOn": _STAMP,
            "createdBy": _WHOLE,
            "data": _ANY,
            "state": _TEXT,
        },
        {"workflowExpiryDate": _STAMP, "closedOn": _STAMP, "result": or_null(_ANY)},
    ),
    "Requested": record(
        "A draft that was kept, and the request for its publication.",
        {"draft": ref("DocumentInfo"), "workflow": ref("Workflow")},
    ),
    "Batch": record(
        "Requests that were made together.",
        {"batchId": _TEXT, "realm": _TEXT, "records": many(_TEXT), "status": _TEXT, "meta": _ANY},
        {
            "schema": or_null(_TEXT),
            "government": or_null(_TEXT),
            "recordStatus": _ANY,
            "workflowActivity": _ANY,
        },
    ),
    "Attachment": record(
        "A file of a record.",
        {
            "documentAttachmentID": _WHOLE,
            "attachmentID": _WHOLE,
            "documentUID": _TEXT,
            "filename": _TEXT,
            "mediaType": _TEXT,
            "hash": _TEXT,
            "size": _WHOLE,
            "isPublic": _YES_NO,
            "url": _TEXT,
            "createdOn": _STAMP,
            "createdBy": ref("Person"),
            "submittedOn": or_null(_STAMP),
            "submittedBy": or_null(ref("Person")),
        },
    ),
    "Attachments": page("Attachment"),
    "TemporaryFile": record(
        "Where to upload a file to.", {"url": _TEXT, "uid": _TEXT, "contentType": _TEXT, "metadata": _ANY}
    ),
    "Found": record(
        "What the index found.",
        {},
        {
            "response": record("The records.", {"numFound": _WHOLE, "start": _WHOLE, "docs": many(_ANY)}),
            "grouped": _ANY,
            "facet_counts": _ANY,
        },
    ),
    "Term": record(
        "A term of the thesaurus.",
        {"identifier": _TEXT, "title": _ANY},
        {"name": _TEXT, "termId": {}, "broaderTerms": many(_TEXT), "narrowerTerms": many(_TEXT)},
    ),
    "Domain": record("A domain of the thesaurus.", {"identifier": _TEXT}, {"name": _TEXT, "title": _ANY}),
    "Country": {"type": "object", "description": "A country; less of it where ``f`` says so."},
    "Realm": {"type": "object", "description": "The configuration of a realm."},
    "Need": {"type": "object", "description": "A request for assistance; less of it where ``f`` says so."},
    "NewNeed": record("A request for assistance.", {}, {"meta": _ANY, "title": _ANY}),
    "Number": record("The number of what was kept.", {"id": _TEXT}),
    "Role": {"type": "object", "description": "What somebody may be; less of it where ``f`` says so."},
    "User": {
        "type": "object",
        "description": "Somebody who works for a government; less of it where ``f`` says so.",
    },
    "NewUser": record(
        "A new user.", {"email": _TEXT, "firstName": _TEXT, "lastName": _TEXT}, {"government": _TEXT}
    ),
    "PlacedUser": record(
        "A user, and the government of theirs.", {"userID": _WHOLE}, {"government": or_null(_TEXT)}
    ),
    "Notice": {"type": "object", "description": "What happened to a request, or waits for one."},
    "Marked": {"type": "object", "description": "How to mark a notification."},
    "Setting": {"type": "object", "description": "Something that a user wants kept, under a name."},
    "NewSetting": record("Something to keep.", {}, {"userId": _TEXT}),
    "HowMany": record("How many fit.", {"count": {**_WHOLE, "minimum": 0}}),
    "Empty": {"type": "object", "description": "Done; there is nothing to tell."},
    "ExampleAccount": record(
        "An example account.", {"role": _TEXT, "name": _TEXT, "email": _TEXT, "password": _TEXT}
    ),
    "Done": record(
        "What a colleague did.", {"identifier": _TEXT, "deed": _TEXT, "person": _TEXT, "fields": many(_TEXT)}
    ),
    "RecordNamed": record(
        "A record, and what to do to it.",
        {"identifier": _TEXT},
        {"field": or_null(_TEXT), "value": {}, "reason": or_null(_TEXT)},
    ),
    "Unkindness": record(
        "A way to be unkind: by its members, or by the ``line`` of a command.",
        {},
        {"what": _TEXT, "line": _TEXT, "method": _TEXT, "path": or_null(_TEXT)},
    ),
    "WhatIsUnkind": record("What is unkind at present.", {"unkindness": many(ref("Unkindness"))}),
}
