"""What belongs to whoever is signed in: notifications and settings (facts, section 2.8)."""

from __future__ import annotations

from fastapi import APIRouter, Response

from sync.practice.call import Called, answer
from sync.practice.people import notices, settings
from sync.practice.routes.questions import Asked

router = APIRouter(tags=["me"])
_NOTICES = "/api/v2015/user-notifications"
_SETTINGS = "/api/v2016/me/settings"


@router.get(_NOTICES)
@router.get(f"{_NOTICES}/", include_in_schema=False)
def every_notice(call: Called, asked: Asked) -> Response:
    """What happened to one's requests, and what waits for one; or how many there are."""
    with call.reading() as desk:
        return answer(notices.listed(desk, asked))


@router.put(f"{_NOTICES}/markallread")
def all_read(call: Called) -> Response:
    """Mark all as read."""
    with call.writing() as desk:
        desk.check_signed_in()
        notices.all_read(desk, call.sent().value if call.has_body else {})
    return answer({})


@router.get(f"{_NOTICES}/{{number}}")
def notice(call: Called, number: str) -> Response:
    """One of them."""
    with call.reading() as desk:
        return answer(notices.one(desk, number))


@router.put(f"{_NOTICES}/{{number}}")
def mark(call: Called, number: str) -> Response:
    """Mark one as read or unread."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer(notices.marked(desk, number, call.sent().value))


@router.delete(f"{_NOTICES}/{{number}}")
def throw_notice_away(call: Called, number: str) -> Response:
    """Take one off the list."""
    with call.writing() as desk:
        notices.thrown_away(desk, number)
    return answer({})


@router.get(_SETTINGS)
def every_setting(call: Called, asked: Asked) -> Response:
    """One's own settings."""
    with call.reading() as desk:
        return answer(settings.listed(desk, asked))


@router.post(_SETTINGS)
@router.post(f"{_SETTINGS}/", include_in_schema=False)
def keep_setting(call: Called) -> Response:
    """Keep a new setting."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer({"id": settings.created(desk, call.sent())})


@router.get(f"{_SETTINGS}/{{name}}")
def setting(call: Called, name: str) -> Response:
    """One setting."""
    with call.reading() as desk:
        return answer(settings.one(desk, name))


@router.put(f"{_SETTINGS}/{{name}}")
def replace_setting(call: Called, name: str) -> Response:
    """Replace a setting."""
    with call.writing() as desk:
        desk.check_signed_in()
        return answer(settings.replaced(desk, name, call.sent()))


@router.delete(f"{_SETTINGS}/{{name}}")
def throw_setting_away(call: Called, name: str) -> Response:
    """Forget a setting."""
    with call.writing() as desk:
        settings.thrown_away(desk, name)
    return answer({})
