"""Sources to HTML for Chromium: letters with a colophon, reports, and debates in two columns."""
import html

from source import hyphenated, inline

STYLE = {
    "letter": "body{font:9.5pt/13pt 'Liberation Sans'} main,section{margin-right:4.3cm} @page{margin:2cm 1.4cm 2.2cm 2.3cm}",
    "report": "body{font:11pt/15.5pt 'Liberation Serif'} h1{font-size:20pt;line-height:25pt} h2{font-size:14pt;color:#154273} @page{margin:2.6cm 2.6cm 2.4cm 2.8cm}",
    "debate": "body{font:9.2pt/11.4pt 'Liberation Serif'} main{columns:2;column-gap:7mm;text-align:justify} h1,h2{column-span:all} h1{font-size:15pt;line-height:19pt}"
              " h3{font-size:9.2pt;margin:8pt 0 0} p{margin:0;text-indent:8pt} p.turn{margin-top:6pt;text-indent:0} @page{margin:2.1cm 1.8cm 1.9cm 1.8cm}",
}
COMMON = """
h1,h2,h3{line-height:1.2;margin:14pt 0 4pt;break-after:avoid;font-weight:bold} h1{font-size:13pt} h2{font-size:11pt} h3{font-size:1em}
p{margin:0 0 7pt;orphans:2;widows:2} .item{display:flex;margin:0 0 3pt} .item b{flex:0 0 8mm;font-weight:normal}
table{border-collapse:collapse;width:100%;margin:4pt 0 9pt;font-size:.88em;line-height:1.3} td,th{border:.4pt solid #777;padding:2pt 4pt;text-align:left;vertical-align:top} tr{break-inside:avoid}
section{display:flow-root;break-after:page} section:last-child{break-after:auto} sup{font-size:65%;line-height:0}
.notes{border-top:.4pt solid #000;font-size:7.5pt;line-height:9.5pt;padding-top:3pt;width:100%} .notes p{margin:0}
.paged section{display:flex;flex-direction:column;height:HEIGHT;box-sizing:border-box} .paged .notes{margin-top:auto}
.logo{font-size:13pt;line-height:16pt;border-left:3mm solid #154273;padding-left:3mm;margin:0 0 1.1cm} .retour{font-size:6.5pt;margin-bottom:9pt} .to{margin-bottom:1cm}
.facts{border:0;width:auto;font-size:1em;margin-bottom:16pt} .facts td{border:0;padding:0 8mm 0 0}
aside{position:absolute;top:2.9cm;right:0;width:3.7cm;font-size:7pt;line-height:9pt} aside p{margin:0 0 6pt}
"""


def text(value, source):
    escape = html.escape if not source["hyphens"] else lambda s: html.escape(hyphenated(s))
    out = inline(value, escape, lambda s: f"<b>{s}</b>", lambda s: f"<i>{s}</i>", lambda n: f"<sup>{n}</sup>")
    return out.replace("\n", "<br>")


def body(source):
    """The blocks as HTML, one list for each page that the source breaks off; footnotes at the foot of the page they are cited on."""
    pages, rows, cited = [[]], [], []

    def end_rows():
        if rows:
            pages[-1].append("<table>" + "".join(rows) + "</table>")
            rows.clear()

    def end_page():
        end_rows()
        if cited:
            pages[-1].append('<div class="notes">' + "".join(f"<p><sup>{n}</sup> {text(source.notes[n], source)}</p>" for n in cited) + "</div>")
            cited.clear()

    for block in source.blocks:
        cited += [n for n in source.notes if f"[^{n}]" in block.text + " ".join(block.cells)]
        if block.kind == "row":
            tag = "th" if block.head else "td"
            rows.append("<tr>" + "".join(f"<{tag}>{text(c, source)}</{tag}>" for c in block.cells) + "</tr>")
            continue
        end_rows()
        if block.kind == "break":
            end_page()
            pages.append([])
        elif block.kind == "item":
            pages[-1].append(f'<div class="item"><b>{block.mark}</b><span>{text(block.text, source)}</span></div>')
        elif block.kind == "p":
            turn = ' class="turn"' if block.text.startswith("**") else ""
            pages[-1].append(f"<p{turn}>{text(block.text, source)}</p>")
        else:
            pages[-1].append(f"<{block.kind}>{text(block.text, source)}</{block.kind}>")
    end_page()
    return ["\n".join(page) for page in pages]


def letterhead(source):
    lines = lambda value: html.escape(value).replace(" / ", "<br>")
    facts = "".join(f"<tr><td>{label}</td><td>{lines(source[key])}</td></tr>" for label, key in (("Datum", "date"), ("Betreft", "subject")) if source[key])
    colophon = "".join(f"<p><b>{html.escape(label)}</b><br>{lines(value)}</p>" for label, value in source.margin)
    return (f'<aside>{colophon}</aside><p class="logo">{lines(source["logo"])}</p>'
            + (f'<p class="retour">&gt; {html.escape(source["retour"])}</p>' if source["retour"] else "")
            + f'<p class="to">{lines(source["to"])}</p><table class="facts">{facts}</table>')


def document(source):
    pages = body(source)
    if source["look"] == "letter":
        pages[0] = letterhead(source) + pages[0]
    paged = len(pages) > 1 and source.notes
    inner = "".join(f"<section>{page}</section>" for page in pages) if len(pages) > 1 else pages[0]
    content = lambda s: '"' + s.replace('"', "'").replace("Pagina #", 'Pagina " counter(page) " van " counter(pages) "').replace("#", '" counter(page) "') + '"'
    boxes = f"@page{{font:7.5pt 'Liberation Sans'; @top-left{{content:{content(source['running'])}}} @bottom-right{{content:{content(source['foot'] or 'Pagina #')}}}}}"
    first = "@page:first{@top-left{content:none}}"
    size = f";font-size:{source['size']};line-height:1.25" if source["size"] else ""
    height = {"report": "24.6cm", "letter": "25.4cm"}.get(source["look"], "25cm")
    style = COMMON.replace("HEIGHT", height) + STYLE[source["look"]] + boxes + ("" if source["running-first"] else first)
    return (f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{html.escape(source["title"])}</title><style>@page{{size:A4}}{style}</style></head>'
            f'<body class="{"paged" if paged else ""}" style="margin:0;position:relative;hyphens:manual{size}"><main>{inner}</main></body></html>')
