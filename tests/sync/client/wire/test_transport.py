"""Every fault of the connection and every refusal becomes a trouble in kind words, and the token stays at home."""

from __future__ import annotations

import json
import logging
import traceback

import pytest

from sync.client.address import REALM
from sync.client.port import RunStopped
from sync.client.wire.transport import Transport
from sync.errors import (
    Busy,
    EmailNotConfirmed,
    LockedThere,
    NotAClearingHouse,
    NotAllowed,
    NotThere,
    Returned,
    ServerFault,
    SignInNeeded,
    Trouble,
    Unreachable,
)
from tests.sync.client.scripted import Answer, Scripted, scripted

PATH = "/api/v2013/documents"
SECRET = "Entered-by-a-person"


def test_a_request_carries_token_realm_and_json_and_brings_json_back(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(Answer(200, {"Count": 0, "Ü": ["é", "中"]}))
    assert transport.ask("PUT", PATH, {"$top": "5", "q": '{"a":"é"}'}, {"title": {"fr": "Été"}}) == {
        "Count": 0,
        "Ü": ["é", "中"],
    }
    (asked,) = script.asked
    assert (asked.method, asked.path, asked.query) == ("PUT", PATH, {"$top": "5", "q": '{"a":"é"}'})
    assert asked.headers["Authorization"] == "Bearer a-token"
    assert asked.headers["Realm"] == "CHM"
    assert asked.headers["Content-Type"] == "application/json; charset=utf-8"
    assert asked.body == {"title": {"fr": "Été"}}


def test_no_transport_speaks_plain_http_beyond_this_computer() -> None:
    with pytest.raises(ValueError, match="plain http"):
        Transport("http://clearing.example", REALM)
    Transport("https://clearing.example", REALM).close()


def test_an_answer_without_a_body_is_nothing(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(200, b""))
    assert transport.ask("DELETE", PATH) is None
    assert "Content-Type" not in script.asked[0].headers


def test_half_characters_are_replaced_not_passed_on(script: Scripted, transport: Transport) -> None:
    script.queue += [Answer(200, b'{"a":"x\\ud83d"}'), Answer(200, b'{"a":"\\ud83d\\ude00"}')]
    assert transport.get(PATH) == {"a": "x\ufffd"}
    assert transport.ask("PUT", PATH, body={"a": "\ud83d"}) == {"a": "😀"}
    assert script.asked[1].body == {"a": "\ufffd"}


@pytest.mark.parametrize(
    ("answer", "trouble", "says"),
    [
        (Answer(400, {"code": "invalidCredentials", "message": "no"}), SignInNeeded, ""),
        (Answer(401, {"message": "expired"}), SignInNeeded, "run out"),
        (Answer(401, {"Message": "Email verification pending"}), EmailNotConfirmed, "confirm your e-mail"),
        (Answer(401, b"<html>Unauthorized</html>"), SignInNeeded, "run out"),
        (
            Answer(403, {"Message": "Insufficient Privileges to create document [S10]"}),
            NotAllowed,
            "not let you",
        ),
        (Answer(403, {"message": "The draft is locked (workflow-1)"}), LockedThere, "under review"),
        (Answer(400, {"Message": "record locked for workflow, cannot proceed"}), LockedThere, "under review"),
        (Answer(423, {}), LockedThere, "under review"),
        (Answer(404, {"statusCode": 404}), NotThere, "no such record"),
        (Answer(404, b""), NotThere, "no such record"),
        (Answer(404, b"<html>Not found</html>"), NotAClearingHouse, "no clearing-house"),
        (Answer(405, b"<html>No</html>"), NotAClearingHouse, "no clearing-house"),
        (Answer(501, b"<html>Unsupported method</html>"), NotAClearingHouse, "no clearing-house"),
        (Answer(407, b""), Unreachable, "proxy"),
        (Answer(429, {}), Busy, "busy"),
        (Answer(503, b"<html>Down</html>"), Busy, "busy"),
        (Answer(502, b"<html>Bad gateway</html>"), Unreachable, "door"),
        (Answer(504, b""), Unreachable, "door"),
        (Answer(400, {"code": "mandatory", "fields": ["title"]}), Returned, "rejected"),
        (Answer(413, {}), Returned, "rejected"),
        (Answer(200, b"<html>Welcome to the hotel</html>"), NotAClearingHouse, "no clearing-house"),
        (Answer(200, b"{broken"), NotAClearingHouse, "no clearing-house"),
        (Answer(200, b'{"a": NaN}'), NotAClearingHouse, "no clearing-house"),
        (Answer(200, b"[" * 100_000), NotAClearingHouse, "no clearing-house"),
        (Answer(200, b"\xff\xfe{}"), NotAClearingHouse, "no clearing-house"),
    ],
)
def test_each_refusal_has_its_trouble(
    script: Scripted, transport: Transport, answer: Answer, trouble: type[Trouble], says: str
) -> None:
    script.queue.append(answer)
    with pytest.raises(trouble) as caught:
        transport.get(PATH)
    assert type(caught.value) is trouble
    assert says in str(caught.value)
    assert len(script.asked) == 1


def test_a_fault_of_the_clearing_house_itself_concerns_only_what_was_asked(
    script: Scripted, transport: Transport
) -> None:
    script.queue.append(Answer(500, b"<html>Server error</html>"))
    with pytest.raises(Trouble) as caught:
        transport.get(PATH)
    assert type(caught.value) is ServerFault


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Fri, 14 Mar 2025 09:32:00 GMT", "Date": "Fri, 14 Mar 2025 09:30:00 GMT"}, 120.0),
        ({"Retry-After": "Fri, 14 Mar 2025 09:00:00 GMT", "Date": "Fri, 14 Mar 2025 09:30:00 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "999999999999"}, 86400.0),
        ({"Retry-After": "Fri, 14 Mar 2031 09:30:00 GMT", "Date": "Fri, 14 Mar 2025 09:30:00 GMT"}, 86400.0),
        ({"Retry-After": "-5"}, None),
        ({}, None),
    ],
)
def test_how_long_to_wait_is_the_clearing_houses_word(
    script: Scripted, transport: Transport, headers: dict[str, str], seconds: float | None
) -> None:
    script.queue.append(Answer(503, {}, headers))
    with pytest.raises(Busy) as caught:
        transport.ask("PUT", PATH)
    assert caught.value.seconds == seconds


def test_a_redirect_is_never_followed_and_the_token_goes_nowhere_else(
    script: Scripted, transport: Transport
) -> None:
    with scripted() as other:
        script.queue.append(Answer(302, None, {"Location": f"{other.address}/steal"}))
        with pytest.raises(NotAClearingHouse, match=r"on to 127\.0\.0\.1"):
            transport.get(PATH)
        assert other.asked == []


def test_after_a_refused_token_nothing_more_is_sent(script: Scripted, transport: Transport) -> None:
    script.queue.append(Answer(401, {}))
    with pytest.raises(SignInNeeded, match="run out"):
        transport.get(PATH)
    with pytest.raises(SignInNeeded, match="not signed in"):
        transport.get(PATH)
    assert len(script.asked) == 1


def test_a_token_that_could_break_out_of_its_header_is_none(transport: Transport) -> None:
    with pytest.raises(NotAClearingHouse):
        transport.carry("x\r\nHost: evil")


def test_once_stopped_nothing_is_sent(script: Scripted) -> None:
    transport = Transport(script.address, REALM, stopped=lambda: True)
    with pytest.raises(RunStopped, match="stopped"):
        transport.get(PATH, signed=False)
    assert script.asked == []


def test_reading_is_given_up_half_way_but_what_was_written_is_heard_out(script: Scripted) -> None:
    answers = iter([False, True, False, True])
    transport = Transport(script.address, REALM, stopped=lambda: next(answers))
    script.queue += [Answer(200, {}), Answer(200, {"kept": True})]
    with pytest.raises(RunStopped):
        transport.get(PATH, signed=False)
    assert transport.ask("PUT", PATH, body={}, signed=False) == {"kept": True}
    transport.close()


def test_one_connection_is_kept_open(script: Scripted, transport: Transport) -> None:
    script.by = lambda _asked: Answer(200, {})
    for _ in range(3):
        transport.get(PATH)
    assert len({asked.caller for asked in script.asked}) == 1


def test_neither_token_nor_entry_shows_in_troubles_representations_or_logs(
    script: Scripted, transport: Transport, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    script.queue += [
        Answer(500, {"message": SECRET}),
        Answer(400, {"message": SECRET}),
        Answer(200, b"<p>", cut=1),
    ]
    told = [repr(transport), repr(vars(transport))]
    for _ in range(3):
        with pytest.raises(Trouble) as caught:
            transport.ask("PUT", PATH, body={"title": SECRET})
        told += [repr(caught.value), str(caught.value), *traceback.format_exception(caught.value)]
        assert caught.value.__context__ is None
    everything = "".join([*told, caplog.text])
    assert SECRET not in everything
    assert "a-token" not in everything
    assert json.dumps(script.asked[0].body) == json.dumps({"title": SECRET})


def test_a_password_file_of_the_computer_does_not_replace_the_token(
    script: Scripted,
    transport: Transport,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("machine 127.0.0.1 login ana password other\n")
    monkeypatch.setenv("NETRC", str(netrc))
    script.queue.append(Answer(200, {}))
    transport._session.trust_env = True
    transport.get(PATH)
    assert script.asked[0].headers["Authorization"] == "Bearer a-token"


def test_this_computer_itself_is_reached_past_the_proxy(
    script: Scripted, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    script.queue.append(Answer(200, {"here": True}))
    assert transport.get(PATH) == {"here": True}
