"""The guards themselves: a test that does what none may do fails, and says why."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FORBIDDEN = """
import contextlib, logging, socket, threading, warnings
import pytest
from PySide6.QtCore import qWarning

@pytest.fixture(scope="session")
def end():
    event = threading.Event()
    yield event
    event.set()

def test_connects_beyond_loopback():
    socket.create_connection(("192.0.2.1", 80), 1)

def test_swallows_that_it_asked_for_a_name():
    with contextlib.suppress(OSError):
        socket.getaddrinfo("example.invalid", 80)

def test_leaves_a_thread(end):
    threading.Thread(target=end.wait, name="forgotten").start()

def test_leaves_a_daemon(end):
    threading.Thread(target=end.wait, name="server", daemon=True).start()

def test_logs_a_warning():
    logging.getLogger("sync.engine").warning("odd")

def test_warns():
    warnings.warn("old")

def test_leaves_a_file_open(tmp_path):
    open(tmp_path / "x", "w")

def test_has_an_error_in_a_thread():
    thread = threading.Thread(target=int, args=["lost"])
    thread.start()
    thread.join()

def test_hears_from_qt():
    qWarning("torn")
"""

REASONS = {
    "connects_beyond_loopback": "a test may not reach '192.0.2.1'",
    "swallows_that_it_asked_for_a_name": "beyond loopback was touched: socket.getaddrinfo 'example.invalid'",
    "leaves_a_thread": "threads were left running: forgotten",
    "leaves_a_daemon": "threads were left running: server",
    "logs_a_warning": "logged without being asked for: sync.engine: odd",
    "warns": "UserWarning: old",
    "leaves_a_file_open": "PytestUnraisableExceptionWarning",
    "has_an_error_in_a_thread": "PytestUnhandledThreadExceptionWarning",
    "hears_from_qt": "Qt messages with level WARNING or above emitted",
}

ALLOWED = """
import logging, socket, threading

def test_reaches_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()

def test_ends_its_thread():
    thread = threading.Thread(target=int)
    thread.start()
    thread.join()

def test_looks_at_the_warning_itself(caplog):
    logging.getLogger("sync.engine").warning("odd")
    assert "odd" in caplog.text
"""

IMPATIENT = """
import pytest

@pytest.fixture(scope="session")
def thread_patience():
    return 0.1
"""


@pytest.fixture
def inner(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project of one test file with this project's own guards and settings."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8") + IMPATIENT)
    settings = 'filterwarnings = ["error"]\nqt_api = "pyside6"\nqt_log_level_fail = "WARNING"\n'
    pytester.makepyprojecttoml(f"[tool.pytest.ini_options]\n{settings}")
    return pytester


def _run(inner: pytest.Pytester, source: str) -> pytest.RunResult:
    inner.makepyfile(source)
    return inner.runpytest_subprocess("-p", "no:cacheprovider", "--tb=line", "-rfEp")


def test_a_test_that_does_what_none_may_do_fails_and_says_why(inner: pytest.Pytester) -> None:
    result = _run(inner, FORBIDDEN)
    for name, reason in REASONS.items():
        assert any(f"test_{name}" in line for line in result.outlines if line.startswith(("FAILED", "ERROR")))
        assert reason in result.stdout.str()


def test_a_test_that_cleans_up_after_itself_passes(inner: pytest.Pytester) -> None:
    _run(inner, ALLOWED).assert_outcomes(passed=3)
