"""One process that fuzzes one door: guided by coverage where atheris is installed, else by a mutator of our own.

It ends by itself when its time is over. It has a limit for its memory, and ends at once where one input
takes too much of the processor.
"""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import importlib.util
import logging
import random
import resource
import signal
import sys
from contextlib import nullcontext
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.support.fuzzing.target import Target
    from tests.support.fuzzing.watching import Watch

MOST_SECONDS = 10
MOST_MEMORY = 3 * 1024**3
# Where what comes in is read: every module more takes its time at each start.
_PACKAGES = ["forms.spreadsheet", "forms.markup", "forms.paths", "sync.bundle", "sync.client", "sync.merge"]
_PACKAGES += ["sync.store.salvage"]


def main() -> int:
    """Fuzz until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("door")
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, required=True, help="for findings and the corpus")
    asked = parser.parse_args()
    logging.disable()
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    guide = _guide()
    with guide.instrument_imports(include=_PACKAGES) if guide else nullcontext():
        doors = importlib.import_module("tests.support.fuzzing.doors")
        watching = importlib.import_module("tests.support.fuzzing.watching")
    faulthandler.register(signal.SIGPROF, chain=True)
    target: Target = doors.DOORS[asked.door]()
    watch: Watch = watching.Watch(target.take, asked.folder, _patience)
    corpus = _corpus(asked.folder, target)
    if guide:
        _guided(guide, watch, corpus, asked)
    else:
        _at_random(watch, corpus, asked)
    watch.count()
    signal.setitimer(signal.ITIMER_PROF, 0)
    target.close()
    return 0


def _guide() -> Any:
    """The library that sees which lines an input reaches; none where it is not installed."""
    return importlib.import_module("atheris") if importlib.util.find_spec("atheris") else None


def _patience() -> None:
    """An input that takes more of the processor ends the process, and leaves word where it was."""
    signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)


def _corpus(folder: Path, target: Target) -> Path:
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    return corpus


def _guided(guide: Any, watch: Watch, corpus: Path, asked: argparse.Namespace) -> None:
    options = [f"-max_total_time={asked.seconds:.0f}", f"-seed={asked.seed + 1}", "-max_len=400000"]
    told = ["-rss_limit_mb=0", "-timeout=1000", "-print_final_stats=0", "-verbosity=0", "-reload=0"]
    mutating = importlib.import_module("tests.support.fuzzing.mutating")
    others = [path.read_bytes() for path in corpus.glob("seed-*")]

    def mutate(content: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        changed: bytes = guide.Mutate(content, most) if chance.random() < 0.4 else content
        return bytes(mutating.mutated(changed, others, chance)[:most])

    guide.Setup([sys.argv[0], *options, *told, str(corpus)], watch, custom_mutator=mutate)
    guide.Fuzz()


def _at_random(watch: Watch, corpus: Path, asked: argparse.Namespace) -> None:
    mutating = importlib.import_module("tests.support.fuzzing.mutating")
    chance, end = random.Random(asked.seed), monotonic() + asked.seconds
    seeds = [path.read_bytes() for path in sorted(corpus.iterdir())]
    for seed in seeds:
        watch(seed)
    while monotonic() < end:
        watch(mutating.mutated(chance.choice(seeds), seeds, chance))


if __name__ == "__main__":
    sys.exit(main())
