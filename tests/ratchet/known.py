# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The known differences: what the labels ask for and the reader rightly does not give, with the evidence.

A row speaks for one miss of score.py. It is stale when that miss is gone (the reader gives it now, or the labels no longer ask
for it) and unfounded when its quote does not stand in the filing.
"""
import ast
import collections
import html
import pathlib
import re

TABLE = pathlib.Path(__file__).resolve().parent / "known-differences.tsv"
REASONS = ("note", "rounded", "dash", "label")
RUN = "corpus"                       # The run whose misses the table is about.
APART = {"xbrl face, blind": "xbrl face, blind: on a face"}

Known = collections.namedtuple("Known", "reason line file wanted where quote")


def read():
    rows = []
    for number, row in enumerate(TABLE.read_text(encoding="utf-8").splitlines(), 1):
        if not row or row.startswith("#"):
            continue
        cells = row.split("\t")
        if len(cells) != len(Known._fields) or cells[0] not in REASONS or not all(cells):
            raise SystemExit(f"ratchet: {TABLE.name}:{number} is no row of the table")
        rows.append(Known(*cells))
    return rows


def key_of_miss(text):
    """(line, file, wanted) of one "MISS | …" line; `wanted` is the label as score.py prints it, without quotes and brackets."""
    line, file, wanted = text.split(" | ")[1:4]
    try:
        value = ast.literal_eval(wanted)
    except (SyntaxError, ValueError):
        value = wanted
    return line, file, ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)


def letters(words):
    return re.sub(r"[\W_]+", "", html.unescape(words)).casefold()


def visible(data):
    text = data.decode("utf-8", "replace")
    text = re.sub(r"<ix:header\b.*?</ix:header>", " ", text, flags=re.S)
    return letters(re.sub(r"<[^>]*>", " ", text))


def complaints(rows, missed, corpus):
    """What is wrong with the table: one sentence each."""
    files = {path.name.rsplit(".", 1)[0]: path for path in corpus.rglob("*") if path.is_file() and "labels" not in path.parts}
    seen = {}
    for row in rows:
        key = (row.line, row.file, row.wanted)
        if key not in missed:
            yield f"stale: {row.line}: {row.file}: {row.wanted}"
        elif rows.count(row) > 1:
            yield f"listed twice: {row.line}: {row.file}: {row.wanted}"
        elif row.file not in files:
            yield f"unfounded, no such filing: {row.file}"
        else:
            if row.file not in seen:
                seen[row.file] = visible(files[row.file].read_bytes())
            if letters(row.quote) not in seen[row.file]:
                yield f"unfounded, not in the filing: {row.file}: {row.quote}"


def apart(rows, missed, tallies):
    """The tallies, and behind each line that has known differences the same line with these left out."""
    out = {}
    for line, tally in tallies.items():
        out[line] = tally
        known = {(row.line, row.file, row.wanted) for row in rows if row.line == line} & missed
        if known:
            name = APART.get(line, f"{line.split(':')[0]}: known aside")
            out[name] = {"good": tally["good"], "of": tally["of"] - len(known)}
    return out
