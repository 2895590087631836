#!/usr/bin/env python3
"""Checks the gold against the PDFs and against itself, and prints what there is.

usage: check.py [DOSSIER...]       exit 1 when something is wrong

Every quote must stand in the text of its document (pdftotext -raw; white space and hyphens do not count, and a quote may run on over the end of a page), every
document named must be listed, every file be there, every key and every word of the schema be known.
"""
import collections
import json
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "corpus"
KINDS = {"letter", "minutes", "programme", "report", "cover-letter", "decision-note", "motion", "answer", "other"}
STATUS = {"open", "overdue", "partially-fulfilled", "fulfilled", "postponed", "withdrawn"}
EXTENT = {"full": "fulfilled", "partial": "partially-fulfilled", "postponed": "postponed", "withdrawn": "withdrawn"}
STATE, OUTCOME = {"sent", "promised", "omitted"}, {"attached", "elsewhere", "missing", "pending"}
STRENGTH = {"explicit", "implicit", "conditional", "weak"}
REFERENCE = {"kamerstuk", "toezegging", "motion", "letter", "debate", "handelingen", "answer", "case", "document", "activity", "own-reference", "law"}
DOCUMENT = {"id", "file", "kind", "title", "date", "sender", "addressee", "own_reference", "dossiers"}
PARTS = {"commitments", "mentions", "enclosures", "references", "negatives", "queries"}


def flat(text):
    return re.sub(r"[\s\u00ad\u2010\u2011-]+", "", text)


def pages_of(document, folder):
    if parent := document.get("parent"):
        data = subprocess.run(["qpdf", CORPUS / folder / parent["file"], "--show-attachment=" + document["file"]], capture_output=True).stdout
        out = subprocess.run(["pdftotext", "-raw", "-", "-"], input=data, capture_output=True).stdout.decode()
    else:
        out = subprocess.run(["pdftotext", "-raw", CORPUS / folder / document["file"], "-"], capture_output=True, text=True).stdout
    return [flat(page) for page in out.split("\f")]


def stands(quote, pages):
    quote = flat(quote)
    if any(quote in page for page in pages):
        return True
    return any(quote[:n] in a and quote[n:] in b for a, b in zip(pages, pages[1:]) for n in range(8, len(quote) - 8))


def faults(dossier, folder):
    """Yields what is wrong with the gold of one dossier."""
    documents = {d["id"]: d for d in dossier["documents"]}
    for d in documents.values():
        if missing := DOCUMENT - d.keys():
            yield f"{d['id']}: lacks {sorted(missing)}"
        if d["kind"] not in KINDS:
            yield f"{d['id']}: unknown kind {d['kind']}"
        if not d.get("parent") and not (CORPUS / folder / d["file"]).exists():
            yield f"{d['id']}: no file {folder}/{d['file']}"
    listed = {d["file"] for d in documents.values()}
    for path in (HERE / "sources" / folder).glob("*.txt"):
        if path.stem + ".pdf" not in listed:
            yield f"{folder}/{path.name} is not in the gold"
    gold = dossier["gold"]
    if set(gold) != PARTS:
        yield f"parts are {sorted(gold)}"
    if dossier["as_of"] != max(d["date"] for d in documents.values()):
        yield "as_of is not the date of the latest document"
    text = {i: pages_of(d, folder) for i, d in documents.items()}
    quotes = [q for part in PARTS - {"queries"} for q in gold[part]]
    for c in gold["commitments"]:
        quotes += c["restated"] + c["links"]
        last = next((EXTENT[l["extent"]] for l in reversed(c["links"]) if l["extent"] != "progress"), None)
        due = (c["due"] or {}).get("to")
        if c["status_at_end"] != (last or ("overdue" if due and due < dossier["as_of"] else "open")):
            yield f"{c['id']}: status {c['status_at_end']} does not follow from its links and term"
        if c["status_at_end"] not in STATUS or c["strength"] not in STRENGTH:
            yield f"{c['id']}: unknown status or strength"
        if any(documents[l["doc"]]["date"] < c["made_on"] for l in c["links"]):
            yield f"{c['id']}: fulfilled before it was made"
    known = {c["id"] for c in gold["commitments"]}
    yield from (f"mention of unknown {m['refers_to']}" for m in gold["mentions"] if m["refers_to"] not in known | {None})
    for e in gold["enclosures"]:
        if e["state"] not in STATE or e["outcome"] not in OUTCOME or (e["matched_doc"] is None) != (e["outcome"] in {"missing", "pending"}) or e["matched_doc"] not in documents.keys() | {None}:
            yield f"enclosure {e['item']}: state, outcome and match do not agree"
    yield from (f"reference {r['quote']}: unknown kind {r['kind']}" for r in gold["references"] if r["kind"] not in REFERENCE)
    for q in quotes:
        if not stands(q["quote"], text[q["doc"]]):
            yield f"{q['doc']} does not hold: {q['quote'][:110]!r}"
    for q in gold["queries"]:
        yield from (f"query {q['query']}: unknown {r['doc']}" for r in q["relevant"] if r["doc"] not in documents)


def main(names):
    total, wrong = collections.Counter(), 0
    for path in sorted((HERE / "gold").glob("*.json")):
        if names and path.stem not in names:
            continue
        dossier = json.loads(path.read_text(encoding="utf-8"))
        counts = collections.Counter(dossiers=1, documents=len(dossier["documents"]), links=sum(len(c["links"]) for c in dossier["gold"]["commitments"]),
                                     restatements=sum(len(c["restated"]) for c in dossier["gold"]["commitments"]), **{k: len(v) for k, v in dossier["gold"].items()})
        total += counts
        print(path.stem, *(f"{k} {v}" for k, v in counts.items() if k != "dossiers"))
        for fault in faults(dossier, path.stem):
            wrong += 1
            print("  wrong:", fault)
    print("in all", *(f"{k} {v}" for k, v in total.items()))
    print(f"corpus {sum(p.stat().st_size for p in CORPUS.rglob('*.pdf')) / 1e6:.1f} MB, {wrong} faults")
    sys.exit(wrong > 0)


main(sys.argv[1:])
