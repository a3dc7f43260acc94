// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/pathtext.h"

#include "parsers/core/text.h"

#include <charconv>

namespace filing::models
{

std::size_t pathIndex(std::string_view path, std::size_t part)
{
    const std::vector<std::string_view> parts = split(path, '/');
    if (part >= parts.size()) {
        return std::string_view::npos;
    }
    const std::string_view digits = parts[part];
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    return error == std::errc() && end == digits.data() + digits.size() ? index : std::string_view::npos;
}

const Witness *findWitness(const Extraction &extraction, std::string_view path)
{
    if (path.find("/witnesses/") == std::string_view::npos) {
        return nullptr;
    }
    const std::size_t statement = pathIndex(path, 1);
    const std::size_t witness = pathIndex(path, 3);
    if (statement >= extraction.statements.size() || witness >= extraction.statements[statement].witnesses.size()) {
        return nullptr;
    }
    return &extraction.statements[statement].witnesses[witness];
}

QString rowLabelPath(std::size_t statement, std::size_t row)
{
    return QStringLiteral("statements/%1/rows/%2/label").arg(statement).arg(row);
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace filing::models
