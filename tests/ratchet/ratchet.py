#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the command line against the labelled filings and holds it to what was reached before.

usage: ratchet.py --cli PATH --shared DIR [--update] [--only CORPUS] [--verbose]

Prints one table: every line of score.py over the seeds, the corpus, and statements rendered as bad conversions (light
and heavy, several seeds). A line with known differences (known-differences.tsv) is printed once more without them. Fails when
a line falls below its floor in floors.tsv, or a known difference is none any more; --update raises the floors to what is
reached now and never lowers one. Exit status 77 (skipped) where the folder with the filings is not there.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import known

HERE = pathlib.Path(__file__).resolve().parent
FLOORS = HERE / "floors.tsv"
NOISE_SEEDS = (1, 2, 3, 4)
SKIPPED = 77


def score(shared, cli, corpus, extra, verbose, misses=None):
    """The tally of every line; with `misses`, the misses are added to that list."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [sys.executable, shared / "tools/score.py", "--cli", cli, "--corpus", corpus, "--json", out.name, *extra]
        if verbose or misses is not None:
            command.append("--verbose")
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"ratchet: score.py failed\n{done.stderr}")
        missed = [line for line in done.stdout.splitlines() if line.startswith("MISS")]
        if verbose:
            print("\n".join(missed))
        if misses is not None:
            misses += missed
        return json.load(open(out.name))


def noisy(shared, cli, level, verbose):
    total = {}
    with tempfile.TemporaryDirectory(prefix="ratchet-") as folder:
        for seed in NOISE_SEEDS:
            corpus = pathlib.Path(folder) / f"{level}-{seed}"
            subprocess.run([sys.executable, shared / "tools/make_noisy.py", "--labels", shared / "corpus/labels", "--out", corpus,
                            "--seed", str(seed), "--level", level], check=True, capture_output=True)
            for line, tally in score(shared, cli, corpus, ["--set", "hand"], verbose).items():
                sums = total.setdefault(line, {"good": 0, "of": 0})
                sums["good"] += tally["good"]
                sums["of"] += tally["of"]
    return total


def corpus(shared, cli, verbose, wrong):
    """The corpus with and without the known differences; what is wrong with their table goes to `wrong`."""
    misses = []
    total = score(shared, cli, shared / "corpus", [], verbose, misses)
    rows = known.read()
    missed = {known.key_of_miss(line) for line in misses}
    wrong += known.complaints(rows, missed, shared / "corpus")
    return known.apart(rows, missed, total)


def measure(shared, cli, only, verbose, wrong):
    runs = {
        "seeds": lambda: score(shared, cli, shared / "corpus", ["--only", "seed-", "--set", "hand"], verbose),
        known.RUN: lambda: corpus(shared, cli, verbose, wrong),
        "noisy light": lambda: noisy(shared, cli, "light", verbose),
        "noisy heavy": lambda: noisy(shared, cli, "heavy", verbose),
    }
    return {(run, line): tally for run, start in runs.items() if only in run for line, tally in start().items()}


def read_floors():
    floors = {}
    for row in FLOORS.read_text(encoding="utf-8").splitlines() if FLOORS.exists() else []:
        if row and not row.startswith("#"):
            run, line, percent = row.split("\t")
            floors[(run, line)] = float(percent)
    return floors


def write_floors(floors):
    rows = ["# SPDX-FileCopyrightText: 2026 Filingscope authors", "# SPDX-License-Identifier: GPL-3.0-or-later",
            "# What was reached, in percent: run, line of score.py, floor. ratchet.py --update raises it."]
    rows += [f"{run}\t{line}\t{percent:.2f}" for (run, line), percent in floors.items()]
    FLOORS.write_text("\n".join(rows) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--shared", required=True, type=pathlib.Path)
    parser.add_argument("--only", default="", help="run only the corpora whose name contains this")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    if not (options.shared / "tools/score.py").exists():
        print(f"ratchet: skipped, there are no labelled filings in {options.shared}")
        return SKIPPED

    wrong = []
    reached = measure(options.shared.resolve(), options.cli.resolve(), options.only, options.verbose, wrong)
    floors = read_floors()
    fallen = []
    for key, tally in reached.items():
        # Rounded down, so that a floor never stands above what was reached.
        percent = int(10000 * tally["good"] / tally["of"]) / 100 if tally["of"] else 100.0
        floor = floors.get(key)
        below = floor is not None and percent < floor
        fallen += [key] if below else []
        print(f"{key[0]:12s} {key[1]:36s} {tally['good']:7d} / {tally['of']:7d}  {percent:6.2f} %"
              f"{'' if floor is None else f'   floor {floor:6.2f}'}{'   FELL' if below else ''}")
        if options.update:
            floors[key] = max(percent, floor or 0.0)
    if options.update:
        write_floors(floors)
    for complaint in wrong:
        print(f"ratchet: known difference {complaint}")
    if fallen:
        print(f"ratchet: {len(fallen)} lines fell below what was reached before")
    return 1 if fallen or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
