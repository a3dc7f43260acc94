-- SPDX-FileCopyrightText: 2026 Filingscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The log of corrections. Append-only: an undo is an entry that withdraws another one, a redo withdraws the undo.
-- Statements are separated by blank lines, so there is none inside a statement.

CREATE TABLE correction (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    withdraws  INTEGER REFERENCES correction (id),
    document   TEXT NOT NULL CHECK (document <> ''),   -- SHA-256 of the bytes it speaks about
    path       TEXT NOT NULL CHECK (path <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('set-value', 'set-span', 'confirm', 'reject')),
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

CREATE INDEX correction_by_document ON correction (document, id);

CREATE TRIGGER correction_is_never_updated BEFORE UPDATE ON correction
BEGIN
    SELECT RAISE (ABORT, 'corrections are append-only');
END;

CREATE TRIGGER correction_is_never_deleted BEFORE DELETE ON correction
BEGIN
    SELECT RAISE (ABORT, 'corrections are append-only');
END;

-- INSERT OR REPLACE would delete without asking the trigger above.
CREATE TRIGGER correction_is_never_replaced BEFORE INSERT ON correction
WHEN EXISTS (SELECT 1 FROM correction WHERE id = NEW.id)
BEGIN
    SELECT RAISE (ABORT, 'corrections are append-only');
END;
