"""What each operation of the practice clearing-house gives and takes: the tables behind its description of itself."""

from __future__ import annotations

from sync.practice.description.shapes import Shape, counted, many, ref

DOCUMENTS = "/api/v2013/documents"
DOCUMENT = f"{DOCUMENTS}/{{identifier}}"
DRAFT = f"{DOCUMENT}/versions/draft"
VERSIONS = f"{DOCUMENT}/versions"
LOCK = f"{DRAFT}/locks/{{lock_id}}"
WORKFLOWS = "/api/v2013/workflows"
BATCH = f"{WORKFLOWS}/batches/{{batch}}"
TOKEN = "/api/v2013/authentication/token"  # noqa: S105 - an address
FILES = f"{DOCUMENT}/attachments"
NEEDS = "/api/v2016/bbi-requests"
THESAURUS = "/api/v2013/thesaurus"
USERS = "/api/v2013/users"
NOTICES = "/api/v2015/user-notifications"
SETTINGS = "/api/v2016/me/settings"
PUBLISHING = "/api/v2023/documents/schemas/{schema}"

_INFO, _TERMS, _FOUND = ref("DocumentInfo"), many(ref("Term")), ref("Found")

DOWNLOAD = "/api/v2022/documents/schemas/{schema}/download"

_FILE: dict[str, Shape] = {"*/*": {}}
_ROWS: dict[str, Shape] = {
    "application/json": {"schema": many({"type": "object"})},
    "text/csv": {"schema": {"type": "string"}},
}
STORAGE = "/storage/"
# By method and path: what is not, or not only, JSON.
CONTENTS: dict[tuple[str, str], dict[str, Shape]] = {
    ("get", f"{FILES}/{{number}}/{{filename}}"): _FILE,
    ("get", f"{FILES}/{{number}}/{{filename}}/thumbnail"): _FILE,
    ("get", DOWNLOAD): _ROWS,
    ("post", DOWNLOAD): _ROWS,
    ("put", "/storage/temporary-files/{uid}"): {},
}
# By method and path: the shape of the JSON.
ANSWERS: dict[tuple[str, str], Shape] = {
    ("post", TOKEN): ref("Token"),
    ("delete", TOKEN): ref("Empty"),
    ("get", "/api/v2013/authentication/user"): ref("Visitor"),
    ("get", DOCUMENTS): ref("DocumentInfos"),
    ("post", DOCUMENTS): _INFO,
    ("put", f"{DOCUMENTS}/x/validate"): ref("Report"),
    ("post", f"{DOCUMENTS}/x/validate"): ref("Report"),
    ("get", f"{DOCUMENTS}/query/facets"): ref("Counts"),
    ("get", f"{DOCUMENTS}/query/body"): many(_INFO),
    ("get", "/api/v2013/document-drafts"): ref("DocumentInfos"),
    ("get", DOCUMENT): ref("DocumentOrInfo"),
    ("put", DOCUMENT): _INFO,
    ("delete", DOCUMENT): _INFO,
    ("get", f"{DOCUMENT}/info"): _INFO,
    ("get", f"{DOCUMENT}/securities/{{deed}}"): ref("Answer"),
    ("get", VERSIONS): ref("DocumentInfos"),
    ("get", f"{VERSIONS}/{{revision}}"): ref("Document"),
    ("get", f"{VERSIONS}/{{revision}}/info"): _INFO,
    ("get", DRAFT): ref("DocumentOrInfo"),
    ("get", f"{DRAFT}/info"): _INFO,
    ("put", DRAFT): _INFO,
    ("delete", DRAFT): _INFO,
    ("get", f"{DRAFT}/securities/{{deed}}"): ref("Answer"),
    ("get", f"{DRAFT}/locks"): many(ref("Lock")),
    ("get", LOCK): ref("Lock"),
    ("put", LOCK): ref("Lock"),
    ("delete", LOCK): ref("Unlocked"),
    ("post", WORKFLOWS): ref("Workflow"),
    ("get", WORKFLOWS): counted(ref("Workflow")),
    ("get", f"{WORKFLOWS}/{{number}}"): ref("Workflow"),
    ("delete", f"{WORKFLOWS}/{{number}}"): ref("Workflow"),
    ("put", f"{WORKFLOWS}/{{number}}/activities/{{activity}}"): ref("Workflow"),
    ("get", BATCH): ref("Batch"),
    ("delete", BATCH): ref("Batch"),
    ("put", f"{BATCH}/activities/{{activity}}"): ref("Batch"),
    ("post", PUBLISHING): ref("Requested"),
    ("post", f"{PUBLISHING}/{{identifier}}"): ref("Requested"),
    ("put", f"{PUBLISHING}/{{identifier}}"): ref("Requested"),
    ("post", "/api/v2023/documents/bulk/publish"): ref("Batch"),
    ("get", FILES): ref("Attachments"),
    ("post", f"{FILES}/persist-temporary/{{uid}}"): ref("Attachment"),
    ("post", f"{FILES}/{{filename}}"): ref("Attachment"),
    ("put", f"{FILES}/{{filename}}"): ref("Attachment"),
    ("post", "/api/v2015/temporary-files"): ref("TemporaryFile"),
    ("put", "/api/v2018/temporary-documents/{name}"): ref("Document"),
    ("get", "/api/v2018/temporary-documents/{name}"): ref("Document"),
    ("delete", "/api/v2018/temporary-documents/{name}"): ref("Empty"),
    ("get", "/api/v2013/index"): _FOUND,
    ("post", "/api/v2013/index"): _FOUND,
    ("get", "/api/v2013/index/select"): _FOUND,
    ("post", "/api/v2013/index/select"): _FOUND,
    ("get", f"{THESAURUS}/domains"): many(ref("Domain")),
    ("get", f"{THESAURUS}/domains/{{domain}}"): ref("Domain"),
    ("get", f"{THESAURUS}/domains/{{domain}}/terms"): _TERMS,
    ("get", f"{THESAURUS}/terms"): ref("Term"),
    ("get", f"{THESAURUS}/terms/{{term}}"): ref("Term"),
    ("get", f"{THESAURUS}/terms/{{term}}/narrowers"): _TERMS,
    ("get", f"{THESAURUS}/terms/{{term}}/broaders"): _TERMS,
    ("get", "/api/v2013/countries"): counted(ref("Country")),
    ("get", "/api/v2013/countries/{code}"): ref("Country"),
    ("get", "/api/v2018/realm-configurations"): counted(ref("Realm")),
    ("get", "/api/v2018/realm-configurations/{host}"): ref("Realm"),
    ("get", NEEDS): counted(ref("Need")),
    ("post", NEEDS): ref("Number"),
    ("get", f"{NEEDS}/{{number}}"): ref("Need"),
    ("patch", f"{NEEDS}/{{number}}"): ref("Number"),
    ("put", f"{NEEDS}/{{number}}"): ref("Number"),
    ("get", "/api/v2013/roles"): counted(ref("Role")),
    ("get", "/api/v2013/roles/{role_id}"): ref("Role"),
    ("get", f"{USERS}/national"): counted(ref("User")),
    ("post", f"{USERS}/national"): ref("User"),
    ("patch", f"{USERS}/national"): ref("User"),
    ("get", f"{USERS}/{{user_id}}"): ref("User"),
    ("get", f"{USERS}/{{user_id}}/roles"): many({"type": "integer"}),
    ("put", f"{USERS}/{{user_id}}/roles/{{role_id}}"): ref("User"),
    ("delete", f"{USERS}/{{user_id}}/roles/{{role_id}}"): ref("User"),
    ("get", NOTICES): counted(ref("Notice")),
    ("put", f"{NOTICES}/markallread"): ref("Empty"),
    ("get", f"{NOTICES}/{{number}}"): ref("Notice"),
    ("put", f"{NOTICES}/{{number}}"): ref("Notice"),
    ("delete", f"{NOTICES}/{{number}}"): ref("Empty"),
    ("get", SETTINGS): counted(ref("Setting")),
    ("post", SETTINGS): ref("Number"),
    ("get", f"{SETTINGS}/{{name}}"): ref("Setting"),
    ("put", f"{SETTINGS}/{{name}}"): ref("Setting"),
    ("delete", f"{SETTINGS}/{{name}}"): ref("Empty"),
    ("get", "/practice/accounts"): many(ref("ExampleAccount")),
    ("post", "/practice/reset"): ref("Empty"),
    ("post", "/practice/colleague/edit"): ref("Done"),
    ("post", "/practice/colleague/publish"): ref("Done"),
    ("post", "/practice/colleague/return"): ref("Done"),
    ("post", "/practice/colleague/new"): ref("Done"),
    ("get", "/practice/unkindness"): ref("WhatIsUnkind"),
    ("put", "/practice/unkindness"): ref("WhatIsUnkind"),
    ("post", "/practice/unkindness"): ref("WhatIsUnkind"),
    ("delete", "/practice/unkindness"): ref("WhatIsUnkind"),
}
BODIES: dict[tuple[str, str], Shape] = {
    ("post", TOKEN): ref("SignIn"),
    ("post", NEEDS): ref("NewNeed"),
    ("patch", f"{NEEDS}/{{number}}"): ref("NewNeed"),
    ("put", f"{NEEDS}/{{number}}"): ref("NewNeed"),
    ("post", f"{USERS}/national"): ref("NewUser"),
    ("patch", f"{USERS}/national"): ref("PlacedUser"),
    ("put", f"{NOTICES}/{{number}}"): ref("Marked"),
    ("post", SETTINGS): ref("NewSetting"),
    ("put", f"{SETTINGS}/{{name}}"): ref("NewSetting"),
    ("post", "/practice/colleague/edit"): ref("RecordNamed"),
    ("post", "/practice/colleague/publish"): ref("RecordNamed"),
    ("post", "/practice/colleague/return"): ref("RecordNamed"),
    ("put", "/practice/unkindness"): {"anyOf": [ref("Unkindness"), ref("WhatIsUnkind")]},
    ("post", "/practice/unkindness"): ref("Unkindness"),
}
# Open to everybody: what is published, and signing in. The storage has its own proof, in the address.
OPEN_PREFIXES = (
    THESAURUS,
    "/api/v2013/countries",
    "/api/v2013/index",
    "/api/v2018/realm-configurations",
    "/api/v2022/",
    "/practice/",
    STORAGE,
)
OPEN = frozenset({("post", TOKEN)})
OPEN_TO_READ = (
    f"{DOCUMENTS}/query/facets",
    f"{DOCUMENTS}/query/body",
    DOCUMENT,
    f"{DOCUMENT}/info",
    VERSIONS,
    f"{VERSIONS}/{{revision}}",
    f"{VERSIONS}/{{revision}}/info",
)
TAGS = {
    "authentication": "Signing in and out, and who one is",
    "documents": "Published records, their lists, rights and validation",
    "drafts": "The one working draft of each record",
    "versions": "The revisions that were published",
    "locks": "Locks on drafts: held by requests for review, and by hand",
    "attachments": "Files of records",
    "temporary files": "Files on their way to a record, and safety copies of documents",
    "workflows": "Requests to publish or to delete, alone and in batches",
    "publishing": "Checking, keeping and asking for publication by one call",
    "index": "The search index of what is published",
    "thesaurus": "Domains, terms and countries",
    "realms": "How the realms are made up",
    "bbi-requests": "Requests for assistance",
    "users": "Who works for a government, and as what",
    "me": "What belongs to whoever is signed in: notifications and settings",
    "practice": "What only a practice clearing-house has; answered on its own computer, or to an administrator",
}
