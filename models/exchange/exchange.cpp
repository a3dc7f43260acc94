// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exchange.h"

#include "models/corrections/correctionstore.h"
#include "models/exchange/contentbuilder.h"
#include "models/exchange/storecsv.h"
#include "models/exchange/storejson.h"
#include "models/session/filereader.h"
#include "models/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace filing::models
{

namespace
{

using namespace Qt::StringLiterals;

/// What the bytes say. Texts in JSON have their quotation marks escaped, so these words can only be names of members.
ExchangeFormat formatIn(const QByteArray &bytes)
{
    if (!bytes.left(4096).trimmed().startsWith('{')) {
        return ExchangeFormat::Csv;
    }
    const bool linked = bytes.contains("\"@graph\"") || bytes.contains("\"@context\"");
    return linked ? ExchangeFormat::Annotations : ExchangeFormat::Json;
}

/// Of a copy: opening a store may bring it to the version of this program, which is not for us to do to someone else's.
std::optional<StoreContent> contentOfStore(const QString &file, QString *problem)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    if (!folder.isValid() || !QFile::copy(file, copy)) {
        *problem = tr("“%1” cannot be copied to read it").arg(QDir::toNativeSeparators(file));
        return std::nullopt;
    }
    // What was written last may still lie beside the store.
    QFile::copy(file + u"-wal"_s, copy + u"-wal"_s);
    const CorrectionStore store(copy);
    if (!store.isOpen()) {
        *problem = store.error().replace(QDir::toNativeSeparators(copy), QDir::toNativeSeparators(file));
        return std::nullopt;
    }
    return store.content();
}

} // namespace

std::optional<ExchangeFormat> exchangeFormatNamed(const QString &name)
{
    if (name == "json"_L1) {
        return ExchangeFormat::Json;
    }
    if (name == "csv"_L1) {
        return ExchangeFormat::Csv;
    }
    if (name == "jsonld"_L1) {
        return ExchangeFormat::Annotations;
    }
    return std::nullopt;
}

std::optional<ExchangeFormat> exchangeFormatOf(const QString &fileName)
{
    return exchangeFormatNamed(QFileInfo(fileName).suffix().toLower());
}

QByteArray exported(const StoreContent &content, ExchangeFormat format, const DocumentSource &documents)
{
    switch (format) {
    case ExchangeFormat::Json:
        return storeToJson(content);
    case ExchangeFormat::Csv:
        return storeToCsv(content);
    case ExchangeFormat::Annotations:
        return storeToAnnotations(content, documents);
    }
    return {};
}

std::optional<StoreContent> imported(const QByteArray &bytes, ExchangeFormat format, QString *problem)
{
    switch (format) {
    case ExchangeFormat::Json:
        return storeFromJson(bytes, problem);
    case ExchangeFormat::Csv:
        return storeFromCsv(bytes, problem);
    case ExchangeFormat::Annotations:
        return storeFromAnnotations(bytes, problem);
    }
    return std::nullopt;
}

std::optional<StoreContent> contentOfFile(const QString &file, QString *problem)
{
    const QString shown = QDir::toNativeSeparators(file);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        *problem = tr("“%1” cannot be read: %2").arg(shown, source.errorString());
        return std::nullopt;
    }
    const QByteArray start = source.peek(16);
    if (start.isEmpty()) {
        *problem = tr("“%1” is empty").arg(shown);
        return std::nullopt;
    }
    if (start.startsWith("SQLite format 3")) {
        source.close();
        return contentOfStore(file, problem);
    }
    if (source.size() > ExchangeLimits::bytes) {
        *problem = tr("“%1” is %2 bytes long; the limit is %3").arg(shown).arg(source.size()).arg(ExchangeLimits::bytes);
        return std::nullopt;
    }
    const QByteArray bytes = source.readAll();
    QString reason;
    std::optional<StoreContent> content = imported(bytes, formatIn(bytes), &reason);
    if (!content) {
        *problem = tr("“%1” cannot be taken in: %2").arg(shown, reason);
    }
    return content;
}

StoreContent only(const StoreContent &content, const std::vector<DocumentId> &documents, bool withRules)
{
    const auto wanted
        = [&](const DocumentId &document) { return std::find(documents.begin(), documents.end(), document) != documents.end(); };
    StoreContent kept;
    std::copy_if(content.entries.begin(), content.entries.end(), std::back_inserter(kept.entries), [&](const LogEntry &entry) {
        return entry.correction.kind == CorrectionKind::Rule ? withRules : wanted(entry.correction.document);
    });
    std::copy_if(content.filings.begin(), content.filings.end(), std::back_inserter(kept.filings),
                 [&](const KnownFiling &filing) { return wanted(filing.document); });
    std::copy_if(content.dismissals.begin(), content.dismissals.end(), std::back_inserter(kept.dismissals),
                 [&](const Dismissal &dismissal) { return wanted(dismissal.document); });
    return kept;
}

DocumentSource documentsOf(const std::vector<KnownFiling> &filings)
{
    return [filings](const DocumentId &document) -> DocumentPtr {
        const auto known
            = std::find_if(filings.begin(), filings.end(), [&](const KnownFiling &filing) { return filing.document == document; });
        if (known == filings.end() || known->path.isEmpty()) {
            return nullptr;
        }
        Expected<std::string> bytes = readBytes(known->path, {});
        if (!bytes) {
            return nullptr;
        }
        DocumentPtr read = Document::fromBytes(std::move(bytes).value());
        return read->id() == document ? read : nullptr;
    };
}

} // namespace filing::models
