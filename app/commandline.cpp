// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/chartarguments.h"
#include "models/text/translations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

} // namespace

CommandLine::CommandLine()
    : m_store(u"store"_s, tr("Keep corrections in FILE instead of the user's data folder."), u"FILE"_s)
    , m_data(u"data"_s, tr("Keep library and corrections in DIR instead of the user's data folder."), u"DIR"_s)
    , m_library(u"library"_s, tr("With --draw-chart: the filings of the library instead of files."))
    , m_company(u"company"_s, tr("With --library: only these; words of a name, or a central index key."), u"X"_s)
    , m_newWindow(u"new-window"_s, tr("Open a window of its own, also where one is open already."))
    , m_new(u"new"_s, tr("Start with nothing open instead of the filings of the last time."))
    , m_language(u"language"_s, tr("Speak this language instead of the system's: %1.").arg(models::languages().join(u", "_s)), u"CODE"_s)
    , m_chart(u"draw-chart"_s, tr("Draw the quarterly chart of the files and leave; see --out."))
    , m_out(u"out"_s, tr("With --draw-chart: the file to write, as .svg, .png, .pdf, .csv or .xlsx."), u"FILE"_s, u"chart.svg"_s)
    , m_pictures(u"screenshot"_s, tr("Leave pictures of the window and the chart in DIR and leave."), u"DIR"_s)
    , m_gallery(u"gallery"_s, tr("With --screenshot: more pictures, for the documentation."))
{
    m_parser.setApplicationDescription(
        tr("Shows SEC filings beside what was recognised in them, and proves the numbers. A window that is open already takes the files "
           "over."));
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions({m_store, m_data, m_library, m_company, m_newWindow, m_new, m_language, m_chart, m_out, m_pictures, m_gallery});
    m_parser.addOptions(chartArguments());
    m_parser.addPositionalArgument(u"FILE"_s, tr("Filings to open; a folder stands for the files in it."), u"[FILE…]"_s);
}

bool CommandLine::parse(const QStringList &words)
{
    if (!m_parser.parse(words)) {
        m_problem = m_parser.errorText();
    } else if (wantsChart() && !wantsHelp() && !wantsLibrary() && m_parser.positionalArguments().isEmpty()) {
        m_problem = tr("--draw-chart needs at least one file.");
    }
    if (m_problem.isEmpty() && m_parser.isSet(m_language) && !models::languages().contains(language())) {
        m_problem = tr("There is no language %1; choose one of %2.").arg(language(), models::languages().join(u", "_s));
    }
    return m_problem.isEmpty();
}

QStringList CommandLine::files() const
{
    QStringList files;
    for (const QString &word : m_parser.positionalArguments()) {
        const QUrl url(word);
        const QString file = url.isLocalFile() ? url.toLocalFile() : word;
        files << (file.startsWith(u":/"_s) ? file : QFileInfo(file).absoluteFilePath());
    }
    return files;
}

} // namespace filing::app
