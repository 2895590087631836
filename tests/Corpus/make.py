#!/usr/bin/env python3
"""Makes the PDFs of the test corpus from their sources.

usage: make.py [DOSSIER...]        all dossiers when none is named

Sources lie in sources/<dossier>/*.txt, the PDFs go to corpus/<dossier>/*.pdf at the root of the repository. LibreOffice (`soffice`) or `chromium` makes each
page as a ministry would, `qpdf` and `pdftoppm` the special files of sources/special.json. A file is made anew only when what goes into it changed; the sums
of that are kept in sources/<dossier>/.made. Creation dates and file identifiers come from the source, so the same tools give the same text and pages.
"""
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import browser
import writer
from source import read

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parents[1] / "corpus"
ENGINES = {"writer": (writer.document, ".fodt"), "browser": (browser.document, ".html")}


def run(*command):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode not in (0, 3):       # 3: qpdf had warnings
        sys.exit(f"{command[0]} failed: {done.stderr.strip()[-400:]}")


def print_pages(engine, inputs, out):
    """Prints all inputs of one engine to PDF files of the same names in `out`."""
    if engine == "writer" and inputs:
        run("soffice", f"-env:UserInstallation=file://{out}/profile", "--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir", out, *inputs)
    if engine == "browser":
        chromium = lambda page: run("chromium", "--headless", "--no-sandbox", f"--user-data-dir={out}/{page.stem}-profile", "--no-pdf-header-footer",
                                    f"--print-to-pdf={out / page.stem}.pdf", page.as_uri())
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(chromium, inputs))


def finish(raw, target, made, attachment=None):
    """Dates the PDF as its source says, adds the attachment if there is one, and gives it an identifier that depends on its content only."""
    raw.write_bytes(re.sub(rb"D:\d{14}", b"D:" + made.replace("-", "").encode() + b"101500", raw.read_bytes()))
    target.parent.mkdir(parents=True, exist_ok=True)
    attach = ["--add-attachment", attachment, f"--creationdate=D:{made.replace('-', '')}101500Z", f"--moddate=D:{made.replace('-', '')}101500Z", "--"] if attachment else []
    run("qpdf", raw, "--deterministic-id", "--object-streams=generate", *attach, target)


def make_dossier(folder, scratch):
    """Makes what changed in one dossier; returns the names made. A source with `embedded: yes` is only attached to others."""
    kept_file = folder / ".made"
    kept = json.loads(kept_file.read_text()) if kept_file.exists() else {}
    sources = {p.stem: read(p) for p in sorted(folder.glob("*.txt"))}
    inputs, sums = {}, {}
    for name, source in sources.items():
        render, suffix = ENGINES[source["engine"] or "writer"]
        page = scratch / (name + suffix)
        page.write_text(render(source), encoding="utf-8")
        inputs[name] = page
        sums[name] = hashlib.sha256((page.read_text(encoding="utf-8") + source["attach"] + source["made"]).encode()).hexdigest()[:16]
    target = lambda name: CORPUS / folder.name / f"{name}.pdf"
    changed = [n for n in sources if kept.get(n) != sums[n] or not (target(n).exists() or sources[n]["embedded"])]
    needed = {*changed, *(sources[n]["attach"] for n in changed if sources[n]["attach"])}
    for engine in ENGINES:
        print_pages(engine, [inputs[n] for n in sorted(needed) if (sources[n]["engine"] or "writer") == engine], scratch)
    for name in changed:
        source = sources[name]
        if not source["embedded"]:
            finish(scratch / f"{name}.pdf", target(name), source["made"], scratch / f"{source['attach']}.pdf" if source["attach"] else None)
    kept_file.write_text(json.dumps(sums, indent=0, sort_keys=True) + "\n")
    return [f"{folder.name}/{n}.pdf" for n in changed]


def scan(origin, target, scratch, **_):
    """Pictures of the pages, slightly askew, and no text layer."""
    run("pdftoppm", "-r", "100", "-gray", "-jpeg", "-jpegopt", "quality=40", origin, scratch / "scan")
    pages = sorted(scratch.glob("scan*.jpg"))
    for page in pages:
        run("convert", page, "-background", "white", "-rotate", "0.6", "-quality", "40", page)
    html = "".join(f'<img src="{p.as_uri()}" style="width:210mm;height:296mm;display:block">' for p in pages)
    page = scratch / "scan-pages.html"
    page.write_text(f"<style>@page{{size:A4;margin:0}}body{{margin:0}}</style>{html}")
    print_pages("browser", [page], scratch)
    finish(scratch / "scan-pages.pdf", target, "2020-01-01")


def encrypt(origin, target, password, **_):
    """A copy that opens with the password only."""
    run("qpdf", origin, "--encrypt", password, password, "256", "--", "--static-id", "--static-aes-iv", target)


def truncate(origin, target, **_):
    """The first part of a file, as after a broken download."""
    data = origin.read_bytes()
    target.write_bytes(data[:len(data) // 3])


def copy(origin, target, **_):
    """The same bytes in another folder."""
    shutil.copyfile(origin, target)


def make_special(made):
    """Makes the special files whose origin was just made, or that are not there."""
    for special in json.loads((HERE / "sources/special.json").read_text(encoding="utf-8")):
        target = CORPUS / special["file"]
        if special["of"] in made or not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory() as scratch:
                how = {f.__name__: f for f in (scan, encrypt, truncate, copy)}[special["how"]]
                how(CORPUS / special["of"], target, scratch=Path(scratch), password=special.get("password"))
            print("made", special["file"])


def main(names):
    made = []
    for folder in sorted(p for p in (HERE / "sources").iterdir() if p.is_dir() and (not names or p.name in names)):
        with tempfile.TemporaryDirectory() as scratch:
            made += make_dossier(folder, Path(scratch))
    for name in made:
        print("made", name)
    if not names:
        make_special(made)


main(sys.argv[1:])
