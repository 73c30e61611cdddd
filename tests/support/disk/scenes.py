"""Every piece of work in which nothing may be lost."""

from __future__ import annotations

from tests.support.disk import typing_scenes

TYPING = typing_scenes.TYPING
SCENES = (*typing_scenes.SCENES,)
