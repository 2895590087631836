"""Sources to flat OpenDocument text for LibreOffice: real footnotes, page styles, and a frame for the colophon."""
from xml.sax.saxutils import escape as xml

from source import hyphenated, inline

URN = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = " ".join(f'xmlns:{n}="{URN}{v}:1.0"' for n, v in {
    "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing", "meta": "meta", "fo": "xsl-fo-compatible", "svg": "svg-compatible"}.items())
NAMESPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
FONT = {"letter": "Liberation Sans", "report": "Liberation Serif", "form": "Liberation Sans Narrow"}
SIZE = {"letter": "9.5pt", "report": "11pt", "form": "11pt"}
RIGHT = {"letter": "5.6cm", "report": "2.6cm", "form": "2cm"}
STYLES = [  # name, paragraph properties, text properties
    ("P", 'fo:margin-bottom="0.25cm" fo:orphans="2" fo:widows="2" fo:line-height="125%"', ""),
    ("h1", 'fo:margin-top="0.5cm" fo:margin-bottom="0.25cm" fo:keep-with-next="always"', 'fo:font-weight="bold" fo:font-size="140%"'),
    ("h2", 'fo:margin-top="0.35cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', 'fo:font-weight="bold" fo:font-size="110%"'),
    ("h3", 'fo:margin-top="0.25cm" fo:margin-bottom="0.05cm" fo:keep-with-next="always"', 'fo:font-style="italic"'),
    ("item", 'fo:margin-left="0.7cm" fo:text-indent="-0.7cm" fo:margin-bottom="0.12cm" fo:line-height="120%"', ""),
    ("cell", "", 'fo:font-size="88%"'), ("th", "", 'fo:font-size="88%" fo:font-weight="bold"'),
    ("small", "", 'fo:font-size="7pt"'), ("label", 'fo:margin-top="0.2cm"', 'fo:font-size="7pt" fo:font-weight="bold"'),
    ("logo", 'fo:margin-bottom="0.9cm" fo:border-left="2.5mm solid #154273" fo:padding-left="0.3cm"', 'fo:font-size="13pt"'),
    ("right", 'fo:text-align="end"', 'fo:font-size="7.5pt"'), ("note", 'fo:margin-left="0.3cm" fo:text-indent="-0.3cm"', 'fo:font-size="7.5pt"'),
    ("fact", 'fo:margin-left="2.2cm" fo:text-indent="-2.2cm"', ""), ("to", 'fo:margin-top="0.3cm" fo:margin-bottom="1cm"', ""), ("gap", 'fo:margin-bottom="0.4cm"', ""),
]


def styles(source):
    look = source["look"]
    named = "".join(f'<style:style style:name="{n}" style:family="paragraph" style:parent-style-name="Base"><style:paragraph-properties {p}>'
                    f'{tabs(n)}</style:paragraph-properties><style:text-properties {t}/></style:style>' for n, p, t in STYLES)
    layout = (f'<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.2cm" '
              f'fo:margin-left="2.3cm" fo:margin-right="{RIGHT[look]}"><style:footnote-sep style:width="0.3pt" style:rel-width="25%" style:color="#000000" '
              f'style:line-style="solid" style:adjustment="left" style:distance-before-sep="0.2cm" style:distance-after-sep="0.1cm"/></style:page-layout-properties>'
              f'<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.5cm"/></style:header-style>'
              f'<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>')
    return (f'<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-family="{FONT[look]}" fo:font-size="{SIZE[look]}" fo:language="nl" fo:country="NL"/>'
            f'</style:default-style><style:style style:name="Base" style:family="paragraph"/><style:style style:name="Frame" style:family="graphic"/>{named}'
            f'<style:style style:name="sup" style:family="text"><style:text-properties style:text-position="super 60%"/></style:style>'
            f'<text:notes-configuration text:note-class="footnote" text:citation-style-name="sup" text:citation-body-style-name="sup" text:footnotes-position="page"/></office:styles>'
            f'<office:automatic-styles>{layout}<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
            f'<style:style style:name="i" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
            f'<style:style style:name="start" style:family="paragraph" style:parent-style-name="Base" style:master-page-name="First"><style:text-properties fo:font-size="2pt"/></style:style>'
            f'<style:style style:name="new" style:family="paragraph" style:parent-style-name="Base"><style:paragraph-properties fo:break-before="page"/></style:style>'
            f'<style:style style:name="box" style:family="table-cell"><style:table-cell-properties fo:border="0.4pt solid #777777" fo:padding="0.08cm"/></style:style>'
            f'<style:style style:name="frame" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="run-through" style:vertical-rel="page" style:vertical-pos="from-top" '
            f'style:horizontal-rel="page" style:horizontal-pos="from-left" draw:stroke="none" draw:fill="none" fo:border="none" fo:padding="0cm"/></style:style></office:automatic-styles>')


