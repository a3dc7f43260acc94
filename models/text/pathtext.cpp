// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/pathtext.h"

#include "parsers/extraction/fieldpath.h"

namespace filing::models
{

const Witness *findWitness(const Extraction &extraction, std::string_view path)
{
    const StatementAddress address = statementAddress(extraction, path);
    return address.witness ? &extraction.statements[*address.statement].witnesses[*address.witness] : nullptr;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace filing::models
