"""A clearing-house of one's own: the real addresses over real HTTP on this computer, to practise and to test on.

It does what the facts say. Where they are silent it does what is least kind to a client:

- a draft under review refuses PUT and DELETE with 403 and a sentence that names the lock, for everybody;
- ``securities`` say that nobody may change a draft under review but those who publish such records: they take the lock
  away, save, lock it again and approve; the lock of a closed request is refused with 400;
- a draft that one may not see is not found (404); published records are open to everybody, a bad token to nothing;
- a record that was never published has nothing but ``working…`` members; its ``updatedOn`` is null;
- lists give 500 entries at the most, whatever ``$top`` or ``l`` say; clients must turn pages by ``Count``;
- a request for publication is refused with 400 and the validation errors while its draft is not valid, and when the
  ``documentID`` sent along is neither the draft's nor the published record's; so is an approval;
- a validation report comes with 200, with 400 only where the document is no record of that schema at all;
- a request stays open when its lock is taken away by hand: the draft may then be changed and is approved as it is, a
  second request is refused with 400, and where the draft is gone the request can only be rejected or recalled;
- requests come newest first where no order is asked for; one that is rejected has the ``result`` ``rejected``, and
  ``reject`` in that of its activity;
- only whoever made a request recalls it, administrators reject it; one that is locked again stays its maker's;
- who may publish or delete without asking does so by the very same request, which is then completed at once;
- a record under review is not deleted: 403 directly, 400 by request; a draft must be deleted before its record;
- while a published record is to be deleted and locked for that, its own text is read where its draft would be; HEAD
  says that there is none;
- records of the Secretariat's own types are published as reference records; national ones only as national;
- ``additionalInfo`` is kept as a text or as texts by language; only the one call limits it, to 1000 characters;
- a ``batchId`` is of whoever used it first; a batch is decided or recalled whole, or not at all;
- publishing by one call answers ``{draft, workflow}``, and errors of validation with 400; bulk publishing of schemas
  without identifiers takes all of one's own drafts that nobody reviews;
- a pinned ``@revision`` that a record of this clearing-house never had, and that its draft is not to become, is an
  error of validation (Error.InvalidValue);
- ``document-drafts`` without a collection, or with ``my``, lists one's own drafts;
- ``query/facets`` and ``query/body`` without a collection look at everything published, for everybody;
- a download gives JSON rows, or CSV where ``Accept`` asks for it: by GET every published record of a schema, by POST
  what a search of the index finds of it;
- refusals for want of rights carry ``Message`` beside ``message``; ``canCreate`` comes beside ``isAllowed`` for drafts;
- PATCH of a need replaces top-level fields whole, but ``meta`` member by member; a null is kept as null;
- a deleted need stays in the collection with that status; only its administrators change one that is public;
- the index is up to date at once, in every process; it does not rank: ``^2`` is read and changes nothing, and without
  a sort records come in the order of identifiers; ``~``, ``?`` and ``/…/`` in a query are refused with 400;
  parameters that change nothing are named in ``nonSupportedParams``; without ``q`` nothing is found; 10,000 rows are
  the most; a draft has ``version_s``, is told only to those who may see it, and is the ``_latest_s`` beside its
  published record; ``url_ss`` is the record's address here, ``*_REL_ss`` all broader and narrower terms but its own;
- terms are told with their relations, asked for or not; ``narrowers`` are all that can be reached but for
  ``immediate=true``; a domain is named by the one key that is known here; no date of a treaty is known: all are null;
- of the realms only CHM is configured, under every name of this computer; its environment is ``practice``;
- lists that answer ``q`` know ``fo`` (the first, or null) and refuse ``ag`` with 400;
- a focal point manages the users of the own country and the two national roles; by the address also users of no
  country are found; a new user has no role and, but for a course, the password that all practise with;
- notifications are read off the requests: ``request`` to those who decide, ``approved``, ``rejected``, ``expired`` or
  ``cancelled`` to who asked; nobody makes them by hand; a setting belongs to whoever kept it, 100 at the most;
- ``userGroups`` hold the owners for whom one acts, by which clients look into the index;
- the upload address of a temporary file holds for an hour, takes no token, and wants the declared kind to the letter
  and the length beforehand; the file goes after a day, and as soon as it is attached: a second time it is not found;
- the attachments of a record are not found (404) while there are none that one may see; they cannot be deleted; their
  ``hash`` is a SHA-256; the thumbnail of an image is the image itself, of anything else there is none.
"""

from __future__ import annotations

from sync.practice.app import create_app, open_house
from sync.practice.people.accounts import Account
from sync.practice.practising.colleague import Colleague, Done
from sync.practice.refusals import Refusal
from sync.practice.serving.listening import Certificate
from sync.practice.serving.serve import Serving, serve
from sync.practice.serving.server import PracticeServer
from sync.practice.unkind.unkindness import Unkindness, What, unkindness_in

__all__ = [
    "Account",
    "Certificate",
    "Colleague",
    "Done",
    "PracticeServer",
    "Refusal",
    "Serving",
    "Unkindness",
    "What",
    "create_app",
    "open_house",
    "serve",
    "unkindness_in",
]
