"""The store: one folder, one database, and the keepers of what lies in it."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from sync.privacy import private_folder, tighten
from sync.records import Clock, NewId
from sync.records_file import FILE_NAME
from sync.store.backups import make_backup
from sync.store.connections import Connections, engine_version
from sync.store.counting.summaries import Summaries
from sync.store.encryption.files_key import files_key
from sync.store.encryption.keys import Key, Randomness
from sync.store.encryption.leftovers import settle
from sync.store.encryption.shelves import Shelf
from sync.store.error_codes import of_disk
from sync.store.files import KeptFiles
from sync.store.handing import Handings
from sync.store.journal import Journal
from sync.store.keepers import KeptVocabularies, Settings
from sync.store.links import Links
from sync.store.lock import FolderLock
from sync.store.matches import Matches
from sync.store.opening import open_database, wants_check
from sync.store.queue.outbox import Outbox
from sync.store.records.bin import Bin
from sync.store.records.history import History
from sync.store.records.rebuilding import rebuild_if_needed
from sync.store.records.records import Records
from sync.store.reviews import Reviews
from sync.store.safekeeping.ballast import Ballast
from sync.store.safekeeping.checking import Checking
from sync.store.safekeeping.keeping import Backups
from sync.store.senders import Senders
from sync.store.sights import KeptSights
from sync.store.taken_bundles import Takings
from sync.store.templates import Templates
from sync.store.times import to_text
from sync.store.uploads import Uploads

OURS = ("focal-desk*", ".focal-desk*", "backups", "files", "opened", "sealed")
"""The names in the folder of a store that are its own, as patterns of a shell."""


class Store:
    """Everything on this computer; any thread may call, each call that changes something is one transaction."""

    def __init__(
        self,
        folder: Path,
        lock: FolderLock,
        connections: Connections,
        clock: Clock,
        new_id: NewId,
        key: Key | None = None,
        randomness: Randomness = os.urandom,
    ) -> None:
        """Use an opened database; ``Store.open`` is the way to one. ``new_id`` is for whoever adds records.

        ``randomness`` is for the sealing of attached files.
        """
        self.folder = folder
        self.new_id = new_id
        self._lock = lock
        self._connections = connections
        self._key = key

        def now() -> str:
            return to_text(clock())

        self.records = Records(connections, now)
        self.history = History(connections)
        self.outbox = Outbox(connections, now)
        self.vocabularies = KeptVocabularies(connections, now)
        self.settings = Settings(connections)
        self.journal = Journal(connections, now)
        self.summaries = Summaries(connections)
        self.matches = Matches(connections)
        self.links = Links(connections, now)
        shelf = Shelf(folder, files_key(connections, key), randomness)
        self.files = KeptFiles(folder, connections, now, shelf)
        self.files.throw_copies_away()
        self.bin = Bin(connections, self.files)
        self.uploads = Uploads(connections, now)
        self.sights = KeptSights(connections)
        self.senders = Senders(connections, now)
        self.handings = Handings(connections, now)
        self.takings = Takings(connections, now)
        self.templates = Templates(connections, now)
        self.reviews = Reviews(connections, now, new_id)
        self.backups = Backups(folder / FILE_NAME, connections, self.files, clock, key)
        self.checking = Checking(connections, self.files, self.backups.folder)
        self.ballast = Ballast(folder)
        # Whether a thorough check is due: it was not closed in order, or is too large to be checked at each opening.
        self.wants_check = False

    @classmethod
    def open(cls, folder: Path, *, clock: Clock, new_id: NewId, key: Key | None = None) -> Store:
        """Open the records in the folder, which is made where it is not there.

        ``key`` is that of an encrypted database; a new one is then made encrypted. Raises AlreadyOpen, NeedsPassphrase,
        WrongPassphrase, TooNew, Damaged, NoRoom or NotWritable; what lies there is then as it was.
        """
        try:
            private_folder(folder)
            tighten(folder, OURS)
        except OSError as error:
            raise of_disk(error, folder) from error
        with ExitStack() as undone:
            lock = FolderLock(folder)
            undone.callback(lock.release)
            unclean = wants_check(folder / FILE_NAME)
            connections = open_database(folder, clock(), key)
            undone.callback(connections.close)
            settle(folder / FILE_NAME, key, os.urandom)
            rebuild_if_needed(connections)
            opened = cls(folder, lock, connections, clock, new_id, key)
            opened.wants_check = unclean
            undone.pop_all()
        return opened

    @property
    def engine_version(self) -> str:
        """The version of SQLite that keeps the database."""
        return engine_version()

    @property
    def changes(self) -> int:
        """Grows with each change: two equal numbers say that nothing was written between them."""
        return self._connections.changes

    @property
    def found_damage(self) -> bool:
        """Whether something could not be read since it was opened: a thorough check is due."""
        return self._connections.found_damage

    @property
    def is_encrypted(self) -> bool:
        """Whether the database is kept encrypted."""
        return self._key is not None

    def is_opened_by(self, passphrase: str) -> bool:
        """Whether this is the passphrase of the database; takes a third of a second."""
        return self._key is not None and Key.derive(passphrase, self._key.salt) == self._key

    @property
    def is_fresh(self) -> bool:
        """Whether nothing was ever set: the person starts for the first time."""
        return not self.settings.all()

    def backup(self, target: Path) -> None:
        """Write a checked copy of the whole database to a file, encrypted as the database is.

        Raises NoRoom, NotWritable or Damaged.
        """
        with self._connections.aside() as source:
            make_backup(source, self.folder / FILE_NAME, target, self._key)

    def close(self) -> None:
        """Close the file and let another copy of the program in."""
        try:
            if self.is_encrypted:
                self.files.throw_copies_away()
        finally:
            self._connections.close()
            self._lock.release()

    def __enter__(self) -> Store:
        """The store itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()
