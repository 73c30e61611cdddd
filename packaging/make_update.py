"""Make a signed update file of a built program.

    make_update.py dist/focal-desk --key ../publisher.pem --out dist [--minimum 0.1.0]

The key is the one that make_publisher_key.py made; its passphrase is asked for, or taken from
FOCAL_DESK_PUBLISHER_PASSPHRASE. ``--minimum`` is the oldest version over which it can be installed (without it: any).
The version is the one that the list of parts in the folder tells; it must be that of this source, of which the version
of the tables is taken. Programs whose ``resources/update_keys`` hold the public half install it.
"""

from __future__ import annotations

import getpass
import json
import os
import signal
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PASSPHRASE = "FOCAL_DESK_PUBLISHER_PASSPHRASE"  # noqa: S105 # the name of a variable
ANY = "0.0"
PARTS = "sbom.cdx.json"
STOPPED = 130


def main(arguments: list[str]) -> int:
    """Make the file; the exit code."""
    sys.path.insert(0, str(ROOT))
    from sync.strict_json import Malformed

    options = parser().parse_args(arguments)
    try:
        target = make(options)
    except (OSError, ValueError, TypeError) as error:
        print(f"No update was made: {error}", file=sys.stderr)
        return 1
    except Malformed as error:
        print(f"No update can be made of this folder: {error} is not as it must be.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped: no update was made.", file=sys.stderr)
        return STOPPED
    print(f"{target.stat().st_size / 1_000_000:7.1f} MB  {target}")
    return 0


def parser() -> ArgumentParser:
    """What can be written after the name of the script."""
    from sync.updating.platforms import this_platform

    made = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    made.add_argument("folder", type=Path, metavar="FOLDER", help="the built program")
    made.add_argument("--key", type=Path, required=True, metavar="FILE", help="the publisher's private key")
    made.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where the file goes")
    made.add_argument("--minimum", default=ANY, metavar="VERSION", help="the oldest version under it")
    made.add_argument(
        "--platform", default=this_platform(), help="such as linux-x86_64; this one's by itself"
    )
    return made


def make(options: Namespace) -> Path:
    """Make the update that is asked for; where it is. ValueError, TypeError, OSError or Malformed where none can be."""
    from sync.store.schema import HEAD
    from sync.updating.making import describe, file_name, make_update

    version = version_of(options.folder)
    secret = private_key(options.key)
    manifest = describe(
        options.folder,
        version=version,
        platform=options.platform,
        minimum=options.minimum,
        schema=HEAD,
    )
    target: Path = options.out / file_name(manifest)
    make_update(options.folder, manifest, target, secret, progress(manifest.size))
    return target


def progress(total: int) -> Callable[[int], None]:
    """Says on the error stream, in a line for each tenth, how much of so many bytes is packed: it takes minutes."""
    said = -1

    def tell(done: int) -> None:
        nonlocal said
        tenth = 10 * done // total if total else 10
        if tenth > said:
            said = tenth
            print(f"Packing: {tenth * 10} % of {total / 1_000_000:.1f} MB", file=sys.stderr, flush=True)

    return tell


def version_of(folder: Path) -> str:
    """The version of a built program; ValueError where it is another than that of this source."""
    import product

    try:
        parts = json.loads((folder / PARTS).read_text(encoding="utf-8"))
        found = str(parts["metadata"]["component"]["version"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{folder} is no program that “make package” built") from error
    if found != product.version():
        raise ValueError(
            f"the program is of version {found}, this source of {product.version()}: build it anew"
        )
    return found


def private_key(file: Path) -> str:
    """The private key in a file, 64 hexadecimal digits; ValueError for a wrong passphrase or another kind of key."""
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    given = os.environ.get(PASSPHRASE, "")
    if not given and sys.stdin.isatty():
        given = getpass.getpass("Passphrase of the key: ")
    key = serialization.load_pem_private_key(file.read_bytes(), given.encode() or None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("it takes an Ed25519 key")
    return key.private_bytes_raw().hex()


if __name__ == "__main__":
    # Whoever ends it from outside leaves as little behind as who presses Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main(sys.argv[1:]))
