-- The catalogue: what the archive knows and cannot make again without the PDFs, or at all. Everything else derives from it.
-- PRAGMA user_version holds the number of this schema (CatalogueSchema.Version); older files are brought here by migrations/.
-- Times are ISO 8601 in UTC, dates ISO 8601, JSON is camelCase.

-- sequence: number of the last committed change; generation: names this file, new after a restore; page_format: PageCodec.Format of all pages.
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each content ever read. sequence rises with each change that an answer could show, so that
-- "what changed since N" is one range of an index.
CREATE TABLE documents (
    id             TEXT PRIMARY KEY,
    sha256         TEXT NOT NULL UNIQUE,
    sequence       INTEGER NOT NULL UNIQUE,
    kind           TEXT NOT NULL,
    title          TEXT,
    date           TEXT,
    metadata       TEXT NOT NULL,
    embedded_title TEXT,
    page_count     INTEGER NOT NULL,
    readable_pages INTEGER NOT NULL,
    rules_version  TEXT NOT NULL,          -- empty: to be analysed again
    analysed_as    TEXT NOT NULL,          -- file name that the analysis was given
    superseded_by  TEXT REFERENCES documents (id)
) STRICT;
CREATE INDEX documents_by_rules ON documents (rules_version);
CREATE INDEX documents_for_coverage ON documents (date, page_count, readable_pages);

-- Where a document lies or lay. The rows of one path, by version, are its history; the one that is not gone is the file of today.
CREATE TABLE locations (
    path       TEXT NOT NULL,
    document   TEXT NOT NULL REFERENCES documents (id),
    version    INTEGER NOT NULL,
    size       INTEGER NOT NULL,
    written_at TEXT NOT NULL,
    gone_at    TEXT,
    PRIMARY KEY (path, document)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_file_per_path ON locations (path) WHERE gone_at IS NULL;
CREATE INDEX locations_by_document ON locations (document);

-- Files inside PDFs are documents of their own.
CREATE TABLE embedded (
    parent TEXT NOT NULL REFERENCES documents (id),
    child  TEXT NOT NULL REFERENCES documents (id),
    name   TEXT NOT NULL,
    PRIMARY KEY (parent, child, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX embedded_by_child ON embedded (child);

-- Pages as PageCodec packs them: text with blocks and furniture, and apart from it the word boxes.
CREATE TABLE pages (
    document TEXT NOT NULL REFERENCES documents (id),
    number   INTEGER NOT NULL,
    quality  REAL NOT NULL,
    text     BLOB NOT NULL,
    words    BLOB NOT NULL,
    PRIMARY KEY (document, number)
) STRICT;

-- What the rules found, in order of place; replaced as a whole when the rules change.
CREATE TABLE findings (
    document TEXT NOT NULL REFERENCES documents (id),
    number   INTEGER NOT NULL,
    id       TEXT NOT NULL,
    type     TEXT NOT NULL,
    page     INTEGER NOT NULL,
    start    INTEGER NOT NULL,
    length   INTEGER NOT NULL,
    quote    TEXT NOT NULL,
    content  TEXT NOT NULL,
    PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_by_id ON findings (id);
CREATE INDEX findings_by_type ON findings (type, document, number);
CREATE INDEX findings_by_number ON findings (json_extract(content, '$.normalized')) WHERE type = 'reference';

-- Links, kept so that nothing is linked twice: statements of one promise, passages that keep one, documents that are an enclosure.
-- They name findings by id; those of a document go when its findings are replaced, and linking makes them anew.
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

-- Files that could not be read. A path is here or among the living locations, never in both.
CREATE TABLE failures (
    path       TEXT PRIMARY KEY,
    sha256     TEXT,                       -- null: the bytes could not be read either
    size       INTEGER NOT NULL,
    written_at TEXT NOT NULL,
    parent     TEXT REFERENCES documents (id),
    reason     TEXT NOT NULL,
    detail     TEXT NOT NULL,
    first_at   TEXT NOT NULL,
    last_at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What persons decided and registers said: added to, never changed.
CREATE TABLE events (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    source   TEXT NOT NULL,
    kind     TEXT NOT NULL,
    document TEXT,
    subject  TEXT,
    content  TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_subject ON events (subject);
CREATE INDEX events_by_document ON events (document);
CREATE TRIGGER events_are_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER events_stay_as_they_were BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
