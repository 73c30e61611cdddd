"""Workflows as they are told: one, and lists that answer a Mongo query (facts, section 2.4)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, exists, func, or_, select, true

from sync.practice.asking import mongo
from sync.practice.asking.collection import Question, first_if_wanted, picked
from sync.practice.database.models import Record, User, Workflow
from sync.practice.house import Desk
from sync.practice.people import rights
from sync.practice.people.accounts import person_of
from sync.practice.workflows.requests import AGE_WEEKS

# A front end that asks for one request about a record, in no order, takes it for the latest.
_NEWEST_FIRST = '{"createdOn":-1}'
COLUMNS = {
    "_id": Workflow.id,
    "data.identifier": Workflow.identifier,
    "type.name": Workflow.type,
    "state": Workflow.state,
    "createdBy": Workflow.created_by,
    "createdOn": Workflow.created_on,
    "closedOn": Workflow.closed_on,
}


def told(desk: Desk, workflow: Workflow, people: dict[int, Any] | None = None) -> dict[str, Any]:
    """A workflow with its one activity, in the clearing-house's shape."""
    people = _people(desk) if people is None else people
    data = json.loads(workflow.data)
    told: dict[str, Any] = {
        "_id": workflow.id,
        "type": {"name": workflow.type, "version": workflow.version},
        "activities": [_activity(workflow, people)],
        "workflowAge": {"age": AGE_WEEKS, "type": "weeks"},
        "workflowExpiryDate": workflow.expires_on,
        "execution": None,
        "createdOn": workflow.created_on,
        "createdBy": workflow.created_by,
        "createdBy_info": people.get(workflow.created_by),
        "data": data,
        "state": workflow.state,
    }
    if workflow.closed_on:
        told |= {"closedOn": workflow.closed_on, "result": json.loads(workflow.result or "null")}
    return told


def listed(desk: Desk, question: Question) -> Any:
    """The workflows that fit a query, or how many there are."""
    question = replace(question, sort=question.sort or _NEWEST_FIRST)
    query, people = select(Workflow).where(visible(desk)), _people(desk)
    fields = mongo.parse_fields(question.fields)
    found = picked(
        desk.session,
        query,
        Workflow,
        COLUMNS,
        question,
        lambda rows: [told(desk, row, people) for row in rows],
    )
    shown = [fields.of(workflow) for workflow in found] if isinstance(found, list) else found
    return first_if_wanted(shown, question)


def _activity(workflow: Workflow, people: dict[int, Any]) -> dict[str, Any]:
    assigned = json.loads(workflow.assigned)
    activity: dict[str, Any] = {
        "name": workflow.activity,
        "assignedTo": assigned,
        "assignedTo_info": [people[number] for number in assigned if number in people],
        "createdOn": workflow.created_on,
        "input": {"identifier": workflow.identifier},
    }
    if workflow.closed_on:
        activity |= {"closedOn": workflow.closed_on, "timedOut": workflow.timed_out}
        answer = json.loads(workflow.answer or "{}")
        by = answer.pop("by", None)
        activity |= {"result": answer, "closedBy": by, "closedBy_info": people.get(by)}
        # The front ends look for a closed activity by these names.
        name = "canceled" if answer.get("action") == "cancel" else "completed"
        if by is not None:
            activity |= {f"{name}On": workflow.closed_on, f"{name}By": by, f"{name}By_info": people.get(by)}
    return activity


def _people(desk: Desk) -> dict[int, Any]:
    return {user.id: person_of(user).brief() for user in desk.session.scalars(select(User))}


def visible(desk: Desk) -> ColumnElement[bool]:
    """That the visitor may know of a workflow."""
    person = desk.person
    if rights.is_administrator(person):
        return true()
    owned = exists().where(
        Record.identifier == Workflow.identifier, Record.owner.in_(rights.owners_of(person))
    )
    listed_numbers = func.replace(func.replace(Workflow.assigned, "[", ","), "]", ",")
    assigned = listed_numbers.contains(f",{person.id},")
    return or_(Workflow.created_by == person.id, assigned, owned)
