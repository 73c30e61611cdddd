"""The stage says what it waited for in vain."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.tour import stage


@pytest.mark.usefixtures("qapp")
def test_who_waited_in_vain_is_told_that_the_computer_may_be_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    showing = stage.Stage(tmp_path / "data", tmp_path, "en")
    try:
        with monkeypatch.context() as impatient:
            impatient.setattr(stage, "PATIENCE_SECONDS", 0)
            with pytest.raises(stage.TourFailed, match=r"it was to be seen that it rains\..* may be busy"):
                showing.until("it rains", lambda: False)
    finally:
        showing.close()
