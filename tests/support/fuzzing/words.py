"""Texts, addresses and searches as people and other clients write them, and what stands after the command."""

from __future__ import annotations

import contextlib
import io

from desktop_app.commands.connecting import Usage
from desktop_app.commands.filtering import query_of
from desktop_app.commands.table import parser
from desktop_app.printing.plain import without_markup
from desktop_app.questions.rich import bare_of, plain_of, rich_of
from desktop_app.starting.wish import wish_of
from forms.files import attached_name
from forms.folding import fold
from forms.spreadsheet.csv_texts import as_meant, harmless
from sync.client.address import normalised
from sync.client.wire.bodies import encoded, parsed
from sync.client.wire.faults import retry_after
from sync.errors import Trouble
from sync.records import Query
from tests.support.fuzzing.target import Place, Target


def texts() -> Target:
    """Texts with markup, search words, addresses and names of files."""
    place = Place()
    seeds = [
        "<div>One &amp; two</div><div><br></div><ul><li>three</li></ul>",
        '<p onclick="x">a</p><script>b</script><style>c</style><!-- d --><![CDATA[e]]>',
        '"learn* OR (x NEAR y) -z',
        "多样性 能力 Biodiversité إعلام",
        "https://user:pass@chm.cbd.int:8443/api/",
        "http://[::1]:80/x",
        "/api/v2013/documents/A-1/attachments/7/reef.png",
        "'=1+1",
    ]
    return Target([one.encode() for one in seeds], lambda content: _text(place, content), place.close)


def _text(place: Place, content: bytes) -> None:
    text = content.decode("utf-8", "replace")
    plain_of(text)
    bare_of(text)
    without_markup(text)
    assert plain_of(rich_of(text)) is not None
    fold(text)
    attached_name(text)
    assert as_meant(harmless(text)) == text
    retry_after({"Retry-After": text, "Date": text})
    value, is_json = parsed(content)
    if is_json:
        encoded(value)
    with contextlib.suppress(Trouble):
        assert normalised(text).startswith(("https://", "http://"))
    place.desk().store.records.rows(Query(text=text))


def command_lines() -> Target:
    """What stands after ``focal-desk``, a line for each word; files are never opened."""
    place = Place()
    lines = (
        "list\n--target\nGBF-TARGET-20\n--without\ndates\n--year\n2024",
        "export\nout.json\n--text\nwords\n--country\nbj",
        "sync\n--at-most\n10\n--server\nhttps://x\n--user\na@b",
        "review\nask\nR-1\n--note\nx",
        "--data-dir=x\nb.focal",
    )
    return Target([one.encode() for one in lines], lambda content: _command(place, content), place.close)


def _command(place: Place, content: bytes) -> None:
    words = content.decode("utf-8", "surrogateescape").replace("\0", "").split("\n")
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
        with contextlib.suppress(ValueError):
            # A path with half a letter in it has no place on this disk.
            wish_of([word for word in words if word.isprintable()])
        with contextlib.suppress(SystemExit, Usage, Trouble):
            options = parser().parse_args(words)
            desk = place.desk()
            if "unmet" in options:
                desk.store.records.rows(query_of(options, desk))
