// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/properties.h"

#include "parsers/extraction/fieldpath.h"

namespace filing
{

namespace
{

Row *rowWithRole(Extraction &extraction, std::string_view path)
{
    const StatementAddress address = statementAddress(extraction, path);
    return address.row && path.ends_with("/role") ? &extraction.statements[*address.statement].rows[*address.row] : nullptr;
}

} // namespace

bool isPropertyPath(std::string_view path)
{
    return path.starts_with("statements/") && path.ends_with("/role");
}

std::optional<std::string> property(const Extraction &extraction, std::string_view path)
{
    // Only looked at through the pointer.
    const Row *row = rowWithRole(const_cast<Extraction &>(extraction), path);
    return row != nullptr ? std::optional(row->role) : std::nullopt;
}

bool setProperty(Extraction &extraction, std::string_view path, std::string_view text)
{
    Row *row = rowWithRole(extraction, path);
    if (row == nullptr) {
        return false;
    }
    row->role = text;
    return true;
}

} // namespace filing
