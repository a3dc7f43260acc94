// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Extractions as short text, so that tests compare what a person would write down.
#pragma once

#include "parsers/pipeline.h"

#include <QByteArray>
#include <QFile>

#include <string>

namespace printed
{

using namespace filing;

inline ExtractionPtr extracted(const QByteArray &bytes)
{
    const auto document = Document::fromBytes(bytes.toStdString());
    const auto extraction = extract(*document);
    return extraction ? *extraction : nullptr;
}

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(FILING_FIXTURES "/filings/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline std::string words(const std::optional<Field> &field)
{
    return field ? field->text : "-";
}

inline QByteArray fact(const Extraction &extraction, const char *concept_)
{
    const Field *field = extraction.coverFact(concept_);
    return field ? QByteArray::fromStdString(field->text) : QByteArray("-");
}

inline QByteArray items(const Extraction &extraction)
{
    std::string out;
    for (const Item &item : extraction.items) {
        out += item.number + " " + item.title.text + "\n";
    }
    return QByteArray::fromStdString(out);
}

inline QByteArray exhibits(const Extraction &extraction)
{
    std::string out;
    for (const Exhibit &exhibit : extraction.exhibits) {
        out += exhibit.number.text + " " + exhibit.description.text + "\n";
    }
    return QByteArray::fromStdString(out);
}

inline QByteArray signatures(const Extraction &extraction)
{
    std::string out;
    for (const Signature &signer : extraction.signatures) {
        out += words(signer.registrant) + " | " + words(signer.name) + " | " + words(signer.title) + " | "
            + (signer.date ? signer.date->value : "-") + "\n";
    }
    return QByteArray::fromStdString(out);
}

/// Every field's bytes, letters and digits only, against its text: what provenance means.
inline std::string letters(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            out += c;
        }
    }
    return out;
}

} // namespace printed
