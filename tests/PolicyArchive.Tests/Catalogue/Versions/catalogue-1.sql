-- A catalogue as version 1 of its schema left it, with one letter in it. Never changed: it stands for the files that are out there.

-- sequence: number of the last committed change; generation: names this file, new after a restore.
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

INSERT INTO meta VALUES ('sequence', 1), ('generation', 'first');
INSERT INTO documents VALUES (
    '0123456789abcdef', '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', 1, 'letter', 'Brief', '2024-11-12',
    '{"kind":"letter","title":"Brief","date":"2024-11-12","senders":[],"signedBy":[],"addressees":[],"dossiers":[]}', NULL, 0, 0, '1', 'brief.pdf', NULL);
INSERT INTO locations VALUES ('brief.pdf', '0123456789abcdef', 1, 10, '2024-11-12T08:30:00.0000000Z', NULL);
INSERT INTO findings VALUES (
    '0123456789abcdef', 0, 'aaaaaaaaaaaa', 'reference', 1, 0, 11, '30950-365',
    '{"kind":"kamerstuk","normalized":"30950-365","id":"aaaaaaaaaaaa","span":{"page":1,"start":0,"length":9},"quote":"30950-365"}');
PRAGMA user_version = 1;
