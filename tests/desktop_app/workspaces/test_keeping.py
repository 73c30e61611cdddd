"""Workspaces of one data folder: made, named, kept apart, set aside and put back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.desk import Desk
from desktop_app.workspaces.keeping import NoSuchWorkspace, Workspaces, size_of
from sync.errors import Trouble
from sync.signing_keys import new_secret
from sync.store.encryption.keys import Key
from sync.store.troubles import AlreadyOpen, NotWritable
from tests.desktop_app.given import ANSWERS, keep
from tests.support.given import START, FakeClock, NewIds

ID = "AAAAAAAA-0000-4000-8000-000000000001"


@pytest.fixture
def there(data_dir: Path) -> Workspaces:
    """A data folder in which nothing is yet."""
    return Workspaces(data_dir)


def names(there: Workspaces) -> list[str]:
    return [str(one.called) for one in there.all()]


def test_the_data_folder_of_today_is_the_first_workspace_and_nothing_in_it_moves(
    there: Workspaces, new_id: NewIds
) -> None:
    Desk.open(there.data).close()
    before = sorted(there.data.iterdir())
    (first,) = there.all()
    assert (first.folder, first.is_first, str(first.called)) == (there.data, True, "First workspace")
    assert not there.are_several()
    made = there.make("Togo", new_id)
    assert there.are_several()
    assert set(there.data.iterdir()) - set(before) == {there.data / "workspaces"}
    assert made.folder.parent == there.data / "workspaces"


def test_names_are_as_people_type_them_and_folders_are_named_by_us(there: Workspaces, new_id: NewIds) -> None:
    for name in ("Côte d’Ivoire", "تدريب", "../../etc", "CON", "a/b\\c:d", "能力"):
        made = there.make(f"  {name} ", new_id)
        assert made.name == name
        assert made.folder.parent == there.data / "workspaces"
        assert made.folder.name.isalnum()
        assert there.called(name.upper()).key == made.key
    assert names(there)[0] == "First workspace"
    assert len(names(there)) == 7


@pytest.mark.parametrize(
    "name",
    ["", "  ", "x" * 61, "tur\u202ened", "line\x07bell", "benin", "ＢＥＮＩＮ", "first workspace", "First"],
)
def test_a_name_that_is_none_or_taken_is_refused_and_nothing_is_made(
    there: Workspaces, new_id: NewIds, name: str
) -> None:
    benin = there.make("Benin", new_id)
    with pytest.raises(Trouble):
        there.make(name, new_id)
    assert len(there.all()) == 2
    assert there.rename(benin, "BENIN").name == "BENIN", "its own name is not taken from it"


def test_renaming_moves_nothing(there: Workspaces, new_id: NewIds) -> None:
    made = there.make("Training", new_id)
    renamed = there.rename(made, "Training 2025")
    assert (renamed.folder, renamed.key) == (made.folder, made.key)
    there.rename(there.first(), "Benin")
    assert names(there) == ["Benin", "Training 2025"]
    with pytest.raises(NoSuchWorkspace, match="Benin · Training 2025"):
        there.called("Training")


def test_each_has_records_settings_and_a_signing_key_of_its_own(
    there: Workspaces, new_id: NewIds, clock: FakeClock
) -> None:
    made = there.make("Togo", new_id)
    first, second = (Desk.open(one.folder, clock=clock, new_id=new_id) for one in (there.first(), made))
    keep(first, ID, "Workshop")
    first.remember(ANSWERS.settings())
    assert second.store.records.get(ID) is None
    assert (first.country, second.country) == ("bj", "")
    first_key, second_key = (desk.store.senders.secret(new_secret) for desk in (first, second))
    assert first_key != second_key
    first.close()
    second.close()


def test_the_one_opened_last_is_remembered_and_its_country_too(there: Workspaces, new_id: NewIds) -> None:
    togo, ghana = there.make("Togo", new_id), there.make("Ghana", new_id)
    assert there.last().is_first
    there.note_opened(togo, START, "tg")
    there.note_opened(ghana, START - timedelta(days=1), "gh")
    assert (there.last().key, there.last().country, there.last().opened) == (togo.key, "tg", START)


def test_an_encrypted_one_is_told_without_opening_it_and_keeps_its_country_to_itself(
    there: Workspaces, new_id: NewIds
) -> None:
    made = there.make("Togo", new_id)
    Desk.open(made.folder, key=Key.new("five plain words are enough", bytes)).close()
    assert [one.is_encrypted for one in there.all()] == [False, True]
    there.note_opened(made, START, "tg")
    found = there.called("Togo")
    assert (found.opened, found.country) == (START, "")


def test_one_that_is_set_aside_keeps_all_and_comes_back_with_all(there: Workspaces, new_id: NewIds) -> None:
    made = there.make("Togo", new_id)
    desk = Desk.open(made.folder)
    keep(desk, ID, "Workshop")
    with pytest.raises(AlreadyOpen):
        there.remove(made)
    desk.close()
    aside = there.remove(made)
    assert names(there) == ["First workspace"]
    assert size_of(aside.folder) > 50_000
    (found,) = there.removed()
    assert found == aside
    there.make("Togo", new_id)
    back = there.put_back(found)
    assert back.name == "Togo (2)"
    assert names(there) == ["First workspace", "Togo", "Togo (2)"]
    desk = Desk.open(there.called("Togo (2)").folder)
    assert desk.store.records.get(ID) is not None
    desk.close()


def test_only_one_that_was_set_aside_can_be_erased_and_the_first_never(
    there: Workspaces, new_id: NewIds
) -> None:
    with pytest.raises(Trouble, match="removes all workspaces in it"):
        there.remove(there.first())
    aside = there.remove(there.make("Togo", new_id))
    cut = there.data / "removed" / ".gone-earlier"
    cut.mkdir()
    there.erase(aside)
    assert list((there.data / "removed").iterdir()) == []


def test_what_was_cut_while_it_was_made_is_not_shown(there: Workspaces, new_id: NewIds) -> None:
    there.make("Togo", new_id)
    (there.data / "workspaces" / ".new-cut").mkdir()
    (there.data / "workspaces" / "note.txt").write_text("not ours", encoding="utf-8")
    assert names(there) == ["First workspace", "Togo"]


@pytest.mark.parametrize("about", ["", "{", "[]", '{"name": ["a"], "opened": "long ago", "country": null}'])
def test_one_whose_name_cannot_be_read_is_shown_all_the_same(
    there: Workspaces, new_id: NewIds, about: str
) -> None:
    made = there.make("Togo", new_id)
    (made.folder / "workspace.json").write_text(about, encoding="utf-8")
    (_first, found) = there.all()
    assert found.key == made.key
    assert found.name


def test_a_disk_that_takes_nothing_is_said_plainly(tmp_path: Path, new_id: NewIds) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    with pytest.raises(NotWritable):
        Workspaces(blocked).make("Togo", new_id)
