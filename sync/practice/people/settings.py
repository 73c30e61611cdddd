"""What users want kept for themselves, as JSON objects under names (facts, section 2.8: me/settings)."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from sync.practice.asking.collection import Question, sifted
from sync.practice.house import Desk
from sync.practice.people.tables import UserSetting
from sync.practice.refusals import invalid, mandatory, not_found
from sync.practice.wire import Sent, written

_LONGEST_NAME = 128
_LONGEST = 100_000
_MOST = 100
# The member of a new setting that holds its name, as the clients send it.
NAME = "userId"


def listed(desk: Desk, question: Question) -> Any:
    """One's own settings."""
    query = select(UserSetting).where(UserSetting.user_id == desk.person.id).order_by(UserSetting.name)
    return sifted([_told(setting) for setting in desk.session.scalars(query)], question)


def one(desk: Desk, name: str) -> dict[str, Any]:
    """One of one's own settings; refused with 404 where there is none."""
    return _told(_found(desk, name))


def created(desk: Desk, sent: Sent) -> str:
    """Keep a new setting under the name in ``userId``; its number."""
    name = sent.value.get(NAME)
    if not isinstance(name, str) or not name.strip():
        raise mandatory(f"Give the name of the setting as {NAME}", NAME)
    if len(name) > _LONGEST_NAME or "\0" in name:
        raise invalid(f"{NAME} is too long", NAME)
    person = desk.person
    names = list(desk.session.scalars(select(UserSetting.name).where(UserSetting.user_id == person.id)))
    if name in names:
        raise invalid("There is a setting of this name already", NAME)
    if len(names) >= _MOST:
        raise invalid(f"There are {_MOST} settings already", NAME)
    setting = UserSetting(user_id=person.id, name=name, number=desk.house.new_number())
    _keep(setting, sent)
    desk.session.add(setting)
    return setting.number


def replaced(desk: Desk, name: str, sent: Sent) -> dict[str, Any]:
    """Replace a setting whole; its name and number stay."""
    setting = _found(desk, name)
    _keep(setting, sent)
    return _told(setting)


def thrown_away(desk: Desk, name: str) -> None:
    """Forget a setting."""
    desk.session.delete(_found(desk, name))


def _keep(setting: UserSetting, sent: Sent) -> None:
    own = ("_id", NAME)
    text = written({member: value for member, value in sent.value.items() if member not in own})
    if len(text) > _LONGEST:
        raise invalid(f"A setting may have {_LONGEST} characters", "body")
    setting.text = text


def _found(desk: Desk, name: str) -> UserSetting:
    found = desk.session.get(UserSetting, (desk.person.id, name)) if len(name) <= _LONGEST_NAME else None
    if found is None:
        raise not_found("There is no such setting")
    return found


def _told(setting: UserSetting) -> dict[str, Any]:
    return {"_id": setting.number, NAME: setting.name, **json.loads(setting.text)}
