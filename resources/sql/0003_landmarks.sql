-- SPDX-FileCopyrightText: 2026 Filingscope authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What tells the place of an entry apart beyond its bytes, so that it is found again in another copy of the filing (landmarks.h); empty
-- for what was recorded before. And what a person put aside of the corrections made on another copy.
-- Statements are separated by blank lines, so there is none inside a statement.

ALTER TABLE entry ADD COLUMN landmarks TEXT NOT NULL DEFAULT '';

-- Not a judgement of a field but of an entry: this one is not to be offered for that document any more. Rows may go again.
CREATE TABLE dismissed (
    document   TEXT NOT NULL,                              -- of the copy it was offered for
    uid        TEXT NOT NULL,                              -- of the entry that was made on another copy
    author     TEXT NOT NULL,
    time_ms    INTEGER NOT NULL,
    PRIMARY KEY (document, uid)
) STRICT;
