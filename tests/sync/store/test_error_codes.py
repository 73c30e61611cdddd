"""What the system refuses is told of what it refused: a file that is another account's, or the folder it is in."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from sync.records_file import FILE_NAME
from sync.store import NotWritable
from sync.store.error_codes import said_plainly
from sync.store.troubles import NoRoom, NotOpened


def refused(path: Path, number: int = errno.EACCES) -> OSError:
    return OSError(number, os.strerror(number), str(path))


def told_of(error: OSError, folder: Path) -> NotWritable:
    with pytest.raises(NotWritable) as told, said_plainly(folder / FILE_NAME):
        raise error
    return told.value


def test_a_file_of_another_account_is_named_itself(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    told = told_of(refused(tmp_path / FILE_NAME), tmp_path)
    assert isinstance(told, NotOpened)
    assert str(told.what) == f"This file cannot be opened: {tmp_path / FILE_NAME}"


def test_a_folder_among_the_records_that_takes_nothing_is_named_and_not_the_one_above(tmp_path: Path) -> None:
    told = told_of(refused(tmp_path / "backups" / ".new"), tmp_path)
    assert str(told.what).endswith(f"the folder of your records: {tmp_path / 'backups'}")


def test_where_the_system_does_not_say_what_it_refused_the_folder_is_named(tmp_path: Path) -> None:
    for error in (OSError(errno.EACCES, "refused"), refused(tmp_path.parent), refused(tmp_path, errno.EROFS)):
        assert str(told_of(error, tmp_path).what).endswith(str(tmp_path))


def test_a_full_disk_is_still_told_as_that(tmp_path: Path) -> None:
    with pytest.raises(NoRoom), said_plainly(tmp_path / FILE_NAME):
        raise refused(tmp_path / "backups" / ".new", errno.ENOSPC)
