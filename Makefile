# make run, make test: all the set-up there is. PYTHON=… names a Python 3.11 or newer, ARGS=… goes to the program.

ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
else
PYTHON ?= python3
BIN := .venv/bin
endif

LANGUAGES := fr ar
TS := $(LANGUAGES:%=resources/translations/focal_desk_%.ts)
QM := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

.PHONY: run test package lint format types layers style benchmarks translations check-translations lock clean ready help
.DELETE_ON_ERROR:
.SILENT:

help:
	echo "make run           start the program (without a screen: play the tour into ./tour)"
	echo "make test          run the tests"
	echo "make package       build the program for this system, into ./dist"
	echo "make lint          formatting, lint, types, layers"
	echo "make format        put every file into the house's format"
	echo "make translations  bring the .ts files into step with the words in the program"
	echo "make benchmarks    measure the speed"
	echo "make lock          choose the newest allowed libraries anew"
	echo "make clean         remove everything that was made"

run: ready
	if $(BIN)/python packaging/find_screen.py; then \
	  $(BIN)/python packaging/check_system.py --screen && exec $(BIN)/focal-desk $(ARGS); \
	else \
	  $(BIN)/python packaging/check_system.py && \
	  echo "No screen was found: the tour is played instead, its pictures go to ./tour." && \
	  QT_QPA_PLATFORM=offscreen exec $(BIN)/focal-desk tour --out tour; \
	fi

# What Python compiles is kept, wherever that is switched off: the tests start the program many times.
test: ready
	$(BIN)/python packaging/check_system.py
	QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

package: ready
	$(BIN)/python packaging/package.py $(ARGS)

lint: style types layers

style: .venv/.ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: .venv/.ready
	$(BIN)/mypy

layers: .venv/.ready
	$(BIN)/lint-imports --no-cache

format: .venv/.ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

benchmarks: ready
	for file in tests/benchmarks/bench_*.py; do \
	  echo "== $$file"; $(BIN)/python -m "tests.benchmarks.$$(basename $$file .py)" || exit 1; \
	done

translations: .venv/.ready
	$(BIN)/python packaging/translations.py $(TS)

check-translations: .venv/.ready
	$(BIN)/python packaging/translations.py --check $(TS)

lock:
	$(PYTHON) packaging/lock.py

clean:
	rm -rf .venv .lock-venv build dist tour .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find desktop_app forms sync resources packaging tests -name __pycache__ -prune -exec rm -rf {} +
	rm -f $(QM)

ready: .venv/.ready .venv/.project $(QM)

.venv/.ready: requirements.lock
	command -v $(PYTHON) >/dev/null || \
	  { echo "Focal Desk needs Python 3.11 or newer and there is no $(PYTHON) here: install it first." >&2; exit 1; }
	$(PYTHON) packaging/set_up.py
	touch $@

# The version and the commands' names stand there too; the libraries are the lock's alone.
.venv/.project: pyproject.toml .venv/.ready
	$(PYTHON) packaging/set_up.py --project
	touch $@

%.qm: %.ts | .venv/.ready
	$(BIN)/pyside6-lrelease -silent $< -qm $@
