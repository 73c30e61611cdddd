"""Of what Windows tells, the part that can be known anywhere: whose path it is."""

from __future__ import annotations

import pytest

from sync.whereabouts.windows import is_of_another_computer


@pytest.mark.parametrize(
    ("path", "other"),
    [
        (r"\\server\share\data", True),
        (r"\\?\UNC\server\share", True),
        (r"\\?\C:\Users\awa", False),
        (r"\\.\C:\data", False),
        (r"C:\Users\awa\AppData", False),
    ],
)
def test_a_path_that_names_a_computer_lies_on_it(path: str, other: bool) -> None:
    assert is_of_another_computer(path) is other
