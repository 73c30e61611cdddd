"""What can wait for one synchronization: each scene prepares a computer and the clearing-house, up to the last moment.

Between them they make every kind of call of which a synchronization consists.
"""

from __future__ import annotations

from forms.kinds import Document
from sync.client.needs.need import NEED as NEED_TYPE
from sync.records import Intent
from tests.support.random_records import CONTACT, PERSON
from tests.support.stage import Scene, Stage
from tests.support.two_computers import ACTIVITY, NEED

ID = str(ACTIVITY["header"]["identifier"])
MARK = str(NEED["meta"]["mark"])
TYPE = "capacityBuildingInitiative"
BYSTANDER = "FFFFFFFF-4E5F-6071-8293-A4B5C6D7E8F9"
_MANY = [f"{number:08X}-4E5F-6071-8293-A4B5C6D7E8F9" for number in range(1, 13)]
_EDITED = {"en": "Edited here."}
_FILE = bytes(range(256)) * 40


def named(identifier: str) -> Document:
    """An activity of this name."""
    return {**ACTIVITY, "header": {**ACTIVITY["header"], "identifier": identifier}}


def marked(mark: str) -> Document:
    """A need of this mark."""
    return {**NEED, "meta": {**NEED["meta"], "mark": mark}}


def _shared(stage: Stage, *documents: Document) -> list[str]:
    """These records, and one with which nothing is to happen, are here and there as drafts."""
    names = [stage.write(document).identifier for document in (*documents, named(BYSTANDER))]
    for name in names:
        stage.queue(name)
    stage.sync()
    return names


def _published(stage: Stage, document: Document) -> str:
    (name, _bystander) = _shared(stage, document)
    stage.queue(name, Intent.PUBLISH)
    stage.sync()
    if document is not CONTACT:
        stage.others.publish(name)
    stage.sync()
    return name


def first_drafts(stage: Stage) -> None:
    """An activity and a need, made here, go out for the first time."""
    for document in (ACTIVITY, NEED):
        stage.queue(stage.write(document).identifier)


def edits(stage: Stage) -> None:
    """Both were changed here."""
    _shared(stage, ACTIVITY, NEED)
    stage.change(ID, "description", _EDITED)
    stage.change(MARK, "problem", _EDITED)
    for name in (ID, MARK):
        stage.queue(name)


def nothing_to_do(stage: Stage) -> None:
    """Several records that changed at different times, as they are here: a glance is enough."""
    for name in (*_MANY[4:0:-1], BYSTANDER):
        stage.write(named(name))
        stage.queue(name)
        stage.sync()
    # In an order that neither their making nor their names explain.
    for name in (_MANY[3], _MANY[1]):
        stage.change(name, "description", _EDITED)
        stage.queue(name)
        stage.sync()
    stage.clock.advance(seconds=10)
    stage.sync()


def first_pull(stage: Stage) -> None:
    """A colleague has made records; this computer has none."""
    for name in _MANY[:2]:
        stage.colleague.save_draft(TYPE, name, named(name))
    stage.colleague.save_draft(NEED_TYPE, MARK, NEED)


def news(stage: Stage) -> None:
    """A colleague changed one record of either kind."""
    _shared(stage, ACTIVITY, NEED)
    stage.others.edit(ID, "description.en", "Edited there.")
    stage.others.edit(MARK, "problem.en", "Edited there.")


def much_news(stage: Stage) -> None:
    """A colleague made a dozen records of either kind; this computer knows some."""
    _shared(stage, ACTIVITY, NEED)
    for number, name in enumerate(_MANY):
        stage.colleague.save_draft(TYPE, name, named(name))
        stage.colleague.save_draft(NEED_TYPE, f"{number}{MARK[1:]}", marked(f"{number}{MARK[1:]}"))


def moved_meanwhile(stage: Stage) -> None:
    """Both sides changed a record, in different places."""
    _shared(stage, ACTIVITY, NEED)
    for name, path in ((ID, "description"), (MARK, "problem")):
        stage.change(name, path, _EDITED)
        stage.queue(name)
        stage.others.edit(name, "title.en", "Edited there.")


def publication(stage: Stage) -> None:
    """Publication of a new activity is asked for."""
    stage.write(ACTIVITY)
    stage.queue(ID, Intent.PUBLISH)


def publication_of_a_need(stage: Stage) -> None:
    """Publication of a need that is there as a draft is asked for, with an edit."""
    _shared(stage, NEED)
    stage.change(MARK, "problem", _EDITED)
    stage.queue(MARK, Intent.PUBLISH)


def publication_of_a_contact(stage: Stage) -> None:
    """A contact is published at once, over its draft."""
    _shared(stage, CONTACT)
    stage.change(PERSON, "lastName", "Edited here")
    stage.queue(PERSON, Intent.PUBLISH)


def returned(stage: Stage) -> None:
    """A reviewer returned a record."""
    _shared(stage, ACTIVITY)
    stage.queue(ID, Intent.PUBLISH)
    stage.sync()
    stage.others.give_back(ID, "Please say more.")


def discarded_here(stage: Stage) -> None:
    """Drafts are to be thrown away."""
    for name in _shared(stage, ACTIVITY, NEED)[:2]:
        stage.desk.store.outbox.put(name, Intent.DELETE)


def discarded_there(stage: Stage) -> None:
    """A colleague threw a draft away."""
    _shared(stage, ACTIVITY, NEED)
    stage.colleague.delete_draft(TYPE, ID)
    stage.colleague.delete_draft(NEED_TYPE, MARK)


def withdrawal(stage: Stage) -> None:
    """What is published is to be removed, and the draft over it first."""
    _published(stage, ACTIVITY)
    stage.change(ID, "description", _EDITED)
    stage.queue(ID)
    stage.sync()
    stage.desk.store.outbox.put(ID, Intent.WITHDRAW)


def withdrawal_of_a_contact(stage: Stage) -> None:
    """A contact that is published is to be removed."""
    stage.desk.store.outbox.put(_published(stage, CONTACT), Intent.WITHDRAW)


def withdrawal_of_a_need(stage: Stage) -> None:
    """A need that is public is to be removed."""
    stage.desk.store.outbox.put(_published(stage, NEED), Intent.WITHDRAW)


def a_file(stage: Stage) -> None:
    """A new record goes with a file."""
    source = stage.folder / "report.pdf"
    source.write_bytes(_FILE)
    url = stage.desk.store.files.add(source).url
    stage.write({**ACTIVITY, "relevantDocuments": [{"url": url, "name": "Report", "language": "en"}]})
    stage.queue(ID)


def sign_in_and_terms(stage: Stage) -> None:
    """Somebody signs in; nothing waits, and no list of terms is known."""
    stage.is_opening = True


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        first_drafts,
        edits,
        nothing_to_do,
        first_pull,
        news,
        much_news,
        moved_meanwhile,
        publication,
        publication_of_a_need,
        publication_of_a_contact,
        returned,
        discarded_here,
        discarded_there,
        withdrawal,
        withdrawal_of_a_contact,
        withdrawal_of_a_need,
        a_file,
        sign_in_and_terms,
    )
}
