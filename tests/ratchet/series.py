#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the series to quarters that were read by eye, and to what inline XBRL says.

usage: series.py --cli PATH --shared DIR [--verbose]

Every line must be complete: no period mislabelled, no derivation wrong, no value missing that the filings allow.
  periods       each period of series-truth.tsv is there under its name and dates, and no other one is
  latest, first each value of the table, in both views, with its derivation told from a printed one
  not invented  where nothing follows from the filings there is no value
  as known      as known on the day of each filing: only values that were said by then
  one missing   without each filing in turn: what is given is a value the filings say, never another one
  two missing   without some pairs of them
  assumed       of these two and the one before, values that say of themselves that they assume nothing was restated between filings;
                they may be wrong now and then, so this line has a floor
  inline XBRL   quarters and years of all tagged filings, worked out from the tagged facts alone

Exit status 77 (skipped) where the folder with the filings is not there.
"""
import argparse
import bisect
import datetime
import fractions
import itertools
import json
import pathlib
import random
import re
import subprocess
import sys

TRUTH = pathlib.Path(__file__).resolve().parent / "series-truth.tsv"
SKIPPED = 77
SNAP = datetime.timedelta(days=7)
SHAPES = (".txt", ".htm", ".html")
FLOORS = {"assumed": 97.0}
CONCEPTS = {
    "total-revenues": ("Revenues", "RevenueFromContractWithCustomerExcludingAssessedTax"),
    "cost-of-revenues": ("CostOfGoodsAndServicesSold", "CostOfRevenue"),
    "gross-profit": ("GrossProfit",),
    "research-and-development": ("ResearchAndDevelopmentExpense",),
    "operating-income": ("OperatingIncomeLoss",),
    "income-tax": ("IncomeTaxExpenseBenefit",),
    "net-income": ("NetIncomeLoss",),
    "eps-basic": ("EarningsPerShareBasic",),
    "eps-diluted": ("EarningsPerShareDiluted",),
}


def alnum(text):
    return re.sub(r"[^0-9a-z]", "", text.lower())


def day(text):
    return datetime.date.fromisoformat(text)


def read_truth():
    """{cik: {"rows": {(period, start, end): {role: text}}, "scale", "files"}}"""
    companies = {}
    for row in TRUTH.read_text(encoding="utf-8").splitlines():
        cells = row.split("\t")
        if row.startswith("#") or len(cells) < 4:
            continue
        if cells[0] == "registrant":
            company = companies.setdefault(cells[1], {"rows": {}, "scale": int(cells[2]), "files": set(), "roles": cells[3:-1]})
        else:
            company["rows"][(cells[0], day(cells[1]), day(cells[2]))] = dict(zip(company["roles"], cells[3:-1]))
            company["files"] |= set(cells[-1].split())
    return companies


def files_of(cik, company, corpus):
    """Those of the table and all others of the company, which must not disturb."""
    plain = cik.lstrip("0")
    return sorted(path for path in corpus.rglob("*") if path.suffix in SHAPES and "labels" not in path.parts
                  and (path.stem in company["files"] or f"-{plain}-" in path.name))


def series(cli, files, *options):
    done = subprocess.run([cli, "series", "--json", *options, *map(str, files)], capture_output=True, text=True)
    if not done.stdout:
        sys.exit(f"series.py: no series\n{done.stderr}")
    return json.loads(done.stdout)


def periods(registrant):
    for quarter in registrant["quarters"]:
        yield f"Q{quarter['fiscalQuarter']} {quarter['fiscalYear']}", quarter
    for year in registrant["years"]:
        yield f"FY {year['fiscalYear']}", year


def keys(registrant, role):
    """The key of a role, or of the line that has that label in some filing."""
    named = [line["role"] for line in registrant["lines"]
             if line["role"] == role or any(alnum(label["label"]) == alnum(role) for label in line.get("labels", []))]
    return named or [role]


class Table:
    def __init__(self, verbose):
        self.lines = {}
        self.verbose = verbose

    def say(self, line, good, *what):
        tally = self.lines.setdefault(line, [0, 0])
        tally[0] += bool(good)
        tally[1] += 1
        if not good and self.verbose:
            print("MISS |", line, "|", *what)


def said(text, scale):
    """All that filings say of it, oldest first."""
    return [fractions.Fraction(part.lstrip("=")) * scale for part in text.split("|")]


def amount(registrant, period, role):
    for key in keys(registrant, role):
        if key in period["values"]:
            return period["values"][key]
    return None


def near(period, start, end):
    return abs(day(period["start"]) - start) <= SNAP and abs(day(period["end"]) - end) <= SNAP


def check_view(table, cik, company, registrant, view):
    there = {name: period for name, period in periods(registrant)}
    for (name, start, end), values in company["rows"].items():
        period = there.get(name)
        right = period is not None and near(period, start, end)
        table.say("periods", right, cik, name, period and (period["start"], period["end"]))
        for role, text in values.items():
            given = amount(registrant, period, role) if period else None
            if text == ".":
                table.say("not invented", given is None, cik, name, role, given and given["value"])
                continue
            wanted = said(text, company["scale"])[-1 if view == "latest" else 0]
            good = given is not None and fractions.Fraction(given["value"]) == wanted and given["proof"] != "contradicted"
            if good and text.startswith("="):
                good = given["status"] == "derived"
            table.say(view, good, cik, name, role, "wanted", wanted, "got", given and (given["value"], given["proof"], given["status"]))
    for name in there.keys() - {name for name, _, _ in company["rows"]}:
        table.say("periods", False, cik, name, "is not in the table")


def check_some(table, line, cik, company, registrant, what):
    """Every value given is one that filings say of that period; a doubtful one may be wrong, as it says so."""
    rows = {name: (start, end, values) for (name, start, end), values in company["rows"].items()}
    by_end = {end: values for _, end, values in rows.values()}
    for name, period in periods(registrant):
        known = rows.get(name)
        right = known is not None and near(period, known[0], known[1])
        if not right:
            # Fewer filings may tell less of the fiscal year; the days must be right all the same.
            values = next((values for start, end, values in rows.values() if near(period, start, end)), None)
            table.say(line, values is not None, what, cik, name, period["start"], period["end"])
        else:
            values = known[2]
        for role, text in (values or {}).items():
            given = amount(registrant, period, role)
            if given is not None and given["proof"] != "contradicted":
                good = text != "." and fractions.Fraction(given["value"]) in said(text, company["scale"])
                assumed = "across-filings" in given.get("notes", [])
                table.say("assumed" if assumed else line, good and (given["proof"] == "unchecked") >= assumed, what, cik, name, role, given["value"], given.get("formula"), given.get("notes"), "of", text)


def registrant_of(data, cik):
    found = [each for each in data["registrants"] if each.get("cik") == cik]
    return found[0] if found else None


def check_company(table, cli, cik, company, corpus):
    files = files_of(cik, company, corpus)
    for view in ("latest", "first"):
        check_view(table, cik, company, registrant_of(series(cli, files, "--as", view), cik), view)
    telling = [path for path in files if path.stem in company["files"]]
    days = {version["filed"] for restatement in registrant_of(series(cli, telling), cik)["restatements"]
            for version in restatement["values"] if "filed" in version}
    for date in sorted(days):
        if registrant := registrant_of(series(cli, telling, "--as", date), cik):
            check_some(table, "as known", cik, company, registrant, date)
    for path in telling:
        if registrant := registrant_of(series(cli, [each for each in telling if each != path]), cik):
            check_some(table, "one missing", cik, company, registrant, path.stem)
    pairs = list(itertools.combinations(telling, 2))
    for pair in random.Random(1).sample(pairs, min(len(pairs), 24)):
        if registrant := registrant_of(series(cli, [each for each in telling if each not in pair]), cik):
            check_some(table, "two missing", cik, company, registrant, " ".join(path.stem for path in pair))


def facts_of(labels, stem):
    path = labels / f"{stem}.truth.json"
    for fact in json.loads(path.read_text(encoding="utf-8"))["statement_of_operations"] if path.exists() else []:
        if fact.get("start") and fact.get("end"):
            yield fact["concept"].split(":")[1], day(fact["start"]), day(fact["end"]), fractions.Fraction(str(fact["value"]))


def derive(known, start, end):
    """What follows from facts of the same days: printed, or one difference."""
    if (start, end) in known:
        return known[(start, end)]
    found = set()
    one = datetime.timedelta(days=1)
    for (first, last), values in known.items():
        if last == end and first < start and (first, start - one) in known:
            found |= {whole - part for whole in values for part in known[(first, start - one)]}
        if first == start and last > end and (end + one, last) in known:
            found |= {whole - part for whole in values for part in known[(end + one, last)]}
    return found


def check_tagged(table, cli, corpus):
    labels = corpus / "labels"
    stems = sorted(path.name[: -len(".truth.json")] for path in labels.glob("*.truth.json"))
    files = [path for stem in stems for path in corpus.rglob(f"{stem}.*") if path.suffix in SHAPES and "labels" not in path.parts]
    for registrant in series(cli, files)["registrants"]:
        own = {pathlib.Path(source["file"]).stem for _, period in periods(registrant) for given in period["values"].values()
               for source in given["sources"]}
        facts = {}
        for stem in own:
            for concept, start, end, value in facts_of(labels, stem):
                facts.setdefault(concept, {}).setdefault((start, end), set()).add(value)
        ends = sorted({end for known in facts.values() for _, end in known})
        for name, period in periods(registrant):
            for role, concepts in CONCEPTS.items():
                given = period["values"].get(role)
                wanted = set()
                for concept in concepts:
                    wanted |= derive(facts.get(concept, {}), *days_of(period, ends, facts.get(concept, {})))
                if wanted and given:
                    table.say("inline XBRL", fractions.Fraction(given["value"]) in wanted, registrant["name"], name, role, given["value"],
                              given.get("formula"), "of", sorted(map(float, wanted)))


def days_of(period, ends, known):
    """The tagged days of a period: its end, and the start of the fact or the day after another end that lies within a week."""
    start, end = day(period["start"]), day(period["end"])
    for first, _ in known:
        if abs(first - start) <= SNAP:
            return first, end
    at = bisect.bisect_left(ends, start - SNAP)
    if at < len(ends) and abs(ends[at] - start) <= SNAP:
        return ends[at] + datetime.timedelta(days=1), end
    return start, end


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True, type=pathlib.Path)
    parser.add_argument("--shared", required=True, type=pathlib.Path)
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    corpus = options.shared.resolve() / "corpus"
    if not corpus.is_dir():
        print(f"series.py: skipped, there are no filings in {options.shared}")
        return SKIPPED
    table = Table(options.verbose)
    for cik, company in read_truth().items():
        check_company(table, options.cli.resolve(), cik, company, corpus)
    check_tagged(table, options.cli.resolve(), corpus)
    missed = 0
    for line, (good, of) in table.lines.items():
        below = 100 * good / of < FLOORS.get(line, 100)
        missed += below
        print(f"series: {line:14s} {good:6d} / {of:6d}  {100 * good / of:6.2f} %{'   MISSED' if below else ''}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
