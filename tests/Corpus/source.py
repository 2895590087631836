"""Reads the sources of the corpus: a head of `key: value` lines, a line `---`, and a small markup (see README.md)."""
import re
from dataclasses import dataclass, field
from pathlib import Path

LISTED = re.compile(r"(–|-|•|\d+\.|[a-z]\.|\([a-z0-9]+\)) +(.*)", re.S)
VOWELS = "aeiouyáéëïóöü"
CLUSTERS = ("ch", "sch", "st", "tr", "dr", "pr", "br", "kr", "gr", "vr", "pl", "bl", "kl", "gl", "fr", "fl", "schr", "spr", "str", "th", "qu", "zw", "kn")


@dataclass
class Block:
    """One paragraph, heading, list item, table row, or page break, with its markup still in the text."""
    kind: str                                   # h1 h2 h3 p item row break
    text: str = ""
    mark: str = ""                              # the bullet or number of an item
    cells: list = field(default_factory=list)   # the cells of a row
    head: bool = False                          # a row that heads its table


@dataclass
class Source:
    path: Path
    head: dict
    margin: list      # (label, text) of the colophon
    blocks: list
    notes: dict       # footnote number -> text

    def __getitem__(self, key):
        return self.head.get(key, "")

    @property
    def pdf(self):
        return f"{self.path.parent.name}/{self.path.stem}.pdf"


def read(path):
    head_text, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    head, margin = {}, []
    for line in head_text.splitlines():
        key, _, value = line.partition(": ")
        if key == "margin":
            margin.append(tuple(part.strip() for part in value.split(" = ", 1)))
        else:
            head[key] = value.strip()
    blocks, notes = [], {}
    for chunk in re.split(r"\n\s*\n", body.strip("\n")):
        for block in blocks_of(chunk):
            if block.kind == "note":
                notes[block.mark] = block.text
            else:
                blocks.append(block)
    return Source(path, head, margin, blocks, notes)


def blocks_of(chunk):
    lines = chunk.splitlines()
    if lines[0].startswith("|"):
        for i, line in enumerate(lines):
            cells = [cell.strip() for cell in line.strip("| ").split("|")]
            yield Block("row", cells=[c.strip("*") for c in cells], head=all(c.startswith("*") for c in cells if c))
        return
    start = re.compile(r"#|===|\[\^\d+\]: |" + LISTED.pattern)
    groups = []
    for line in lines:
        if not groups or start.match(line) and not groups[-1][-1].endswith("\\"):
            groups.append([line])
        else:
            groups[-1].append(line)
    for group in groups:
        text = re.sub(r"\\ ", "\n", " ".join(group))
        if text == "===":
            yield Block("break")
        elif text.startswith("#"):
            level = len(text) - len(text.lstrip("#"))
            yield Block(f"h{level}", text.lstrip("# "))
        elif m := re.match(r"\[\^(\d+)\]: (.*)", text, re.S):
            yield Block("note", m[2], m[1])
        elif (m := LISTED.fullmatch(text)) and "\n" not in text:
            yield Block("item", m[2], m[1])
        else:
            yield Block("p", text)


def inline(text, escape, bold, italic, note):
    """Renders the markup inside a block: **bold**, *italic* and footnote marks [^1]."""
    out = []
    for part in re.split(r"(\*\*.+?\*\*|\*[^*\n]+\*|\[\^\d+\])", text):
        if part.startswith("[^"):
            out.append(note(part[2:-1]))
        elif part.startswith("**"):
            out.append(bold(escape(part[2:-2])))
        elif part.startswith("*") and len(part) > 2:
            out.append(italic(escape(part[1:-1])))
        else:
            out.append(escape(part))
    return "".join(out)


def plain(text):
    """The text as it is read: no markup, footnote marks as digits."""
    return inline(text, str, str, str, str)


def hyphenated(text):
    """Puts soft hyphens into long words after Dutch syllables, for engines without a Dutch dictionary."""
    return re.sub(r"(?<![\w/.-])[A-Za-zéëïö]{10,}(?![\w/.-])", lambda m: syllables(m[0]), text)


def syllables(word):
    out, low = "", word.lower()
    for i, letter in enumerate(word):
        if 4 <= i <= len(word) - 4:
            rest = re.match(f"[^{VOWELS}]+(?=[{VOWELS}])", low[i:])
            before = low[i - 1]
            whole = rest and (len(rest[0]) == 1 or rest[0] in CLUSTERS)
            if whole and (before in VOWELS or rest[0] not in CLUSTERS and before + rest[0] not in CLUSTERS or len(rest[0]) > 1 and before + rest[0] not in CLUSTERS):
                out += "\u00ad"
        out += letter
    return out
