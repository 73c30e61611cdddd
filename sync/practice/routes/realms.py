"""Configurations of realms (facts, sections 1.1 and 4); no token is needed."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice import realms
from sync.practice.call import Called, answer
from sync.practice.routes.questions import Asked

router = APIRouter(prefix="/api/v2018/realm-configurations", tags=["realms"])


@router.get("")
def every(call: Called, asked: Asked) -> Response:
    """The configurations that fit a query."""
    return answer(realms.configurations(asked, call.address))


@router.get("/{host}")
def one(call: Called, host: str) -> Response:
    """The configuration of the realm that a host serves."""
    return answer(realms.configuration_for(host, call.address))
