"""The styles of a document of a word processor, by the names that its users know where there are such."""

from __future__ import annotations

GREY = "595959"
SIZE = 10
"""The size of the letters of a document, in points."""
WIDTH = 9360
"""Where the end of a line is in them: to be replaced by the width of the text, in twentieths of a point."""
BEFORE, AFTER = 60, 120
"""The room within a cell before and after its text, in twentieths of a point."""
_FONTS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>'


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def _style(
    name: str,
    shown: str,
    paragraph: str = "",
    letters: str = "",
    *,
    based: str = "Normal",
    follows: str = "Normal",
) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown}"/><w:basedOn w:val="{based}"/>'
        f'<w:next w:val="{follows}"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>'
    )


def _heading(level: int, points: float, before: int, *, ruled: bool = False) -> str:
    rule = (
        '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="2" w:color="B3B3B3"/></w:pBdr>' if ruled else ""
    )
    paragraph = (
        f'<w:keepNext/><w:keepLines/>{rule}<w:spacing w:before="{before}" w:after="100"/>'
        f'<w:outlineLvl w:val="{level - 1}"/>'
    )
    return _style(f"Heading{level}", f"heading {level}", paragraph, f"<w:b/><w:bCs/>{_size(points)}")


def _table(name: str, shown: str, *, ruled: bool) -> str:
    line = '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/>'
    last = '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="D9D9D9"/>'
    borders = f"<w:tblBorders>{last}{line}</w:tblBorders>" if ruled else ""
    head = (
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" '
        'w:sz="6" w:space="0" w:color="595959"/></w:tcBorders></w:tcPr></w:tblStylePr>'
        if ruled
        else ""
    )
    return (
        f'<w:style w:type="table" w:styleId="{name}"><w:name w:val="{shown}"/><w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr>{borders}<w:tblCellMar><w:left w:w="{BEFORE}" w:type="dxa"/>'
        f'<w:right w:w="{AFTER}" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr>{head}</w:style>"
    )


def _all() -> str:
    grey = f'<w:color w:val="{GREY}"/>'
    tab = f'<w:tabs><w:tab w:val="end" w:pos="{WIDTH}"/></w:tabs>'
    return "".join(
        (
            f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}{_size(SIZE)}<w:lang/></w:rPr></w:rPrDefault>",
            '<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>',
            "</w:docDefaults>",
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
            "</w:style>",
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
            '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
            _style("Title", "Title", '<w:keepNext/><w:spacing w:after="120"/>', f"<w:b/><w:bCs/>{_size(20)}"),
            _style("Subtitle", "Subtitle", "", f"{grey}{_size(11.5)}"),
            _heading(1, 17, 240),
            _heading(2, 12, 320, ruled=True),
            _heading(3, 10.5, 220),
            _style("Quiet", "Quiet", "", f"{grey}{_size(9)}"),
            _style("Label", "Label", '<w:spacing w:before="40" w:after="40"/>', f"{grey}{_size(9)}"),
            _style("Cell", "Cell", '<w:spacing w:before="40" w:after="40"/>'),
            _style("Between", "Between", '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>'),
            _style(
                "Written",
                "Written by hand",
                '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="B3B3B3"/></w:pBdr>'
                '<w:spacing w:before="120"/>',
            ),
            _style("FrontPlace", "Front place", '<w:spacing w:before="4200"/>', f"{grey}{_size(12)}"),
            _style("FrontLine", "Front line", "", _size(12)),
            _style(
                "ContentsTitle", "Contents title", '<w:spacing w:after="160"/>', f"<w:b/><w:bCs/>{_size(17)}"
            ),
            _style("TOC1", "toc 1", f'{tab}<w:spacing w:after="60"/>'),
            _style("Header", "header", tab, f"{grey}{_size(8)}"),
            _style("Footer", "footer", tab, f"{grey}{_size(8)}"),
            '<w:style w:type="character" w:styleId="Mark"><w:name w:val="Mark"/>',
            f"<w:rPr>{grey}{_size(8)}</w:rPr></w:style>",
            _table("Records", "Records", ruled=True),
            _table("Answers", "Answers", ruled=False),
        )
    )


STYLES = _all()
