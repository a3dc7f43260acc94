// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexport.h"

#include "ui/charts/chartdata.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttables.h"
#include "ui/charts/chartworkbook.h"
#include "ui/charts/evidence/evidencehtml.h"
#include "ui/charts/evidence/evidencepdf.h"
#include "ui/charts/figuretables.h"
#include "ui/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool writeWhole(const QString &file, const QByteArray &bytes, QString *error)
{
    const QFileInfo info(file);
    const QString shown = QDir::toNativeSeparators(file);
    if (info.isDir()) {
        *error = tr("%1 is a folder; name a file in it.").arg(shown);
        return false;
    }
    if (!info.absoluteDir().exists()) {
        *error = tr("%1 could not be written: there is no folder %2.").arg(shown, QDir::toNativeSeparators(info.absolutePath()));
        return false;
    }
    const auto failed = [&](const QString &reason) {
        *error = tr("%1 could not be written: %2.").arg(shown, reason);
        return false;
    };
    if (info.exists() && !info.isFile()) {
        // A pipe or a device is written to; to put a file in its place would be no export.
        QFile device(file);
        return (device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size())
            || failed(device.errorString());
    }
    QSaveFile out(file);
    return (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) || failed(out.errorString());
}

QByteArray bytesOf(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, ExportFormat format, QString *error)
{
    switch (format) {
    case ExportFormat::Png:
        return chartPng(set, options);
    case ExportFormat::Svg:
        return chartSvg(set, options);
    case ExportFormat::Pdf:
        return chartPdf(set, options);
    case ExportFormat::Workbook:
        return chartWorkbook(set, filings, options, error);
    case ExportFormat::EvidencePdf:
        return evidencePdf(set, filings, options);
    case ExportFormat::EvidenceHtml:
        return evidenceHtml(set, filings, options).toUtf8();
    case ExportFormat::Csv:
        return chartCsv(set, filings, options);
    }
    return {};
}

} // namespace

bool exportChart(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, ExportFormat format,
                 const QString &file, QString *error)
{
    QString ignored;
    error = error ? error : &ignored;
    if (!chosenRegistrant(set, options)) {
        *error = options.registrant.isEmpty()
            ? tr("There is no quarterly series to write: no statement of operations was found.")
            : tr("None of the filings is of %1; name it as its cover does, or by its CIK.").arg(options.registrant);
        return false;
    }
    if (figureTables(set, options).empty()) {
        *error = prepareChart(set, options).refusal;
        return false;
    }
    const QByteArray bytes = bytesOf(set, filings, options, format, error);
    if (bytes.isEmpty()) {
        *error = error->isEmpty() ? prepareChart(set, options).refusal : *error;
        return false;
    }
    return writeWhole(file, bytes, error);
}

bool exportChart(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options, const QString &file, QString *error)
{
    if (const auto format = formatOfFile(file)) {
        return exportChart(set, filings, options, *format, file, error);
    }
    if (error && !canWriteWorkbook() && QFileInfo(file).suffix().toLower() == "xlsx"_L1) {
        static_cast<void>(chartWorkbook(set, filings, options, error));   // Says why not.
    } else if (error) {
        *error = tr("%1 has no format that a chart can be written in; choose .%2.").arg(file, exportSuffixes().join(u", ."_s));
    }
    return false;
}

} // namespace filing::ui
