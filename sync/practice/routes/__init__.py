"""The addresses of the practice clearing-house, one module for each part of its API."""

from __future__ import annotations

from fastapi import APIRouter

from sync.practice.routes import (
    batches,
    documents,
    drafts,
    exports,
    files,
    index,
    locks,
    me,
    needs,
    one_call,
    practice,
    queries,
    realms,
    revisions,
    sign_in,
    temporary,
    thesaurus,
    users,
    workflows,
)

ROUTERS: tuple[APIRouter, ...] = (
    sign_in.router,
    drafts.router,
    locks.router,
    queries.router,
    documents.router,
    documents.of_drafts,
    revisions.router,
    files.router,
    temporary.router,
    workflows.router,
    batches.router,
    one_call.router,
    exports.router,
    index.router,
    thesaurus.router,
    realms.router,
    users.router,
    me.router,
    needs.router,
    practice.router,
)
