-- Links between findings and documents, so that nothing is linked twice.

CREATE TABLE repetitions (
    earlier TEXT NOT NULL,
    later   TEXT NOT NULL,
    score   REAL NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (earlier, later)
) STRICT, WITHOUT ROWID;
CREATE INDEX repetitions_by_later ON repetitions (later);

CREATE TABLE evidence (
    promise  TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES documents (id),
    page     INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    content  TEXT NOT NULL,
    PRIMARY KEY (promise, document, page, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_document ON evidence (document);

CREATE TABLE enclosure_matches (
    enclosure TEXT NOT NULL,
    document  TEXT NOT NULL REFERENCES documents (id),
    content   TEXT NOT NULL,
    PRIMARY KEY (enclosure, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX enclosure_matches_by_document ON enclosure_matches (document);
