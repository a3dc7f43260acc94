-- SPDX-FileCopyrightText: 2026 Filingscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The library: what lists, searches and queries of values need of many filings. Everything but `saved` is made from files and can be made
-- again; corrections are in a store of their own. Rows of a filing that are many have ids of the form filing * 65536 + n, so that they are
-- found, and taken out, without an index. Spans are bytes of the file. Dates are ISO 8601, empty where there is none.
-- Statements are separated by blank lines, so there is none inside a statement.

CREATE TABLE company (
    id            INTEGER PRIMARY KEY,
    key           TEXT NOT NULL UNIQUE,                    -- "cik:0000123456", "name:northfieldinstruments"
    cik           TEXT NOT NULL,
    name          TEXT NOT NULL                            -- as in its newest filing
) STRICT;

CREATE TABLE filing (
    id            INTEGER PRIMARY KEY,
    hash          TEXT NOT NULL UNIQUE CHECK (length (hash) = 64),
    company       INTEGER NOT NULL REFERENCES company (id),
    registrant    TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    cik           TEXT NOT NULL,                           -- what this filing tells itself
    form          TEXT NOT NULL,
    items         TEXT NOT NULL,                           -- " 2.02 9.01 "
    report        TEXT NOT NULL,
    filed         TEXT NOT NULL,
    accession     TEXT NOT NULL,
    format        TEXT NOT NULL,
    bytes         INTEGER NOT NULL,
    review        INTEGER NOT NULL,                        -- enum class ReviewState
    answered      INTEGER NOT NULL,
    open          INTEGER NOT NULL,                        -- questions
    contradicted  INTEGER NOT NULL,                        -- cells
    path          TEXT NOT NULL,                           -- of the best place
    place         INTEGER NOT NULL,                        -- enum class PlaceState, of the best place
    added_ms      INTEGER NOT NULL,
    extractor     INTEGER NOT NULL,                        -- which version of the rules read it
    judged        INTEGER NOT NULL                         -- the newest entry of the log of corrections that was known when it was read
) STRICT;

CREATE INDEX filing_by_company ON filing (company);

CREATE INDEX filing_by_name ON filing (name_key);

CREATE INDEX filing_by_report ON filing (report);

-- Every name under which the company of a filing was seen, former ones and keys of those that file together included.
CREATE TABLE known_as (
    filing        INTEGER NOT NULL REFERENCES filing (id),
    name          TEXT NOT NULL,
    PRIMARY KEY (filing, name)
) STRICT, WITHOUT ROWID;

-- Files on disk, archives among them.
CREATE TABLE source (
    id            INTEGER PRIMARY KEY,
    path          TEXT NOT NULL UNIQUE,
    bytes         INTEGER NOT NULL,
    time_ms       INTEGER NOT NULL,                        -- of the last change
    whole         INTEGER NOT NULL                         -- read to its end, and nothing failed: need not be read again while it is unchanged
) STRICT;

CREATE TABLE place (
    source        INTEGER NOT NULL REFERENCES source (id),
    member        TEXT NOT NULL,                           -- of an archive; empty for the file itself
    filing        INTEGER NOT NULL REFERENCES filing (id),
    state         INTEGER NOT NULL,                        -- enum class PlaceState
    PRIMARY KEY (source, member, filing)
) STRICT, WITHOUT ROWID;

CREATE INDEX place_by_filing ON place (filing);

CREATE TABLE document (
    filing        INTEGER NOT NULL REFERENCES filing (id),
    number        INTEGER NOT NULL,
    type          TEXT NOT NULL,
    filename      TEXT NOT NULL,
    description   TEXT NOT NULL,
    span_begin    INTEGER NOT NULL,
    span_end      INTEGER NOT NULL,
    PRIMARY KEY (filing, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
    filing        INTEGER NOT NULL REFERENCES filing (id),
    number        TEXT NOT NULL,
    title         TEXT NOT NULL,
    span_begin    INTEGER NOT NULL,
    span_end      INTEGER NOT NULL,
    PRIMARY KEY (filing, span_begin, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX item_by_number ON item (number);

CREATE TABLE field (
    filing        INTEGER NOT NULL REFERENCES filing (id),
    path          TEXT NOT NULL,
    text          TEXT NOT NULL,
    value         TEXT NOT NULL,
    span_begin    INTEGER NOT NULL,
    span_end      INTEGER NOT NULL,
    status        INTEGER NOT NULL,
    review        INTEGER NOT NULL,
    PRIMARY KEY (filing, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE label (
    id            INTEGER PRIMARY KEY,
    text          TEXT NOT NULL UNIQUE,
    key           TEXT NOT NULL                            -- " cost of goods sold "
) STRICT;

CREATE TABLE role (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE
) STRICT;

-- The rows of statements.
CREATE TABLE line (
    id            INTEGER PRIMARY KEY,
    path          TEXT NOT NULL,                           -- "statements/1/rows/3"
    label         INTEGER NOT NULL REFERENCES label (id),
    role          INTEGER NOT NULL,                        -- 0 for none
    kind          INTEGER NOT NULL,
    basis         INTEGER NOT NULL,
    measure       INTEGER NOT NULL,
    currency      TEXT NOT NULL
) STRICT;

CREATE INDEX line_by_label ON line (label);

CREATE TABLE cell (
    line          INTEGER NOT NULL REFERENCES line (id),
    period        TEXT NOT NULL,                           -- list key: the path is line.path || '/cells/' || period
    role          INTEGER NOT NULL,                        -- of the line
    value         REAL NOT NULL,                           -- whole units; doubles keep the order of decimals of fifteen digits, equality included
    text          TEXT NOT NULL,
    months        INTEGER NOT NULL,
    first         TEXT NOT NULL,
    last          TEXT NOT NULL,
    span_begin    INTEGER NOT NULL,
    span_end      INTEGER NOT NULL,
    proof         INTEGER NOT NULL,
    status        INTEGER NOT NULL,
    PRIMARY KEY (line, period)
) STRICT, WITHOUT ROWID;

CREATE INDEX cell_by_value ON cell (role, value) WHERE role > 0;

-- Stretches of reading text of about 4 KB, cut where lines and items end, each with a little of the next so that no phrase is lost.
CREATE TABLE chunk (
    id            INTEGER PRIMARY KEY,
    document      INTEGER NOT NULL,
    type          TEXT NOT NULL,                           -- of the document
    item          TEXT NOT NULL,
    own           INTEGER NOT NULL,                        -- bytes of text that are not the next stretch's, too
    places        BLOB NOT NULL,                           -- text offsets to bytes of the file (textchunks.h)
    text          TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE words USING fts5 (text, content = 'chunk', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

-- The one thing people put in here themselves.
CREATE TABLE saved (
    name          TEXT PRIMARY KEY,
    search        TEXT NOT NULL                            -- JSON
) STRICT;
