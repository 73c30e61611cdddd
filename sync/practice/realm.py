"""The realm that the practice clearing-house serves: its record types and who publishes them (facts, section 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

REALM = "CHM"
# Facts, section 1.1: the realms of the central clearing-house; case does not matter.
KNOWN_REALMS = frozenset({"abs", "bch", "chm", "ort", "abs-dev", "bch-dev", "chm-dev", "ort-dev", "chm-trg"})
HOSTS = ("127.0.0.1", "localhost")

ADMINISTRATORS = ("Administrator", "ChmAdministrator")
FOCAL_POINTS = ("ChmNrNationalFocalPoint", "NFP-CBD")
AUTHORIZED_USERS = ("ChmNrNationalAuthorizedUser",)
NEED_ADMINISTRATORS = ("Administrator", "BbiAdministrator")

REFERENCE, NATIONAL, SCBD = "reference", "national", "scbd"
CONTACT = "contact"
NEED = "bbiRequest"


@dataclass(frozen=True, slots=True)
class Schema:
    """A record type of the realm: its class, its names, and the roles that publish it."""

    kind: str
    code: str
    title: str
    plural: str
    authorities: tuple[str, ...]


_BBI = ("BbiAdministrator",)
_ADMIN = ("ChmAdministrator",)

SCHEMAS: Mapping[str, Schema] = {
    "capacityBuildingInitiative": Schema(
        REFERENCE,
        "CDI",
        "Capacity Development Initiative",
        "Capacity Development Initiatives",
        ("Chm-CBIPublishingAuthority",),
    ),
    "capacityBuildingResource": Schema(
        REFERENCE,
        "CBR",
        "Capacity-building Resource",
        "Capacity-building Resources",
        ("Chm-CBIPublishingAuthority",),
    ),
    "resource": Schema(
        REFERENCE,
        "VLR",
        "Virtual Library Resource",
        "Virtual Library Resources",
        ("ChmDocumentValidationTeamMember",),
    ),
    "organization": Schema(
        REFERENCE,
        "ORG",
        "Organization",
        "Organizations",
        ("ChmAdministrator", "BbiAdministrator", "undb-administrator"),
    ),
    NEED: Schema(REFERENCE, "BBIR", "Request for assistance", "Requests for assistance", _BBI),
    "bbiOpportunity": Schema(REFERENCE, "BBIO", "Opportunity", "Opportunities", _BBI),
    "bbiProfile": Schema(REFERENCE, "BBIP", "Provider's profile", "Providers' profiles", _BBI),
    "bbiContact": Schema(REFERENCE, "BBIC", "Bio-Bridge contact", "Bio-Bridge contacts", _BBI),
    "event": Schema(REFERENCE, "EVT", "Event", "Events", _BBI),
    "submission": Schema(REFERENCE, "SUB", "Submission", "Submissions", _ADMIN),
    CONTACT: Schema(NATIONAL, "CON", "Contact", "Contacts", FOCAL_POINTS),
    "implementationActivity": Schema(
        NATIONAL, "IAT", "Implementation activity", "Implementation activities", FOCAL_POINTS
    ),
    "nationalSupportTool": Schema(
        NATIONAL, "NST", "Guidance and support tool", "Guidance and support tools", FOCAL_POINTS
    ),
    "nationalTarget": Schema(NATIONAL, "NT", "National target", "National targets", FOCAL_POINTS),
    "nationalIndicator": Schema(NATIONAL, "NIN", "National indicator", "National indicators", FOCAL_POINTS),
    "caseStudy": Schema(SCBD, "CST", "Case study", "Case studies", _ADMIN),
}


def configuration(address: str) -> dict[str, Any]:
    """The realm's configuration as the clearing-house tells it, for a service at this address."""
    return {
        "_id": "5f0000000000000000000001",
        "realm": REALM,
        "environment": "practice",
        "hosts": list(HOSTS),
        "protocol": "http",
        "uIdPrefix": "CHM",
        "displayName": "Practice clearing-house",
        "email": "secretariat@practice.example",
        "baseURL": address,
        "adminRoles": list(ADMINISTRATORS),
        "nfpRoles": list(FOCAL_POINTS),
        "roles": {
            "administrator": list(ADMINISTRATORS),
            "publishingAuthorities": list(FOCAL_POINTS),
            "nationalAuthorizedUser": list(AUTHORIZED_USERS),
            "nationalFocalPoint": list(FOCAL_POINTS),
            "iac": [],
        },
        "schemas": {name: _shown(schema) for name, schema in SCHEMAS.items()},
    }


def _shown(schema: Schema) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "type": schema.kind,
        "title": {"en": schema.title},
        "titlePlural": {"en": schema.plural},
        "description": {"en": schema.title},
        "shortCode": schema.code,
        "publishingAuthorities": list(schema.authorities),
    }
    if schema.kind == NATIONAL:
        shown["nationalAuthorizedUser"] = list(AUTHORIZED_USERS)
    return shown
