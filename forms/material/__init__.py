"""A material: the clearing-house's virtual library resource (its API, section 7.2)."""

from __future__ import annotations

from forms.material.access import Access
from forms.material.general import General
from forms.material.more import More
from forms.material.older import Older
from forms.material.subjects import Subjects
from forms.spec import Form

MATERIAL = Form(
    "resource",
    "material",
    "Material",
    "Materials",
    (General, Access, Subjects, Older, More),
    ("title",),
    new="New material",
)
