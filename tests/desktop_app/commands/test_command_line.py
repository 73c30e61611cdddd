"""The program without its window: what a script or a helper on the telephone relies on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.command_line import main
from sync.practice import PracticeServer
from tests.support.two_computers import ACTIVITY, NEED

ID = str(ACTIVITY["header"]["identifier"])
MARK = str(NEED["meta"]["mark"])
FOCAL_POINT = "focal.point@practice.example"
COLLEAGUE = "colleague@practice.example"


class Console:
    """Runs commands on one person's data and reads what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys
        self.out = ""
        self.err = ""

    def __call__(self, *words: str) -> int:
        """The exit code of a command; ``out`` and ``err`` hold what it printed."""
        code = main([*words, "--data-dir", str(self.folder)])
        self.out, self.err = self._capsys.readouterr()
        return code

    @property
    def json(self) -> Any:
        """What was printed, as JSON."""
        return json.loads(self.out)

    @property
    def counts(self) -> dict[str, int]:
        """The last line, as JSON."""
        counts: dict[str, int] = json.loads(self.out.splitlines()[-1])
        return counts

    def imports(self, *documents: Any) -> int:
        """Write the documents into a file and import it."""
        file = self.folder.parent / "records.json"
        file.write_text(json.dumps(documents if len(documents) != 1 else documents[0]), encoding="utf-8")
        return self("import", str(file))


@pytest.fixture
def console(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], Console]:
    """Makes a console for a person of this name."""
    return lambda name: Console(tmp_path / name, capsys)


@pytest.fixture
def ana(console: Callable[[str], Console]) -> Console:
    """The console of one person."""
    return console("ana")


