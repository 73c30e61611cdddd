"""The addresses of the practice clearing-house, one module for each part of its API."""

from __future__ import annotations

from fastapi import APIRouter

from sync.practice.routes import (
    documents,
    drafts,
    files,
    locks,
    needs,
    practice,
    sign_in,
    temporary,
    thesaurus,
    workflows,
)

ROUTERS: tuple[APIRouter, ...] = (
    sign_in.router,
    drafts.router,
    locks.router,
    documents.router,
    files.router,
    temporary.router,
    workflows.router,
    thesaurus.router,
    needs.router,
    practice.router,
)
