// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/evidence/evidencehtml.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/evidence/evidenceblocks.h"

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char style[] = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 60rem; background: #fff; color: #1d2023;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem; padding-bottom: .3rem; border-bottom: 2px solid #1d2023; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
h3.value { white-space: nowrap; font-variant-numeric: tabular-nums; padding-left: 1rem; }
p { margin: .35rem 0; }
.lead { font-size: 1.15rem; }
.made, .where, .also, .gap { color: #5a6066; }
.made, .how, .what, .where, .also, .note { font-size: .88rem; overflow-wrap: anywhere; }
.chart { margin: 1.2rem 0; }
.chart svg { width: 100%; height: auto; display: block; }
table { border-collapse: collapse; }
th { font-weight: 600; }
table.figures th, table.list th { background: #eef1f4; }
table.figures td, table.figures th, table.list td, table.list th { padding: .28rem .7rem; border-bottom: 1px solid #dfe3e6; vertical-align: top; }
table.figures td { font-variant-numeric: tabular-nums; white-space: nowrap; }
table.figures { margin-bottom: 1rem; }
table.list { font-size: .85rem; width: 100%; margin-bottom: 1rem; }
table.list td { overflow-wrap: anywhere; }
.sign { color: #5a6066; }
a { color: #005a9e; text-decoration: none; }
a:hover { text-decoration: underline; }
.figure { padding: .9rem 0 .7rem; border-bottom: 1px solid #dfe3e6; break-inside: avoid; }
.figure:target { background: #f4f8fc; outline: .5rem solid #f4f8fc; }
table.of { width: 100%; }
table.of td { vertical-align: baseline; padding: 0; }
.tag { font-size: .72rem; font-weight: 600; padding: .1rem .45rem; border-radius: .7rem; background: #eef1f4; color: #3d444a; white-space: nowrap; }
.tag.corrected { background: #dcebf8; color: #00457a; }
.tag.restated { background: #efe3f2; color: #6a2a7d; }
.tag.doubtful { background: #fbe5d8; color: #8a3400; }
table.quote { width: 100%; table-layout: fixed; margin: .3rem 0 .5rem; }
table.quote td { background: #f6f7f8; border-left: 3px solid #8fb4d0; padding: .45rem .7rem; }
pre { margin: 0; font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; line-height: 1.35; overflow-x: auto;
  font-size: 12px !important; }
.hit { background: #ffe08a; font-weight: 700; }
.note { border-left: 3px solid #d9a441; padding-left: .6rem; }
.file, .hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .92em; }
.hash { overflow-wrap: anywhere; }
@media print {
  @page { margin: 16mm 14mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  a { color: inherit; }
  h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  pre { font-size: 7.2pt !important; overflow: hidden; }
  table.figures th, table.list th, .hit, .tag, table.quote td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

/// The drawing as it may stand inside a page: without the line that says it is a file of its own.
QString inlined(const QByteArray &svg)
{
    const qsizetype begin = svg.indexOf("<svg");
    return begin < 0 ? QString() : QString::fromUtf8(svg.mid(begin));
}

} // namespace

QString evidenceHtml(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options)
{
    ChartOptions onPaper = options;
    onPaper.tone = Tone::Print;
    const EvidencePack pack = evidencePack(set, filings, onPaper);
    if (pack.isEmpty()) {
        return {};
    }
    QString body;
    for (const EvidenceBlock &block : evidenceBlocks(pack)) {
        body += block.kind == EvidenceBlock::Kind::Chart ? u"<div class=\"chart\">%1</div>\n"_s.arg(inlined(chartSvg(set, onPaper)))
                                                         : block.html + u'\n';
    }
    // Whatever a filing says of itself, the page may neither run nor fetch anything.
    return u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + safeHtml(pack.chart.title().left(300)) + u"</title>\n<style>"_s + QString::fromLatin1(style) + u"</style>\n</head>\n<body>\n"_s + body
        + u"</body>\n</html>\n"_s;
}

} // namespace filing::ui
