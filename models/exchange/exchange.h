// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stores as files: which format, and reading and writing whole files. Everything a store holds can leave it and come
// back exactly, in every format; of the table (CSV) only filings that somebody spoke about.
#pragma once

#include "models/exchange/annotations.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace filing::models
{

enum class ExchangeFormat { Json, Csv, Annotations };

/// "json", "csv", "jsonld"
[[nodiscard]] std::optional<ExchangeFormat> exchangeFormatNamed(const QString &name);
/// By the ending of the file's name.
[[nodiscard]] std::optional<ExchangeFormat> exchangeFormatOf(const QString &fileName);

[[nodiscard]] QByteArray exported(const StoreContent &content, ExchangeFormat format, const DocumentSource &documents = {});
/// nullopt with `problem` set.
[[nodiscard]] std::optional<StoreContent> imported(const QByteArray &bytes, ExchangeFormat format, QString *problem);

/// The content of an exported file or of a store (which is only read); told apart by what is in it. nullopt with
/// `problem` set, which names the file.
[[nodiscard]] std::optional<StoreContent> contentOfFile(const QString &file, QString *problem);

/// Only what was said about these filings; rules too where `withRules`.
[[nodiscard]] StoreContent only(const StoreContent &content, const std::vector<DocumentId> &documents, bool withRules);

/// Documents from the files where `filings` were last seen, where these still hold the same bytes.
[[nodiscard]] DocumentSource documentsOf(const std::vector<KnownFiling> &filings);

} // namespace filing::models
