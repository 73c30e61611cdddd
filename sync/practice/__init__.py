"""A clearing-house of one's own: the real addresses over real HTTP on this computer, to practise and to test on.

It does what the facts say. Where they are silent it does what is least kind to a client:

- a draft under review refuses PUT and DELETE with 403 and a sentence that names the lock, for everybody;
- a draft that one may not see is not found (404); published records are open to everybody, a bad token to nothing;
- a record that was never published has nothing but ``working…`` members; its ``updatedOn`` is null;
- lists give 500 entries at the most, whatever ``$top`` or ``l`` say; clients must turn pages by ``Count``;
- a request for publication is refused with 400 and the validation errors while its draft is not valid, and when the
  ``documentID`` sent along is not the draft's; so is an approval;
- a validation report comes with 200, with 400 only where the document is no record of that schema at all;
- PATCH of a need replaces top-level fields whole, but ``meta`` member by member; a null is kept as null;
- a deleted need stays in the collection with that status; only its administrators change one that is public.
- the upload address of a temporary file holds for an hour, takes no token, and wants the declared kind to the letter
  and the length beforehand; the file goes after a day, and as soon as it is attached: a second time it is not found;
- the attachments of a record are not found (404) while there are none that one may see; they cannot be deleted; their
  ``hash`` is a SHA-256; the thumbnail of an image is the image itself, of anything else there is none.
"""

from __future__ import annotations

from sync.practice.app import create_app, open_house
from sync.practice.colleague import Colleague, Done
from sync.practice.listening import Certificate
from sync.practice.people import Account
from sync.practice.refusals import Refusal
from sync.practice.server import PracticeServer
from sync.practice.serving import Serving, serve

__all__ = [
    "Account",
    "Certificate",
    "Colleague",
    "Done",
    "PracticeServer",
    "Refusal",
    "Serving",
    "create_app",
    "open_house",
    "serve",
]
