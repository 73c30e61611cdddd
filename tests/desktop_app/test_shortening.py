"""Titles too long for where they are named are cut between words."""

from __future__ import annotations

import pytest

from desktop_app.shortening import shortened


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Peer exchange", "Peer exchange"),
        ("Training of customs officers", "Training of customs …"),
        ("Training of customs, of the port", "Training of customs …"),
        ("Ausbildungsverordnungsentwurf", "Ausbildungsverordnung …"),
        ("An Ausbildungsverordnungsentwurf", "An Ausbildungsverordn …"),
        (
            "生物多样性公约缔约方大会第十五届会议第二阶段会议报告",
            "生物多样性公约缔约方大会第十五届会议第二阶 …",
        ),
        ("تدريب موظفي الجمارك على المعرفة", "تدريب موظفي الجمارك …"),
    ],
)
def test_it_is_cut_between_words_where_there_are_any(title: str, short: str) -> None:
    assert shortened(title, 21) == short
