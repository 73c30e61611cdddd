"""Every piece of work in which nothing may be lost."""

from __future__ import annotations

from tests.support.disk import carrying_scenes, keeping_scenes, typing_scenes, updating_scenes

TYPING = typing_scenes.TYPING
SCENES = (*typing_scenes.SCENES, *carrying_scenes.SCENES, *keeping_scenes.SCENES, *updating_scenes.SCENES)
