"""What stands around the text in a document of a word processor: its parts, styles, head and foot."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.printing.docx.styles import STYLES, WIDTH
from desktop_app.printing.docx.texts import LANGUAGES, Texts, field, plain
from desktop_app.printing.paper import Paper
from desktop_app.printing.said import Said
from desktop_app.printing.sheet import Sheet
from desktop_app.words import tr

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NUMBER, _COUNT = "\ue000", "\ue001"


def parts(paper: Paper, width: float) -> Mapping[str, str]:
    """Every part but the text itself, by its name in the file."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            {"rId1": ("officeDocument", "word/document.xml")}, core="docProps/core.xml"
        ),
        "docProps/core.xml": _core(paper),
        "word/_rels/document.xml.rels": _relations(
            {
                "rId1": ("styles", "styles.xml"),
                "rId2": ("settings", "settings.xml"),
                "rId3": ("header", "header1.xml"),
                "rId4": ("footer", "footer1.xml"),
                "rId5": ("header", "header2.xml"),
            }
        ),
        "word/styles.xml": _styles(paper, width),
        "word/settings.xml": f'{_XML}<w:settings {W}><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
        "word/header1.xml": _header(paper),
        "word/footer1.xml": _footer(paper),
        "word/header2.xml": _first_header(paper),
    }


def beginning() -> str:
    """What stands before the text."""
    return f"{_XML}<w:document {W} {R}><w:body>\n"


def ending(paper: Paper, sheet: Sheet, *, titled: bool) -> str:
    """What stands behind it: the sheet, its margins, head and foot; a title page has the stamp alone."""
    lying = ' w:orient="landscape"' if sheet.width > sheet.height else ""
    side, top, bottom = round(sheet.side), round(sheet.top), round(sheet.bottom)
    title = "<w:titlePg/>" if titled else ""
    right = "<w:bidi/>" if Texts(paper.language).right_to_left else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId5"/>'
        '<w:footerReference w:type="default" r:id="rId4"/>'
        f'<w:pgSz w:w="{round(sheet.width)}" w:h="{round(sheet.height)}"{lying}/>'
        f'<w:pgMar w:top="{top}" w:right="{side}" w:bottom="{bottom}" w:left="{side}" w:header="720" w:footer="620" '
        f'w:gutter="0"/>{title}{right}</w:sectPr></w:body></w:document>'
    )


def _content_types() -> str:
    kinds = {"document": "document.main", "styles": "styles", "settings": "settings"}
    kinds |= {"header1": "header", "header2": "header", "footer1": "footer"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _relations(found: Mapping[str, tuple[str, str]], core: str = "") -> str:
    lines = [
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, (kind, target) in found.items()
    ]
    if core:
        kind = f"{_PACKAGE}/relationships/metadata/core-properties"
        lines.append(f'<Relationship Id="rId9" Type="{kind}" Target="{core}"/>')
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _core(paper: Paper) -> str:
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{plain(paper.title)}</dc:title>'
        f"<dc:creator>{plain(paper.head)}</dc:creator><dc:language>{plain(paper.language)}</dc:language>"
        "</cp:coreProperties>"
    )


def _header(paper: Paper) -> str:
    texts = Texts(paper.language)
    stamp = f"   [{paper.stamp}]" if paper.stamp else ""
    runs = texts.run(Said(paper.place + stamp, paper.language), bold=True)
    runs += "<w:r><w:tab/></w:r>" + texts.run(Said(paper.head, ltr=True))
    return f"{_XML}<w:hdr {W}>{texts.paragraph(runs, 'Header')}</w:hdr>"


def _first_header(paper: Paper) -> str:
    """What stands above a title page: the stamp of the practice mode."""
    texts = Texts(paper.language)
    stamp = texts.run(Said(paper.stamp and f"[{paper.stamp}]", paper.language), bold=True)
    return f"{_XML}<w:hdr {W}>{texts.paragraph(stamp, 'Header')}</w:hdr>"


def _footer(paper: Paper) -> str:
    """The date, the page's number among its words, and what is to be known on every page."""
    texts = Texts(paper.language)
    words = tr("Page {number} of {count}", number=_NUMBER, count=_COUNT)
    before, _, rest = words.partition(_NUMBER)
    between, _, after = rest.partition(_COUNT)
    runs = texts.run(Said(paper.date, paper.language)) + "<w:r><w:tab/></w:r>"
    runs += texts.run(Said(before, paper.language)) + field("PAGE", "1")
    runs += texts.run(Said(between, paper.language)) + field("NUMPAGES", "1")
    runs += texts.run(Said(after, paper.language))
    note = texts.said(Said(paper.note, paper.language), "Footer") if paper.note else ""
    return f"{_XML}<w:ftr {W}>{texts.paragraph(runs, 'Footer')}{note}</w:ftr>"


def _styles(paper: Paper, width: float) -> str:
    language = LANGUAGES.get(paper.language, "")
    styles = STYLES.replace("<w:lang/>", f"<w:lang {language}/>")
    styles = styles.replace(f'w:pos="{WIDTH}"', f'w:pos="{round(width)}"')
    return f"{_XML}<w:styles {W}>{styles}</w:styles>"
