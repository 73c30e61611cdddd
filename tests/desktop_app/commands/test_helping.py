"""What ``--help`` says of each command is what the command does."""

from __future__ import annotations

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator

import pytest

from desktop_app.command_line import main
from desktop_app.commands.table import GROUPS, parser

EVERYWHERE = ("--data-dir DIR", "--workspace NAME", "--version", "--help")


def parsers(top: ArgumentParser) -> Iterator[ArgumentParser]:
    """All that is below, and itself."""
    yield top
    for action in top._actions:
        if isinstance(action, _SubParsersAction):
            for below in action.choices.values():
                yield from parsers(below)


def test_every_command_and_every_group_of_them_tells_the_options_that_are_understood_everywhere() -> None:
    told = {one.prog: one.format_help() for one in parsers(parser())}
    assert "focal-desk update install" in told
    assert [prog for prog, words in told.items() if any(option not in words for option in EVERYWHERE)] == []


def test_a_command_is_understood_alike_where_it_alone_is_written_out() -> None:
    """Where it comes first only those beside it are: each must be told of under its own name."""
    whole = {one.prog: one.format_help() for one in parsers(parser()) if one.prog != "focal-desk"}
    apart: dict[str, str] = {}
    for _add, names in GROUPS:
        top, *below = parsers(parser([names.split()[0]]))
        assert {one.prog.split()[1] for one in below} == set(names.split()), top.format_usage()
        apart |= {one.prog: one.format_help() for one in below}
    assert apart == whole


@pytest.mark.parametrize(
    "words", ["--data-dir {0} sheet show", "sheet --data-dir {0} show", "sheet show --data-dir {0}"]
)
def test_the_folder_is_heard_wherever_it_stands(words: str) -> None:
    options = parser().parse_args([*words.format("there").split(), "filled.xlsx"])
    assert options.data_dir == "there"


@pytest.mark.parametrize(("command", "asks"), [("encrypt", False), ("decrypt", False), ("passphrase", True)])
def test_a_new_passphrase_is_spoken_of_only_where_one_takes_the_place_of_another(
    command: str, asks: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    said = capsys.readouterr().out
    assert "FOCAL_DESK_STORE_PASSPHRASE" in said
    assert ("FOCAL_DESK_NEW_PASSPHRASE" in said) is asks
