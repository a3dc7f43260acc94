// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/exportformat.h"

#include "ui/charts/chartworkbook.h"
#include "ui/tr.h"

#include <QFileInfo>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Form
{
    ExportFormat format;
    const char *suffix;
    const char *name;
    const char *words;
    const char *explanation;
};

constexpr Form forms[] = {
    {ExportFormat::Png, "png", "png", QT_TR_NOOP("Picture (PNG)"),
     QT_TR_NOOP("For slides and messages. The note on sources is inside the picture.")},
    {ExportFormat::Svg, "svg", "svg", QT_TR_NOOP("Drawing (SVG)"),
     QT_TR_NOOP("Sharp at any size. The note on sources is inside the drawing.")},
    {ExportFormat::Pdf, "pdf", "pdf", QT_TR_NOOP("Page (PDF)"),
     QT_TR_NOOP("The chart alone, on a page of its own size.")},
    {ExportFormat::Workbook, "xlsx", "xlsx", QT_TR_NOOP("Workbook (Excel)"),
     QT_TR_NOOP("A native chart, all figures as live formulas, and the cell of the filing behind each of them.")},
    {ExportFormat::EvidencePdf, "pdf", "evidence-pdf", QT_TR_NOOP("Evidence (PDF)"),
     QT_TR_NOOP("The chart, and for each of its figures how it follows and the lines of the filing it stands in.")},
    {ExportFormat::EvidenceHtml, "html", "evidence-html", QT_TR_NOOP("Evidence (HTML)"),
     QT_TR_NOOP("The same as one page for a browser; nothing in it is fetched from elsewhere.")},
    {ExportFormat::Csv, "csv", "csv", QT_TR_NOOP("Figures (CSV)"),
     QT_TR_NOOP("One line for each figure, with its sources, for other programs.")},
};

const Form &formOf(ExportFormat format)
{
    return *std::find_if(std::begin(forms), std::end(forms), [format](const Form &form) { return form.format == format; });
}

template<typename Wanted>
std::optional<ExportFormat> firstWith(Wanted wanted)
{
    for (const ExportFormat format : exportFormats()) {
        if (wanted(formOf(format))) {
            return format;
        }
    }
    return std::nullopt;
}

} // namespace

const std::vector<ExportFormat> &exportFormats()
{
    static const std::vector<ExportFormat> formats = [] {
        std::vector<ExportFormat> known;
        for (const Form &form : forms) {
            if (form.format != ExportFormat::Workbook || canWriteWorkbook()) {
                known.push_back(form.format);
            }
        }
        return known;
    }();
    return formats;
}

QString suffixOf(ExportFormat format)
{
    return QString::fromLatin1(formOf(format).suffix);
}

QString nameOf(ExportFormat format)
{
    return QString::fromLatin1(formOf(format).name);
}

QString wordsOf(ExportFormat format)
{
    return tr(formOf(format).words);
}

QString explanationOf(ExportFormat format)
{
    return tr(formOf(format).explanation);
}

std::optional<ExportFormat> formatNamed(const QString &name)
{
    return firstWith([&name](const Form &form) { return name == QLatin1StringView(form.name); });
}

std::optional<ExportFormat> formatOfFile(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return firstWith([&suffix](const Form &form) {
        return suffix == QLatin1StringView(form.suffix) || (suffix == "htm"_L1 && form.format == ExportFormat::EvidenceHtml);
    });
}

QStringList exportSuffixes()
{
    QStringList suffixes;
    for (const ExportFormat format : exportFormats()) {
        suffixes << suffixOf(format);
    }
    suffixes.removeDuplicates();
    return suffixes;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Pdf;
}

} // namespace filing::ui