@pytest.fixture
def signed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The password of the practice accounts in the environment."""
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "practice")


def changed(**answers: Any) -> dict[str, Any]:
    """The activity with some answers changed."""
    return ACTIVITY | answers


@pytest.mark.usefixtures("signed")
def test_two_people_edit_one_record_and_neither_text_is_lost(
    console: Callable[[str], Console], practice: PracticeServer
) -> None:
    ana, bo = console("ana"), console("bo")
    server = ("sync", "--server", practice.address, "--user")
    assert ana.imports(ACTIVITY) == 0
    assert ana("submit", ID) == 0
    assert ana(*server, FOCAL_POINT) == 0
    assert ana.counts["sent"] == 1
    assert bo(*server, COLLEAGUE) == 0
    assert bo.counts["received"] == 1

    ana.imports(changed(description={"en": "Ana's text."}, totalBudget="1"))
    bo.imports(changed(description={"en": "Bo's text."}))
    for person, email in ((ana, FOCAL_POINT), (bo, COLLEAGUE)):
        person("submit", ID)
        code = person(*server, email)
    assert code == 1
    assert bo.counts["in_conflict"] == 1

    assert bo(*server, COLLEAGUE) == 1, "it is still there"
    assert bo.counts["in_conflict"] == 1
    assert bo("submit", ID) == 1
    assert "conflict" in bo.err
    assert bo("conflicts") == 1
    (conflict,) = bo.json
    assert (conflict["field"], conflict["mine"], conflict["theirs"]) == (
        "description.en",
        "Bo's text.",
        "Ana's text.",
    )
    assert bo("resolve", ID, "--mine") == 0
    assert bo(*server, COLLEAGUE) == 0
    ana(*server, FOCAL_POINT)
    for person in (ana, bo):
        person("show", ID)
        assert person.json["description"] == {"en": "Bo's text."}
        assert person.json["totalBudget"] == "1"


def test_what_is_imported_is_listed_shown_and_exported_to_the_letter(ana: Console, tmp_path: Path) -> None:
    assert ana.imports(ACTIVITY, NEED) == 0
    assert ana("list") == 0
    assert {row["type"] for row in ana.json} == {"activity", "need"}
    ana("show", ID)
    assert ana.json == ACTIVITY
    target = tmp_path / "out.json"
    assert ana("export", str(target)) == 0
    assert sorted(json.loads(target.read_text("utf-8")), key=str) == sorted([ACTIVITY, NEED], key=str)


def test_lists_are_narrowed_by_type_state_and_words(ana: Console) -> None:
    ana.imports(ACTIVITY, NEED)
    ana("list", "--type", "need")
    assert [row["identifier"] for row in ana.json] == [MARK]
    ana("list", "--text", "echange")
    assert [row["identifier"] for row in ana.json] == [ID]
    ana("list", "--state", "published")
    assert ana.json == []


def test_importing_the_same_file_again_changes_nothing(ana: Console) -> None:
    ana.imports(ACTIVITY)
    ana.imports(ACTIVITY)
    assert "unchanged" in ana.out
    ana("list")
    assert len(ana.json) == 1


@pytest.mark.parametrize(
    ("entry", "word"),
    [
        (changed(title=5), "title"),
        (
            changed(header={"identifier": "../../etc", "schema": "resource", "languages": ["en"]}),
            "identifier",
        ),
        ({"header": {"identifier": ID, "schema": "nationalReport7"}}, "type"),
        ("text", "no record"),
        (changed(title={"en": "\ud800"}), "characters"),
    ],
)
def test_one_bad_record_is_named_and_the_good_ones_are_taken(ana: Console, entry: Any, word: str) -> None:
    assert ana.imports(entry, NEED) == 1
    assert word in ana.out
    ana("list")
    assert [row["identifier"] for row in ana.json] == [MARK]


def test_shapes_of_older_forms_are_taken_and_kept(ana: Console) -> None:
    old = changed(geographicScope={"scope": {"identifier": "X"}, "regionsOrCountries": []})
    assert ana.imports(old) == 0
    ana("show", ID)
    assert ana.json["geographicScope"] == old["geographicScope"]


def test_broken_json_is_said_with_its_line(ana: Console, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text('{"a": 1,\n "b": }', encoding="utf-8")
    assert ana("import", str(file)) == 1
    assert "line 2" in ana.err
    assert "Nothing was changed" in ana.err


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"[" * 100_000, b'{"a": NaN}', b""])
def test_no_content_of_a_file_ends_in_more_than_a_sentence(
    ana: Console, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "odd.json"
    file.write_bytes(content)
    assert ana("import", str(file)) == 1
    assert "Traceback" not in ana.err
    assert "odd.json" in ana.err


def test_a_missing_file_and_a_missing_record_are_named(ana: Console, tmp_path: Path) -> None:
    assert ana("import", str(tmp_path / "nowhere.json")) == 1
    assert "nowhere.json" in ana.err
    assert ana("show", "NO-SUCH-RECORD") == 1
    assert "NO-SUCH-RECORD" in ana.err


def test_publication_is_asked_for_only_when_nothing_is_to_be_mended(ana: Console) -> None:
    ana.imports({key: value for key, value in ACTIVITY.items() if key != "gbfTargets"})
    assert ana("submit", ID, "--publish") == 1
    assert "gbfTargets" in ana.err
    assert ana("submit", ID) == 0
    assert "must be mended" in ana.out


def test_showing_in_full_tells_the_state_and_what_is_to_be_mended(ana: Console) -> None:
    ana.imports(NEED)
    ana("show", MARK, "--full")
    assert ana.json["state"] == "draft"
    assert {"field": "contact", "code": "Error.Mandatory"}.items() <= next(
        line for line in ana.json["to_mend"] if line["field"] == "contact"
    ).items()


def test_a_wrong_password_is_said_and_nothing_is_lost(
    ana: Console, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOCAL_DESK_PASSWORD", "wrong-password")
    ana.imports(ACTIVITY)
    ana("submit", ID)
    assert ana("sync", "--server", practice.address, "--user", FOCAL_POINT) == 1
    assert "password" in ana.err
    assert "wrong-password" not in ana.err + ana.out
    assert ana.counts["sent"] == 0
    ana("list", "--state", "waiting")
    assert len(ana.json) == 1


@pytest.mark.usefixtures("signed")
@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9", "not an address", "http://clearing-house.example:81"]
)
def test_an_address_without_a_clearing_house_is_said(ana: Console, address: str) -> None:
    assert ana("sync", "--server", address, "--user", FOCAL_POINT) == 1
    assert ana.err.strip()
    assert ana.counts["failed"] == 0


def test_a_sync_without_a_server_is_wrong_usage(ana: Console, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ana("sync") == 2
    monkeypatch.delenv("FOCAL_DESK_PASSWORD", raising=False)
    assert ana("sync", "--server", "http://127.0.0.1:9", "--user", FOCAL_POINT) == 2


def test_the_summary_counts_what_is_here(ana: Console) -> None:
    ana.imports(ACTIVITY, NEED)
    assert ana("summary") == 0
    assert ana.json["type"] == {"capacityBuildingInitiative": 1, "bbiRequest": 1}
    assert ana.json["target"] == {"GBF-TARGET-20": 1}


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["list", "--help"], ["sync", "--version"]])
def test_help_and_version_are_everywhere(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    assert "focal-desk" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["fly"], ["resolve", "X"], ["list", "--type", "nonsense"]])
def test_wrong_usage_ends_with_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2


@pytest.mark.usefixtures("signed")
def test_a_budget_keeps_what_does_not_fit_and_the_log_tells_nothing_private(
    ana: Console, practice: PracticeServer
) -> None:
    server = ("sync", "--server", practice.address, "--user", FOCAL_POINT)
    ana.imports(ACTIVITY)
    ana("submit", ID)
    assert ana(*server, "--no-files", "--at-most", "1") == 1
    assert ana.counts["waiting"] == 1
    assert "too little" in ana.err
    assert ana(*server, "--at-most", "500") == 0
    assert ana.counts["sent"] == 1
    assert ana(*server, "--at-most", "-1") == 2

    assert ana("log") == 0
    assert "activity 1 sent: Sent as a draft." in ana.out
    assert "SQLite 3." in ana.out
    file = ana.folder.parent / "log.txt"
    assert ana("log", str(file)) == 0
    written = file.read_text(encoding="utf-8")
    assert "activity 1 sent: Sent as a draft." in written
    for private in ("Peer exchange", FOCAL_POINT, "127.0.0.1", ID, "records.json"):
        assert private not in written
