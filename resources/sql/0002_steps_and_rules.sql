-- SPDX-FileCopyrightText: 2026 Filingscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Entries get a name that holds in every store (uid), the step they were made in, and more kinds: elements put in, tables read again,
-- rules. Rules are entries too, about a scope ('*', 'cik:0000123456', 'name:…') instead of a document, so one log and one undo serve both.
-- Statements are separated by blank lines, so there is none inside a statement.

CREATE TABLE entry (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        TEXT NOT NULL UNIQUE CHECK (length (uid) = 36),
    step       TEXT NOT NULL CHECK (length (step) = 36),   -- shared by what was made, and is undone, in one go
    withdraws  INTEGER REFERENCES entry (id),
    document   TEXT NOT NULL CHECK (document <> ''),       -- SHA-256 of the bytes it speaks about, or a rule's scope
    path       TEXT NOT NULL CHECK (path <> ''),           -- of a rule: its kind
    kind       TEXT NOT NULL CHECK (kind IN ('set-value', 'set-span', 'confirm', 'reject', 'insert', 'read-table', 'rule')),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end   INTEGER NOT NULL CHECK (span_end >= span_begin),
    quote      TEXT NOT NULL,
    before     TEXT NOT NULL,
    after      TEXT NOT NULL,
    old_text   TEXT NOT NULL,
    new_text   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    author     TEXT NOT NULL,
    time_ms    INTEGER NOT NULL,
    CHECK (withdraws IS NULL OR withdraws < id)
) STRICT;

INSERT INTO entry (id, uid, step, withdraws, document, path, kind, span_begin, span_end, quote, before, after, old_text, new_text,
                   reason, author, time_ms)
SELECT id, made, made, withdraws, document, path, kind, span_begin, span_end, quote, before, after, old_text, new_text, reason,
       author, time_ms
FROM (SELECT lower (hex (randomblob (4)) || '-' || hex (randomblob (2)) || '-4' || substr (hex (randomblob (2)), 2) || '-a'
             || substr (hex (randomblob (2)), 2) || '-' || hex (randomblob (6))) AS made, *
      FROM correction LIMIT -1)
ORDER BY id;

DROP TABLE correction;

CREATE INDEX entry_by_document ON entry (document, id);

CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE (ABORT, 'corrections are append-only');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE (ABORT, 'corrections are append-only');
END;

-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER entry_is_never_replaced BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE (ABORT, 'corrections are append-only');
END;

-- What is known of the filings that corrections speak about, so that the same filing in another shape is recognised and a script can say
-- which file an entry means. Facts about files, not judgements: these rows may change.
CREATE TABLE filing (
    document   TEXT PRIMARY KEY,                           -- SHA-256 of the bytes
    path       TEXT NOT NULL,                              -- where it was last seen
    format     TEXT NOT NULL,                              -- text, html, ixbrl, submission
    form       TEXT NOT NULL,
    registrant TEXT NOT NULL,
    cik        TEXT NOT NULL,
    accession  TEXT NOT NULL,
    report     TEXT NOT NULL,                              -- period of report or date of the release, ISO 8601
    bytes      INTEGER NOT NULL,
    seen_ms    INTEGER NOT NULL
) STRICT;

CREATE INDEX filing_by_registrant ON filing (registrant, report);
