"""How a paper in HTML looks, on a screen and printed from it: black on white, system fonts, nothing loaded."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 54rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.45 "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, "Noto Naskh Arabic", "Noto Sans CJK SC", sans-serif;
  overflow-wrap: anywhere; }
body.lying { max-width: 76rem; }
.top, .foot { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between;
  color: #595959; font-size: .85rem; }
.top { border-bottom: 1px solid #b3b3b3; padding-bottom: .4rem; margin-bottom: 2rem; }
.foot { border-top: 1px solid #b3b3b3; padding-top: .4rem; margin-top: 3rem; }
.stamp { border: 1.5px solid #1a1a1a; padding: .1rem .8rem; color: #1a1a1a; font-weight: bold; }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; text-wrap: balance; }
h1 { font-size: 1.8rem; margin: .2rem 0 .4rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid #b3b3b3; padding-bottom: .25rem; }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
.kind, .other, .quiet, .mark, dt { color: #595959; }
.kind, .other { margin: 0; }
.names { border-bottom: 2px solid #1a1a1a; padding-bottom: .6rem; margin-bottom: 1rem; }
.names h2 { border: 0; font-size: 1.6rem; margin: .2rem 0 .4rem; padding: 0; }
.front { padding: 6rem 0 4rem; }
.front h1 { font-size: 2.4rem; border-bottom: 3px solid #1a1a1a; padding-bottom: .8rem; }
.chapter { margin-top: 5rem; }
nav ol { list-style: none; padding: 0; }
nav li { display: flex; gap: 1rem; justify-content: space-between; padding: .35rem 0;
  border-bottom: 1px solid #d9d9d9; }
a { color: inherit; }
nav span { color: #595959; font-size: .9rem; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 27% 1fr; gap: 0 1.2rem; padding: .3rem 0; break-inside: avoid-page; }
dt { font-size: .92rem; }
dd { margin: 0; grid-column: 2; white-space: pre-line; justify-self: start; }
dt { grid-row: 1 / span 99; }
dd + dd { margin-top: .3rem; }
.mark { font-size: .8rem; margin-inline-start: .6rem; }
.missing { color: #595959; font-style: italic; }
p { white-space: pre-line; }
.leads { break-after: avoid; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0 1rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d9d9d9;
  font-weight: normal; }
thead th { border-bottom: 1px solid #595959; font-weight: bold; font-size: .92rem; }
thead { display: table-header-group; }
tr, table.short { break-inside: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.strong { font-weight: bold; }
figure { margin: 1rem 0; break-inside: avoid; }
svg { display: block; width: 100%; height: auto; }
svg text { unicode-bidi: plaintext; font-size: 12px; fill: #1a1a1a; }
.room { border: 1px solid #b3b3b3; margin: .3rem 0; }
.ticks { list-style: none; margin: .3rem 0; padding: 0; columns: 2; }
.ticks li { break-inside: avoid; }
@page { margin: 20mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .front, nav { break-after: page; }
  .chapter { break-before: page; margin-top: 0; }
  nav + .chapter { break-before: auto; }
}
"""
