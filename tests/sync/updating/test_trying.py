"""What a program that is tried hears of the one that tries it."""

from __future__ import annotations

from sync.updating.trying import environment


def test_a_program_that_is_tried_is_given_no_passphrase() -> None:
    given = {
        "PATH": "here",
        "_PYI_HOME": "x",
        "FOCAL_DESK_STORE_PASSPHRASE": "corail",
        "FOCAL_DESK_NEW_PASSPHRASE": "corail",
        "FOCAL_DESK_PASSPHRASE": "corail",
        "FOCAL_DESK_PASSWORD": "corail",
    }
    assert environment(given) == {"PATH": "here", "PYINSTALLER_RESET_ENVIRONMENT": "1"}
