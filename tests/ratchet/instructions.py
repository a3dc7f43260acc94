#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the reading of filings to what it costs, counted in instructions, which do not depend on how busy a machine is.

Two things are held: no made-up shape costs more than its size (four times the input, at most 4.6 times the instructions),
and the ordinary filings stay below the ceilings of instructions.tsv. Ceilings are those of one compiler; with another one, or
in a build that is not optimised, only the ratios are looked at. Exit status: 0 held, 1 not, 77 nothing to count with.

    instructions.py --cli BUILD/bin/filingscope-cli --make BUILD/bin/benchinput [--compiler ID] [--build-type Release] [--update]
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

CEILINGS = pathlib.Path(__file__).with_name("instructions.tsv")
LINEAR = 4.6        # four times the input; the rest is growth of tables and caches
SLACK = 1.05        # what a ceiling leaves for other versions of libraries
SIZED = {"10-k": 1_000_000, "submission": 4_000_000}
# A shape is made this large at most: enough to see a square, small enough to count.
PART_OF_BAR = 50


def count(command):
    """Instructions of a process, without the caches' simulation."""
    run = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", *command],
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    found = re.search(r"I\s+refs:\s+([\d,]+)", run.stderr)
    if not found:
        sys.exit("no count from: " + " ".join(map(str, command)) + "\n" + run.stderr)
    return int(found.group(1).replace(",", ""))


class Counter:
    def __init__(self, options, folder):
        self.options = options
        self.file = pathlib.Path(folder) / "filing.txt"

    def made(self, kind, size):
        with self.file.open("wb") as out:
            subprocess.run([self.options.make, kind, str(size)], stdout=out, check=True)
        return count([self.options.cli, "extract", self.file])


def ratios(counter, base):
    """(name, cost of four times the input for that of one)"""
    kinds = dict(SIZED)
    listed = subprocess.run([counter.options.make, "shapes"], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        name, bar = line.split()
        kinds[name] = max(200, int(bar) // PART_OF_BAR)
    for name, size in kinds.items():
        small = counter.made(name, size // 4) - base
        large = counter.made(name, size) - base
        yield name, large / max(small, 1), large


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--make", required=True)
    parser.add_argument("--compiler", default="")
    parser.add_argument("--build-type", default="")
    parser.add_argument("--update", action="store_true", help="write the ceilings anew")
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("valgrind is not here: nothing to count with")
        return 77
    if options.build_type not in ("Release", "RelWithDebInfo"):
        print("this build is not optimised: its instructions say nothing")
        return 77

    failed = False
    reached = {}
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(options, folder)
        base = count([options.cli, "--version"])
        for name, ratio, large in ratios(counter, base):
            held = ratio <= LINEAR
            failed |= not held
            print(f"{'ok  ' if held else 'OVER'} {name:32} x4 costs x{ratio:.2f}")
            if name in SIZED:
                reached[name] = large
        reached["release"] = counter.made("release", 0)

    if options.update:
        lines = [f"{options.compiler}\t{name}\t{value}\n" for name, value in sorted(reached.items())]
        CEILINGS.write_text("# compiler\tfiling\tinstructions (instructions.py --update)\n" + "".join(lines))
        return 0
    for line in CEILINGS.read_text().splitlines():
        if line.startswith("#"):
            continue
        compiler, name, ceiling = line.split("\t")
        if compiler != options.compiler:
            continue
        held = reached[name] <= int(ceiling) * SLACK
        failed |= not held
        print(f"{'ok  ' if held else 'OVER'} {name:32} {reached[name]:,} of {int(ceiling):,}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
