// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart can be written as. Two formats share the ending .pdf, so an ending alone means the more usual one.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace filing::ui
{

enum class ExportFormat {
    Png,
    Svg,
    Pdf,            ///< The picture on a page of its size.
    Workbook,
    EvidencePdf,    ///< The picture, its figures and their proof, on paper.
    EvidenceHtml,
    Csv,
};

/// Those this build can write, in the order they are offered.
[[nodiscard]] const std::vector<ExportFormat> &exportFormats();
[[nodiscard]] QString suffixOf(ExportFormat format);           ///< "png"
[[nodiscard]] QString nameOf(ExportFormat format);             ///< "evidence-pdf", as the command line calls it
[[nodiscard]] QString wordsOf(ExportFormat format);            ///< "Picture (PNG)"
[[nodiscard]] QString explanationOf(ExportFormat format);      ///< What is in it; a sentence.
[[nodiscard]] std::optional<ExportFormat> formatNamed(const QString &name);
/// By the file's ending, in any case; nullopt where nothing is written so.
[[nodiscard]] std::optional<ExportFormat> formatOfFile(const QString &file);
/// All endings, each once.
[[nodiscard]] QStringList exportSuffixes();

/// Size and look matter.
[[nodiscard]] bool isPicture(ExportFormat format);

} // namespace filing::ui