def tabs(name):
    stop = {"item": "0cm", "fact": "0cm", "note": "0cm"}.get(name)
    return f'<style:tab-stops><style:tab-stop style:position="{stop}"/></style:tab-stops>' if stop else ""


def masters(source):
    number = '<text:page-number text:select-page="current">1</text:page-number>'
    foot = xml(source["foot"] or "Pagina #").replace("Pagina #", f"Pagina {number} van <text:page-count>9</text:page-count>").replace("#", number)
    footer = f'<style:footer><text:p text:style-name="right">{foot}</text:p></style:footer>'
    header = f'<style:header><text:p text:style-name="small">{xml(source["running"])}</text:p></style:header>'
    empty = '<style:header><text:p text:style-name="small"/></style:header>'
    return (f'<office:master-styles><style:master-page style:name="First" style:page-layout-name="A4" style:next-style-name="Next">{header if source["running-first"] else empty}{footer}'
            f'</style:master-page><style:master-page style:name="Next" style:page-layout-name="A4">{header}{footer}</style:master-page></office:master-styles>')


def text(value, source):
    span = lambda name: lambda s: f'<text:span text:style-name="{name}">{s}</text:span>'
    note = lambda n: (f'<text:note text:note-class="footnote"><text:note-citation text:label="{n}">{n}</text:note-citation><text:note-body>'
                      f'<text:p text:style-name="note">{text(source.notes[n], source)}</text:p></text:note-body></text:note>')
    escape = (lambda s: xml(hyphenated(s))) if source["hyphens"] else xml
    return inline(value, escape, span("b"), span("i"), note).replace("\n", "<text:line-break/>")


def paragraph(style, inner):
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def opening(source):
    """The paragraph that starts the first page and holds the colophon, then the letterhead if there is one."""
    lines = lambda value: xml(value).replace(" / ", "<text:line-break/>")
    colophon = "".join(paragraph("label", xml(label)) + paragraph("small", lines(value)) for label, value in source.margin)
    frame = (f'<draw:frame draw:style-name="frame" draw:name="colofon" text:anchor-type="paragraph" svg:x="16cm" svg:y="3.4cm" svg:width="4.2cm">'
             f'<draw:text-box fo:min-height="1cm">{colophon}</draw:text-box></draw:frame>') if colophon else ""
    facts = "".join(paragraph("fact", f"{label}<text:tab/>{lines(source[key])}") for label, key in (("Datum", "date"), ("Betreft", "subject")) if source[key])
    return (paragraph("start", frame) + (paragraph("logo", lines(source["logo"])) if source["logo"] else "")
            + (paragraph("small", "&gt; " + xml(source["retour"])) if source["retour"] else "")
            + (paragraph("to", lines(source["to"])) if source["to"] else "") + facts + (paragraph("gap", "") if facts else ""))


def body(source):
    out, rows = [], []

    def end_rows():
        if rows:
            columns = rows[0].count("<table:table-cell")
            out.append(f'<table:table><table:table-column table:number-columns-repeated="{columns}"/>{"".join(rows)}</table:table>' + paragraph("gap", ""))
            rows.clear()

    for block in source.blocks:
        if block.kind == "row":
            cells = "".join(f'<table:table-cell table:style-name="box">{paragraph("th" if block.head else "cell", text(c, source))}</table:table-cell>' for c in block.cells)
            rows.append(f"<table:table-row>{cells}</table:table-row>")
            continue
        end_rows()
        if block.kind == "break":
            out.append(paragraph("new", ""))
        elif block.kind == "item":
            out.append(paragraph("item", f"{xml(block.mark)}<text:tab/>{text(block.text, source)}"))
        else:
            out.append(paragraph("P" if block.kind == "p" else block.kind, text(block.text, source)))
    end_rows()
    return "".join(out)


def document(source):
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:meta><dc:title>{xml(source["title"])}</dc:title></office:meta>{styles(source)}{masters(source)}'
            f'<office:body><office:text>{opening(source)}{body(source)}</office:text></office:body></office:document>')
