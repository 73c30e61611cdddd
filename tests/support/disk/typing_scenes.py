"""What a person does with records: the first start, typing, sending, attaching, throwing away."""

from __future__ import annotations

from desktop_app.desk import Desk
from desktop_app.operations.bin import erase, to_bin
from desktop_app.operations.sending import submit
from forms.kinds import Document
from sync.records import Intent, Origin
from tests.support.disk.facts import all_of, has_file, holds, is_gone, stands, waits
from tests.support.disk.recording import Say
from tests.support.disk.scene import Place, Scene
from tests.support.two_computers import ACTIVITY

NAMES = [f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9" for number in range(1, 4)]
_EDITS = 6


def activity(name: str, text: str = "Twenty people learn.", **answers: object) -> Document:
    """An activity of this name that says this."""
    header = {**ACTIVITY["header"], "identifier": name}
    return {**ACTIVITY, "header": header, "description": {"en": text}, **answers}


def write(desk: Desk, document: Document) -> None:
    """What was typed is kept."""
    header = document["header"]
    desk.store.records.save(
        header["schema"], header["identifier"], document, origin=Origin.TYPED, who=desk.person
    )


def prepare(place: Place) -> None:
    """A person with some records."""
    with place.desk() as desk:
        desk.remember({"person": "Awa", "country": "bj"})
        for name in NAMES:
            write(desk, activity(name))


def _start(place: Place, say: Say) -> None:
    with place.desk() as desk:
        desk.remember({"person": "Awa", "country": "bj"})
        say("who works here", lambda store: [] if store.settings.get("person") == "Awa" else ["nobody"])
        write(desk, activity(NAMES[0]))
        say("the first record", stands(NAMES[0], "Twenty people learn."))


def _type(place: Place, say: Say) -> None:
    with place.desk() as desk:
        for number in range(_EDITS):
            name, text = NAMES[number % len(NAMES)], f"Word {number}. " * 40
            write(desk, activity(name, text))
            say(f"edit {number}", stands(name, text))


def _submit(place: Place, say: Say) -> None:
    with place.desk() as desk:
        for name in NAMES:
            submit(desk, name, Intent.DRAFT)
            say(f"the sending of {name[:8]}", waits(name))


def attach_files(place: Place, say: Say) -> None:
    """Two records get a file each."""
    for number in (1, 2):
        (place.outside / f"report-{number}.txt").write_text(f"Report {number}. " * 1500, encoding="utf-8")
    with place.desk() as desk:
        for number, name in enumerate(NAMES[:2], 1):
            file = desk.store.files.add(place.outside / f"report-{number}.txt")
            document = activity(
                name, relevantDocuments=[{"url": file.url, "name": "Report", "language": "en"}]
            )
            write(desk, document)
            say(f"the attached file {number}", all_of(holds(name, document), has_file(file.digest)))


def _prepare_bin(place: Place) -> None:
    prepare(place)
    attach_files(place, lambda *_said: None)
    with place.desk() as desk:
        to_bin(desk, NAMES[:1])


def _empty(place: Place, say: Say) -> None:
    with place.desk() as desk:
        assert erase(desk, NAMES[:1]).records <= 1
        say("the erasing", is_gone(NAMES[0]))


ALL_STAND = all_of(*(stands(name, "Twenty people learn.") for name in NAMES))
TYPING = Scene("save", prepare, _type, ALL_STAND)
SCENES = (
    Scene("first start", lambda place: None, _start),
    TYPING,
    Scene("submit", prepare, _submit, ALL_STAND),
    Scene("attach", prepare, attach_files, ALL_STAND),
    Scene(
        "empty the bin",
        _prepare_bin,
        _empty,
        all_of(*(stands(name, "Twenty people learn.") for name in NAMES[1:])),
    ),
)
