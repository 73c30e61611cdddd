"""Folders of synchronizers are known by variables, marks and names."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.whereabouts.synchronizers import synchronizer_of


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Users/awa/OneDrive/Focal Desk", "OneDrive"),
        ("Users/awa/OneDrive - Ministère de l’Environnement/data", "OneDrive"),
        ("Users/awa/Dropbox (Personal)/data", "Dropbox"),
        ("awa/Dropbox", "Dropbox"),
        ("awa/Google Drive/My Drive/x", "Google Drive"),
        ("awa/Library/CloudStorage/GoogleDrive-awa@example.org/My Drive", "Google Drive"),
        ("awa/Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("awa/Library/CloudStorage/Elsewhere", "CloudStorage"),
        ("awa/Library/Mobile Documents/com~apple~CloudDocs/data", "iCloud"),
        ("awa/iCloudDrive/data", "iCloud"),
        ("awa/Nextcloud2/data", "Nextcloud"),
        ("awa/pCloudDrive", "pCloud"),
        ("awa/Box-Box/x", "Box"),
        ("awa/Documents/Boxes and drives/one drive", ""),
        ("awa/.local/share/focal-desk", ""),
    ],
)
def test_by_the_name_of_a_folder_on_the_way(tmp_path: Path, folder: str, name: str) -> None:
    assert synchronizer_of(tmp_path / folder, {}) == name


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync_0123abcd.db", "Nextcloud"),
        (".tmp.driveupload", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ],
)
def test_by_a_mark_in_a_folder_above_whatever_it_is_called(tmp_path: Path, mark: str, name: str) -> None:
    (tmp_path / mark).touch()
    assert synchronizer_of(tmp_path / "work" / "deep", {}) == name


def test_where_a_home_keeps_the_settings_of_dropbox_nothing_is_synchronized(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synchronizer_of(tmp_path / "work", {}) == ""


def test_by_what_windows_tells_of_onedrive(tmp_path: Path) -> None:
    told = {"OneDriveCommercial": str(tmp_path / "Office"), "OneDrive": ""}
    assert synchronizer_of(tmp_path / "Office" / "data", told) == "OneDrive"
    assert synchronizer_of(tmp_path / "Officers", told) == ""
