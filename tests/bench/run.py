#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the benchmarks and prints how the program stands against what is promised: pass or short, a line for each bar.

    run.py --bin BUILD/bin [--out bench.json] [--only WORD]

Bars that compare are ratios within this run (libxml2, or one pass over the memory, being the yardstick); the others are
milliseconds and depend on the machine and on what else it does. A second's quiet before is worth more than a second run.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time


def core(folder, only):
    """name: milliseconds of processor time"""
    command = [folder / "bench_core", "--benchmark_format=json", "--benchmark_min_time=0.2", "--benchmark_repetitions=3",
               "--benchmark_report_aggregates_only=true"]
    if only:
        command.append("--benchmark_filter=" + only)
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    to_ms = {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}
    return {one["run_name"]: one["cpu_time"] * to_ms[one["time_unit"]]
            for one in json.loads(run.stdout)["benchmarks"] if one.get("aggregate_name") == "median"}


def process(command, runs):
    """The best of some runs of a whole process: (milliseconds on the clock, peak memory in MB)."""
    best, peak = 1e9, 0
    for _ in range(runs):
        begin = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
        best = min(best, (time.monotonic() - begin) * 1000)
        peak = max(peak, usage.ru_maxrss / 1000)
    return best, peak


def write(folder, make, kind, size, name):
    path = pathlib.Path(folder) / name
    with path.open("wb") as out:
        subprocess.run([make, kind, str(size)], stdout=out, check=True)
    return path


def processes(folder):
    figures = {}
    cli, make = folder / "filingscope-cli", folder / "benchinput"
    with tempfile.TemporaryDirectory() as made:
        small = write(made, make, "release", 0, "8-k.htm")
        large = write(made, make, "10-k", 4_000_000, "10-k.htm")
        figures["cli small 8-K"], _ = process([cli, "extract", small], 20)
        figures["cli 4 MB 10-K"], _ = process([cli, "extract", large], 10)
        batch = pathlib.Path(made) / "batch"
        batch.mkdir()
        text = small.read_text()
        middle = write(made, make, "10-k", 200_000, "middle.htm").read_text()
        for i in range(10_000):
            (batch / f"{i}.htm").write_text((middle if i % 100 == 0 else text) + f"<!-- {i} -->")
        names = sorted(batch.iterdir())
        half = pathlib.Path(made) / "names"
        half.write_text("".join(f"{name}\n" for name in names[:1000]))
        _, few = fed(cli, half, 1)
        half.write_text("".join(f"{name}\n" for name in names))
        # In turns, and the middle one: a machine may change its speed between two runs.
        pairs = [(fed(cli, half, 1)[0], *fed(cli, half, 2)) for _ in range(5)]
        figures["batch two jobs against one"] = statistics.median(single / two for single, two, _ in pairs)
        figures["batch memory, 10,000 files against 1,000"] = max(many for _, _, many in pairs) / few
    return figures


def fed(cli, names, jobs):
    begin = time.monotonic()
    with names.open() as given:
        child = subprocess.Popen([cli, "extract", "--jsonl", "--jobs", str(jobs), "-"], stdin=given, stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(child.pid, 0)
    return time.monotonic() - begin, usage.ru_maxrss / 1000


def bars(c, p, g):
    """(what, figure, unit, bar, whether a small figure is good)"""
    if c:
        yield "tokenizer against libxml2's SAX parser", c["libxml2Sax"] / c["tokenizer"], "x", 2, False
        yield "extraction of a 4 MB 10-K against libxml2's DOM", c["extraction/4"] / c["libxml2Dom"], "x", 0.35, True
        yield "splitting 100 MB against reading the memory", c["splitting"] / c["readMemory"], "x", 8, True
        for small, large in (("1", "10"), ("10", "100")):
            growth = c["extraction/" + large] / c["extraction/" + small] / 10
            yield f"time per MB, {large} MB against {small} MB", growth, "x", 1.3, True
        shapes = sorted({name.rsplit("/", 1)[0] for name in c if name.startswith("shape/")})
        for shape in shapes:
            sizes = sorted((int(name.rsplit("/", 1)[1]), value) for name, value in c.items() if name.startswith(shape + "/"))
            yield shape.removeprefix("shape/") + ", time per size, x4", sizes[1][1] / sizes[0][1] / 4, "x", 1.3, True
    if p:
        yield "filingscope-cli extract, a small 8-K", p["cli small 8-K"], "ms", 15, True
        yield "filingscope-cli extract, a 4 MB 10-K", p["cli 4 MB 10-K"], "ms", 40, True
        yield "batch, two jobs against one", p["batch two jobs against one"], "x", 1.8, False
        yield "batch memory, 10,000 files against 1,000", p["batch memory, 10,000 files against 1,000"], "x", 1.2, True
    if g:
        for what, bar in (("100 MB submission first paint", 50), ("100 MB submission frame", 8),
                          ("100 MB submission frame with fields", 8), ("100 MB submission memory MB", 220),
                          ("5 MB line frame", 8), ("4 MB of HTML on five lines frame", 8), ("tree shown", 20),
                          ("tree expanded", 50), ("correction", 16), ("correction, 40 filings open", 50),
                          ("correction, 500 filings of 50 companies open", 16),
                          ("correction, 500 filings of one company open", 50),
                          ("opening, 10,000 corrections of 100 filings", 20),
                          ("opening, 10,000 corrections of one filing", 20), ("start", 300)):
            yield "window: " + what.removesuffix(" MB"), g[what], "MB" if what.endswith(" MB") else "ms", bar, True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True, type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--only", choices=("core", "process", "window"))
    options = parser.parse_args()
    wanted = {options.only} if options.only else {"core", "process", "window"}
    c = core(options.bin, "") if "core" in wanted else {}
    p = processes(options.bin) if "process" in wanted else {}
    g = {}
    if "window" in wanted and (options.bin / "bench_gui").exists():
        g = json.loads(subprocess.run([options.bin / "bench_gui"], capture_output=True, text=True, check=True).stdout)

    rows = []
    for what, figure, unit, bar, small in bars(c, p, g):
        passed = figure <= bar if small else figure >= bar
        rows.append({"what": what, "figure": figure, "unit": unit, "bar": bar, "atMost": small, "pass": passed})
        print(f"{'pass ' if passed else 'SHORT'}  {what:56} {figure:9.2f} {unit:2}  (at {'most' if small else 'least'} {bar:g})")
    if options.out:
        options.out.write_text(json.dumps({"bars": rows, "core": c, "processes": p, "window": g}, indent=1) + "\n")
    return 0 if all(row["pass"] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
