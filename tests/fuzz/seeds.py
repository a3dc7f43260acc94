#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes seeds for the fuzz targets: the project's own filings, whole and in pieces, and the same words in every other shape
a filing comes in.

  tests/fuzz/seeds.py OUT                 OUT/<target>/… from the fixtures
  tests/fuzz/seeds.py OUT --files FILE…   the same from FILES as they are; never commit what grew from real filings
"""
import argparse
import csv
import html
import io
import json
import pathlib

TOP = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ["resources/sample", "tests/fixtures/filings"]


def is_row(line):
    return "\t" in line


def blocks(text):
    """Runs of tabbed lines and of others."""
    kept = []
    for line in text.split("\n"):
        if kept and is_row(kept[-1][-1]) == is_row(line):
            kept[-1].append(line)
        else:
            kept.append([line])
    return kept


def as_html(text):
    parts = ["<html><head><title>8-K</title></head><body>"]
    for block in blocks(text):
        if not is_row(block[0]):
            parts += [f"<p style=\"text-align:center\">{html.escape(line)}</p>" for line in block if line]
            continue
        parts.append("<table border=0 cellpadding=0>")
        for line in block:
            cells = [f"<td>{html.escape(cell) or '&nbsp;'}</td>" for cell in line.split("\t")]
            parts.append("<tr valign=bottom>" + "".join(cells) + "</tr>")
        parts.append("</table>")
    return "\n".join(parts + ["</body></html>"])


def as_fixed_width(text):
    lines = []
    for block in blocks(text):
        if not is_row(block[0]):
            lines += block
            continue
        lines += ["<TABLE><CAPTION>", "<S>" + " " * 38 + "<C>         <C>"]
        for line in block:
            label, *cells = line.split("\t")
            lines.append(f"{label[:40]:<40}" + "".join(f"{cell:>6}" for cell in cells))
        lines.append("</TABLE>")
    return "\n".join(lines)


def as_inline_xbrl(text):
    page = as_html(text)
    head = ("<div style=\"display:none\"><ix:header><ix:hidden><ix:nonNumeric name=\"dei:AmendmentFlag\" contextRef=\"c0\">false"
            "</ix:nonNumeric></ix:hidden><ix:resources>")
    for i, (start, end) in enumerate([("2011-07-01", "2011-09-30"), ("2010-07-01", "2010-09-30")]):
        head += (f"<xbrli:context id=\"c{i}\"><xbrli:entity><xbrli:identifier scheme=\"cik\">0000000042</xbrli:identifier></xbrli:entity>"
                 f"<xbrli:period><xbrli:startDate>{start}</xbrli:startDate><xbrli:endDate>{end}</xbrli:endDate></xbrli:period></xbrli:context>")
    head += "<xbrli:unit id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>"
    tagged = []
    for at, line in enumerate(page.split("\n")):
        for figure in [cell for cell in line.replace("</td>", "<td>").split("<td>") if cell[:1].isdigit()][:2]:
            fact = (f"<ix:nonFraction name=\"us-gaap:Revenues\" contextRef=\"c{at % 2}\" unitRef=\"usd\" scale=\"3\" decimals=\"-3\" "
                    f"format=\"ixt:num-dot-decimal\">{figure}</ix:nonFraction>")
            line = line.replace(f"<td>{figure}</td>", f"<td>{fact}</td>", 1)
        tagged.append(line)
    page = "\n".join(tagged).replace("<html>", "<html xmlns:ix=\"http://www.xbrl.org/2013/inlineXBRL\">", 1)
    return page.replace("<body>", "<body>" + head, 1)


def as_submission(members):
    text = ("<SEC-DOCUMENT>0000000042-11-000007.txt : 20111027\n<SEC-HEADER>0000000042-11-000007.hdr.sgml : 20111027\n"
            "ACCESSION NUMBER:\t\t0000000042-11-000007\nCONFORMED SUBMISSION TYPE:\t8-K\nPUBLIC DOCUMENT COUNT:\t\t3\n"
            "CONFORMED PERIOD OF REPORT:\t20111027\nITEM INFORMATION:\t\tResults of Operations and Financial Condition\n"
            "FILED AS OF DATE:\t\t20111027\n\nFILER:\n\n\tCOMPANY DATA:\t\n\t\tCOMPANY CONFORMED NAME:\t\t\tNORTHFIELD INSTRUMENTS INC\n"
            "\t\tCENTRAL INDEX KEY:\t\t\t0000000042\n\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tINSTRUMENTS [3820]\n"
            "\t\tFISCAL YEAR END:\t\t\t0630\n\n\tBUSINESS ADDRESS:\t\n\t\tSTREET 1:\t\t1200 CANNON VALLEY PARKWAY\n"
            "\t\tCITY:\t\t\tNORTHFIELD\n\t\tSTATE:\t\t\tMN\n\tFORMER COMPANY:\t\n\t\tFORMER CONFORMED NAME:\tNORTHFIELD METERS\n"
            "\t\tDATE OF NAME CHANGE:\t19990101\n</SEC-HEADER>\n")
    for number, (kind, name, words) in enumerate(members, 1):
        text += (f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>{number}\n<FILENAME>{name}\n<DESCRIPTION>{kind}\n<TEXT>\n{words}\n</TEXT>\n"
                 "</DOCUMENT>\n")
    return text + "</SEC-DOCUMENT>\n"


def in_pieces(text, size):
    return [text[at:at + size] for at in range(0, len(text), size)]


def solver_lines(text):
    """The tabbed blocks with figures, under the settings line that fuzz_solver reads."""
    found = []
    for block in blocks(text):
        if is_row(block[0]) and sum(any(c.isdigit() for c in line) for line in block) > 4:
            found += [settings + "\n" + "\n".join(block) for settings in ("r2to", "r2fo", "r4tb", "r2hc")]
    return found


def finished_rows(lines):
    """Rows and identities as fuzz_solver proves them."""
    rows = "Products\t4,812\t3977\nServices\t1265\t~1104\nTotal revenues\t4812\t5081\nCosts\t*2948\t?2517\nOperating income\t3129\t!2564\n"
    return [f"p{periods}\n{rows}{lines}" for periods in "12"]


def columns():
    """Small puzzles for the solver: bytes, as fuzz_solver takes them apart."""
    seeds = []
    for n in range(40):
        values = [(n * 37 + i * i * 11 + i * n) % 251 for i in range(60)]
        seeds.append("c" + "".join(map(chr, values)))
    return seeds


CORRECTIONS = [
    "v\tcover/EntityRegistrantName\tLantern Bay Optical Company\n",
    "v\tstatements/0/rows/1/cells/0\t4,813\nc\tstatements/0/rows/3/cells/0\n",
    "r\tstatements/0/rows/2/cells/1\nv\tstatements/0/rows/2/cells/1\t(1,104)\nr\tstatements/0/rows/2/cells/1\n",
    "s\tcover/DocumentPeriodEndDate\tApril 29, 2011\t70\t14\nc\titems/0/title\nr\texhibits/0/number\n",
    "v\tstatements/0/rows/0/cells/2\t17\nv\tstatements/0/rows/99/cells/0\t1\nv\tstatements/7/title\tnone\n",
    "v\tcover/WrittenCommunications\tx\nv\tsignatures/0/title\tTreasurer\nv\trelease/date\tMay 1, 2011\n",
    "".join(f"{kind}\t#{n}\t{n * 17}\t{n}\t5\n" for n, kind in enumerate("vscr" * 12)),
]


def entries():
    """One entry of each kind, an undo, and a rule, as files of corrections spell them."""
    found = []
    for at, (kind, path, new) in enumerate([
            ("set-value", "statements/0/rows/1/cells/0", "4,813"), ("set-span", "cover/DocumentPeriodEndDate", "April 29, 2011"),
            ("confirm", "statements/0/rows/3/cells/0", ""), ("reject", "exhibits/0/number", ""), ("insert", "statements/0/rows/0.1", "'Royalties"),
            ("read-table", "statements/0", "0 9 15"), ("rule", "label-role", "total-revenues"), ("set-value", "statements/0/rows/1/cells/0", "4,813")]):
        found.append({"uid": f"0000000{at}-0000-4000-8000-000000000042", "step": f"1000000{at}-0000-4000-8000-000000000042",
                      "document": "name:northfield" if kind == "rule" else "ab" * 32, "path": path, "kind": kind, "span": [70, 84],
                      "quote": "4,812", "before": "Products", "after": "1,265", "landmarks": "slot statements/#/rows/#/cells/#\nrow products\n",
                      "old": "4,812", "new": new, "reason": "as printed", "author": "Ada Thorne", "time": f"2026-01-0{at + 1}T10:00:00.000Z"})
    found[-1]["withdraws"] = found[0]["uid"]
    return found


FILING = {"path": "northfield.txt", "format": "text", "form": "8-K", "registrant": "Northfield", "cik": "0000000042",
          "accession": "0000000042-11-000007", "report": "2011-10-27", "bytes": 8123, "seen": "2026-01-01T09:00:00.000Z"}


def exchange_json(said):
    return json.dumps({"schema": "filingscope.corrections/1", "filings": [{"document": "ab" * 32, **FILING}], "entries": said,
                       "dismissed": [{"document": "ab" * 32, "uid": said[0]["uid"], "author": "Ada Thorne", "time": said[0]["time"]}]})


def exchange_csv(said):
    out = io.StringIO()
    columns = [name for name in said[0] if name != "span"]
    columns += ["withdraws"] if "withdraws" not in columns else []
    table = csv.writer(out)
    table.writerow(columns + ["begin", "end", "file"] + list(FILING)[1:])
    for entry in said:
        table.writerow([entry.get(name, "") for name in columns] + entry["span"] + list(FILING.values()))
    return out.getvalue()


def exchange_annotations(said):
    items = []
    for order, entry in enumerate(said, 1):
        rule = entry["kind"] == "rule"
        extra = {f"fs:{name}": entry[name] for name in ("step", "path", "kind", "old", "landmarks", "new")}
        extra |= {"fs:order": order, "fs:begin": 70, "fs:end": 84}
        if "withdraws" in entry:
            extra |= {"fs:withdraws": entry["withdraws"], "fs:document": entry["document"], "fs:reason": "none"}
        source = f"urn:filingscope:scope:{entry['document']}" if rule else f"urn:sha256:{entry['document']}"
        items.append({"id": "urn:uuid:" + entry["uid"], "type": "Annotation", "motivation": "classifying" if rule else "editing",
                      "created": entry["time"], "creator": {"name": entry["author"]}, "fs:entry": extra,
                      "body": [{"type": "TextualBody", "value": entry["new"], "purpose": "editing"}],
                      "target": {"source": source, "selector": [{"type": "TextQuoteSelector", "exact": entry["quote"], "prefix": "a",
                                                                 "suffix": "b"}]}})
    filing = {f"fs:{name}": value for name, value in FILING.items()}
    return json.dumps({"@graph": [{"type": "AnnotationCollection", "fs:filing": filing, "first": {"items": items}}]})


def exchange_seeds():
    said = entries()
    return [letter + write(part) for part in (said[:1], said) for letter, write in
            (("j", exchange_json), ("c", exchange_csv), ("a", exchange_annotations))]


SEARCHES = [
    "goodwill impairment -\"going concern\" form:8-K*,10-Q item:2.02", "restructuring NEAR/5 charges OR (a \"b c\"*)",
    "net loss > 10,000,000 company:\"alder creek\" from:2004-01 to:2005", "revenues 10m..20m eps >= (0.35) review:done", "a -(b OR c) NOT d*",
]


def library_seeds(texts):
    marked = "h" + "quiet words " * 20 + "the \x01net\x02 \n\x01loss\x02 of caf\xc3\xa9 \x01grew\x02 " + "more " * 80
    places = "p\x00\x00\x05\x0a\x80\x20\x91\x02\x10\xff\xff\xff\xff\x1f"
    return ["s" + line for line in SEARCHES] + [marked, places] + ["f" + as_html(text)[:6000] for text in texts]


def own_seeds(texts):
    seeds = {name: [] for name in ("tokenizer", "submission", "decoders", "statements", "solver", "ixbrl", "extract")}
    seeds["corrections"] = CORRECTIONS
    seeds["exchange"] = exchange_seeds()
    seeds["library"] = library_seeds(texts)
    seeds["solver"] += columns()
    for lines in ("=2 0 1\n=4 2 -3\n", "=2 0 1\n=2 1 0\n=4 2 -3\n/0 4 1\n"):
        seeds["solver"] += finished_rows(lines)
    for text in texts:
        page = as_html(text)
        tables = "\n".join("\n".join(block) for block in blocks(text)[-4:])
        whole = as_submission([("8-K", "form8k.htm", page[:3000]), ("EX-99.1", "ex99.txt", tables),
                               ("GRAPHIC", "logo.jpg", "begin 644 logo.jpg\nM_]C_X``02D9)1@\nend")])
        seeds["tokenizer"] += [page] + in_pieces(page, 1500)
        seeds["submission"] += [whole, whole.replace("\n<TEXT>", "<TEXT>"), "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n\n" + whole]
        seeds["decoders"] += in_pieces(page, 400)[:12] + [text[:300]]
        seeds["statements"] += [tables, as_html(tables), as_fixed_width(tables), text]
        seeds["solver"] += solver_lines(text)
        seeds["ixbrl"] += [as_inline_xbrl(tables), as_inline_xbrl(text[:3000])]
        seeds["extract"] += [text, page, as_fixed_width(text), as_inline_xbrl(text), whole]
    return seeds


def real_seeds(texts):
    seeds = {name: [] for name in ("tokenizer", "submission", "decoders", "statements", "solver", "ixbrl", "extract")}
    for text in texts:
        spot = text.lower().rfind("months ended")
        statement = text[max(0, spot - 2000):spot + 10000]
        seeds["tokenizer"] += [text[:6000], statement]
        seeds["submission"] += [text[:8000]]
        seeds["decoders"] += in_pieces(text[:4000], 400)
        seeds["statements"] += [statement]
        seeds["solver"] += solver_lines(statement)
        seeds["ixbrl"] += [text[:16000], statement] if "ix:" in text else []
        seeds["extract"] += [text[:30000]]
    return seeds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    paths = options.files or sorted(path for folder in FIXTURES for path in (TOP / folder).glob("*.*"))
    texts = [path.read_bytes().decode("latin-1") for path in paths]
    for target, seeds in (real_seeds if options.files else own_seeds)(texts).items():
        folder = options.out / target
        folder.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (folder / f"seed{number:04}").write_bytes(seed.encode("latin-1"))
        print(f"{target}: {len(seeds)} seeds")


if __name__ == "__main__":
    main()
