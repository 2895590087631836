#!/usr/bin/env python3
"""Writes the expected text of documents to tests/PolicyArchive.Tests/Golden/<file>.txt.

usage: golden.py DOSSIER/FILE.pdf...

The text comes from the sources; the PDF is asked only where its pages break. Form feed between pages; one line for each paragraph, heading, list item and
table row; footnotes after the body of their page, their marks words of their own; without what repeats on every page and the colophon in the margin.
"""
import re
import subprocess
import sys
from pathlib import Path

from source import plain, read

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "corpus"
GOLDEN = HERE.parent / "PolicyArchive.Tests" / "Golden"


def flat(text):
    return re.sub(r"[\s\u00ad\u2010-]+", "", text)


def lines_of(source):
    """Every line of the body in reading order with the footnotes that it cites; an empty line where the source starts a new page."""
    opening = [*source["logo"].split(" / "), "> " + source["retour"] if source["retour"] else "", *source["to"].split(" / "),
               "Datum " + source["date"] if source["date"] else "", "Betreft " + source["subject"] if source["subject"] else ""]
    if source["look"] == "letter":
        yield from ((line, []) for line in opening if line)
    for block in source.blocks:
        whole = " ".join(block.cells) if block.kind == "row" else f"{block.mark} {block.text}".strip()
        if block.kind == "break":
            yield "", []
            continue
        for line in whole.split("\n"):
            yield plain(re.sub(r"(\[\^\d+\])", r" \1", line)), re.findall(r"\[\^(\d+)\]", line)


def golden(source, pdf):
    pages = [flat(p) for p in subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True).stdout.split("\f")[:-1]]
    bodies, feet, page, at = [[] for _ in pages], [[] for _ in pages], 0, 0
    for line, notes in lines_of(source):
        words = line.split()
        if not line:
            page, at = page + 1, 0
        elif (here := pages[page].find(flat(line), at)) >= 0:
            bodies[page].append(line)
            at = here + len(flat(line))
        elif page + 1 == len(pages):
            sys.exit(f"{pdf}: page {page + 1} does not hold: {line[:90]}")
        else:       # what stands of the line at the end of this page, if anything, and the rest on the next
            n = next((n for n in range(len(words) - 1, 0, -1) if 0 <= pages[page].find(flat("".join(words[:n])), at) - at < 4), 0)
            rest = flat("".join(words[n:]))
            if rest not in pages[page + 1]:
                sys.exit(f"{pdf}: neither page {page + 1} nor the next holds: {line[:90]}")
            bodies[page] += [" ".join(words[:n])] if n else []
            page, at = page + 1, pages[page + 1].find(rest) + len(rest)
            bodies[page].append(" ".join(words[n:]))
        for note in notes:
            feet[page].append(f"{note} {plain(source.notes[note])}")
    return "\f".join("\n".join(b + f) + "\n" for b, f in zip(bodies, feet))


def main(names):
    GOLDEN.mkdir(parents=True, exist_ok=True)
    for name in names:
        source = read(HERE / "sources" / name.replace(".pdf", ".txt"))
        (GOLDEN / (Path(name).stem + ".txt")).write_text(golden(source, CORPUS / name), encoding="utf-8")


main(sys.argv[1:])
