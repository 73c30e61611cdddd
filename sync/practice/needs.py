"""Requests for assistance: the bbi-requests collection (facts, section 7.5)."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, or_, select, true

from sync.practice.asking import mongo
from sync.practice.asking.collection import Question, first_if_wanted, picked
from sync.practice.database.models import Need, NeedVersion
from sync.practice.house import Desk, allow
from sync.practice.people import rights
from sync.practice.refusals import invalid, not_found
from sync.practice.stamps import next_stamp
from sync.practice.wire import written

DRAFT, SUBMITTED, PUBLIC, DELETED = "draft", "workflow", "public", "deleted"
STATUSES = (DRAFT, SUBMITTED, PUBLIC, DELETED)
COLUMNS = {
    "_id": Need.id,
    "meta.status": Need.status,
    "meta.mark": Need.mark,
    "meta.createdBy": Need.created_by,
    "meta.createdOn": Need.created_on,
    "meta.modifiedOn": Need.modified_on,
}
# What the server keeps itself, whatever a client sends.
_SERVERS_OWN = ("createdBy", "createdOn", "modifiedOn", "modifiedBy")


def created(desk: Desk, sent: dict[str, Any]) -> Need:
    """Keep a new need, as a draft if it does not say otherwise."""
    person = desk.trusted
    meta = {"status": DRAFT, **_meta(sent)}
    _check_status(desk, meta["status"])
    now = desk.stamp()
    number, owner = desk.house.new_number(), rights.owner_for(person)
    need = Need(id=number, owner=owner, created_by=person.id, created_on=now, modified_on=now)
    meta = {
        **_without(meta),
        "createdBy": person.id,
        "createdOn": now,
        "modifiedOn": now,
        "modifiedBy": person.id,
    }
    _keep(need, {**sent, "meta": meta})
    desk.session.add(need)
    return need


def patched(desk: Desk, number: str, sent: dict[str, Any]) -> Need:
    """Replace the fields that are sent; of ``meta``, the members that are sent."""
    need = _to_change(desk, number)
    before = json.loads(need.text)
    meta = {**before["meta"], **_without(_meta(sent))}
    return _changed(desk, need, {**before, **sent, "meta": meta})


def replaced(desk: Desk, number: str, sent: dict[str, Any]) -> Need:
    """Replace the whole need, but for what the server keeps itself."""
    need = _to_change(desk, number)
    if sent.get("_id", number) != number:
        raise invalid("The _id is not the one in the address", "_id")
    kept = {name: value for name, value in json.loads(need.text)["meta"].items() if name in _SERVERS_OWN}
    meta = {"status": need.status, **_without(_meta(sent)), **kept}
    return _changed(desk, need, {**sent, "meta": meta})


def one(desk: Desk, number: str, fields: str | None) -> dict[str, Any]:
    """A need, with its history unless that is left out."""
    need = _seen(desk, number)
    return _told(desk, [need], mongo.parse_fields(fields))[0]


def listed(desk: Desk, question: Question) -> Any:
    """The needs that fit a query, or how many there are."""
    fields = mongo.parse_fields(question.fields)
    query = select(Need).where(_visible(desk))
    whole = mongo.Projection(("history",)) if not fields.gives("history") else mongo.Projection()
    found = picked(desk.session, query, Need, COLUMNS, question, lambda rows: _told(desk, rows, whole))
    return (
        first_if_wanted([fields.of(need) for need in found], question) if isinstance(found, list) else found
    )


def _told(desk: Desk, needs: Any, fields: mongo.Projection) -> list[dict[str, Any]]:
    told = [{"_id": need.id, **json.loads(need.text)} for need in needs]
    if fields.gives("history"):
        histories = _histories(desk, [need.id for need in needs])
        told = [{**need, "history": histories.get(need["_id"], [])} for need in told]
    return [fields.of(need) for need in told]


def _histories(desk: Desk, numbers: list[str]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    query = select(NeedVersion).where(NeedVersion.need_id.in_(numbers)).order_by(NeedVersion.id)
    for version in desk.session.scalars(query):
        entry = {"on": version.replaced_on, "by": version.replaced_by, "before": json.loads(version.text)}
        found.setdefault(version.need_id, []).append(entry)
    return found


def _changed(desk: Desk, need: Need, document: dict[str, Any]) -> Need:
    _check_status(desk, document["meta"]["status"])
    now = next_stamp(need.modified_on, desk.house.now())
    version = NeedVersion(need_id=need.id, replaced_on=now, replaced_by=desk.person.id, text=need.text)
    desk.session.add(version)
    need.modified_on = now
    document["meta"] = {**document["meta"], "modifiedOn": now, "modifiedBy": desk.person.id}
    _keep(need, document)
    return need


def _keep(need: Need, document: dict[str, Any]) -> None:
    meta = document["meta"]
    mark = meta.get("mark")
    need.status, need.mark = meta["status"], mark if isinstance(mark, str) else None
    need.text = written({name: value for name, value in document.items() if name not in ("_id", "history")})


def _meta(sent: dict[str, Any]) -> dict[str, Any]:
    meta = sent.get("meta", {})
    if not isinstance(meta, dict):
        raise invalid("meta must be a JSON object", "meta")
    if meta.get("status", DRAFT) not in STATUSES:
        raise invalid(f"meta.status must be one of {', '.join(STATUSES)}", "meta.status")
    mark = meta.get("mark")
    if isinstance(mark, str) and (len(mark) > 128 or "\0" in mark):
        raise invalid("meta.mark is too long", "meta.mark")
    return meta


def _without(meta: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in meta.items() if name not in _SERVERS_OWN}


def _check_status(desk: Desk, status: str) -> None:
    """Only administrators make a need public, or change one that is public and stays so."""
    allow(status != PUBLIC or rights.is_need_administrator(desk.person), "publish requests for assistance")


def _to_change(desk: Desk, number: str) -> Need:
    need = _seen(desk, number, change=True)
    mine = need.owner in rights.owners_of(desk.trusted)
    allow(mine or rights.is_need_administrator(desk.person), "update this request")
    return need


def _seen(desk: Desk, number: str, *, change: bool = False) -> Need:
    visible = _visible(desk)
    if len(number) != 24 or not set(number) <= set("0123456789abcdef"):
        raise invalid("The identifier of a request has 24 small hexadecimal digits", "_id")
    query = select(Need).where(Need.id == number, visible)
    need = desk.session.scalar(query.with_for_update() if change else query)
    if need is None:
        raise not_found("There is no such request, or it belongs to others")
    return need


def _visible(desk: Desk) -> ColumnElement[bool]:
    person = desk.person
    if rights.is_need_administrator(person):
        return true()
    return or_(Need.status == PUBLIC, Need.owner.in_(rights.owners_of(person)))
