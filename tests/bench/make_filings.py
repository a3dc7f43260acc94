#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes many filings of a few: every copy has another company, another key and other figures.

All grouped figures of a copy are multiplied by one factor, so that what added up still does. Where a figure grows by a digit, it takes a
blank of those in front of it, so that columns stay where they are.
"""

import argparse
import pathlib
import random
import re
import sys

FIRST = "Alder Birch Cedar Dogwood Elm Fir Ginkgo Hazel Iron Juniper Katsura Linden Maple Nutmeg Oak Pine Quince Rowan Spruce Teak".split()
SECOND = "Creek Harbor Ridge Valley Point Field Brook Summit Canyon Prairie Lake Meadow Grove Cliff Island Forest Mesa Delta".split()
THIRD = "Instruments Software Pharmaceuticals Energy Bancorp Networks Foods Semiconductor Logistics Materials".split()
FIGURE = re.compile(rb"( ?)(?<![\d.,])(\d{1,3}(?:,\d{3})+)(?!\d)")


def company(rng):
    return f"{rng.choice(FIRST)} {rng.choice(SECOND)} {rng.choice(THIRD)}"


def multiplied(data, factor):
    def change(match):
        old = match.group(2)
        new = f"{int(old.replace(b',', b'')) * factor:,}".encode()
        blank = match.group(1)
        if blank and len(new) > len(old) and match.start() > 0 and data[match.start() - 1:match.start()] == b" ":
            blank = b""
        return blank + new

    return FIGURE.sub(change, data)


def read_manifest(corpus):
    """path -> (name, key)"""
    known = {}
    manifest = corpus / "MANIFEST.tsv"
    if manifest.exists():
        lines = manifest.read_text(encoding="utf-8").splitlines()
        columns = lines[0].split("\t")
        for line in lines[1:]:
            row = dict(zip(columns, line.split("\t")))
            known[row.get("path", "")] = (row.get("company", ""), row.get("cik", ""))
    return known


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=pathlib.Path, help="folder with the filings that are multiplied")
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--parts", default="8k,8k-earnings", help="folders of the corpus")
    parser.add_argument("--companies", type=int, default=400)
    arguments = parser.parse_args()
    sources = sorted(path for part in arguments.parts.split(",") for path in (arguments.corpus / part).rglob("*") if path.is_file())
    if not sources:
        sys.exit("make_filings: there is nothing to multiply")
    manifest = read_manifest(arguments.corpus)
    rng = random.Random(20260101)
    companies = [(f"{company(rng)} {number}", 2_000_000 + number) for number in range(arguments.companies)]
    contents = {}
    for number in range(arguments.count):
        source = sources[number % len(sources)]
        data = contents.setdefault(source, source.read_bytes())
        name, key = companies[number * 7 % len(companies)]
        old_name, old_key = manifest.get(source.relative_to(arguments.corpus).as_posix(), ("", ""))
        if len(old_name) > 4:
            data = re.sub(re.escape(old_name.encode()), name.encode(), data, flags=re.IGNORECASE)
        if len(old_key.lstrip("0")) > 4:
            data = data.replace(old_key.lstrip("0").encode(), str(key).encode())
        # The last line sets copies of a filing apart that prints no figure at all.
        data = multiplied(data, 2 + number % 97) + f"\nCopy {number}\n".encode()
        folder = arguments.out / f"{number // 500:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:06}-{source.name}").write_bytes(data)


if __name__ == "__main__":
    main()
