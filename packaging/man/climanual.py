#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""climanual.py CLI TEMPLATE VERSION: prints the manual of filingscope-cli, its commands taken from what they say of themselves.

So the manual cannot lag behind --help: there is nothing to keep in step.
"""

import datetime
import os
import re
import subprocess
import sys

ITEM = re.compile(r"  (\S.*)")
OPTION = re.compile(r"(--[a-z][a-z-]*(?:, --[a-z][a-z-]*)*(?: [^ ]*[A-Z;|,][^ ]*)?) +(.*)")
TERM = re.compile(r"(\S+(?: [A-Z]+)*)(?:  +)(.*)")


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti").replace("^", "\\(ha").replace("'", "\\(aq")
    return "\\&" + text if text.startswith(".") else text


def usage(lines):
    """The lines of "Usage:", as they are."""
    first = lines[0].removeprefix("Usage: ")
    shift = len("Usage: ")
    return [first] + [line[shift:] if line[:shift].isspace() else line.strip() for line in lines[1:]]


def blocks(text):
    block = []
    for line in text.splitlines() + [""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def itemised(lines):
    """Terms and their words, of lines such as "  --out FILE   where to"; continued where a line is indented deeper."""
    for line in lines:
        item = ITEM.fullmatch(line)
        entry = item and (OPTION.fullmatch(item[1]) or TERM.fullmatch(item[1]))
        if entry and not line.startswith("   "):
            yield [entry[1], entry[2]]
        else:
            yield [None, line.strip()]


def manual(name, text):
    out = [f".SS {roff(name)}"]
    for number, lines in enumerate(blocks(text)):
        if number == 0 and lines[0].startswith("Usage: "):
            out += [".EX"] + [roff(line) for line in usage(lines)] + [".EE"]
        elif lines[0].startswith("  {"):
            out += [".PP", ".EX"] + [roff(line) for line in lines] + [".EE"]
        else:
            out.append(".PP")
            for term, words in itemised(lines):
                if term:
                    out += [".TP", f".B {roff(term)}"]
                out.append(roff(words))
    return out


def said(*call):
    return subprocess.run(call, check=True, capture_output=True, text=True).stdout


def main(cli, template, version):
    commands = re.findall(r"^  ([a-z][a-z-]*)  +\S", said(cli, "--help"), re.MULTILINE)
    if not commands:
        sys.exit("climanual: --help names no commands")
    lines = [line for command in commands for line in manual(command, said(cli, command, "--help"))]
    stamp = int(os.environ.get("SOURCE_DATE_EPOCH", os.path.getmtime(template)))
    date = datetime.datetime.fromtimestamp(stamp, datetime.timezone.utc).date().isoformat()
    with open(template, encoding="utf-8") as file:
        text = file.read()
    sys.stdout.write(text.replace("@COMMANDS@", "\n".join(lines)).replace("@DATE@", date).replace("@VERSION@", version))


if __name__ == "__main__":
    main(*sys.argv[1:])
