// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields and statements in the words of the contract; used by extractionjson.
#pragma once

#include "app/cli/jsonwriter.h"
#include "parsers/extraction/statement.h"

#include <string_view>
#include <vector>

namespace filing::cli
{

/// "begin", "end" and, where the words do not stand together, "spans". Nothing where there are no pieces.
void writePieces(JsonWriter &json, const std::vector<Span> &pieces);
/// A Field object.
void writeField(JsonWriter &json, const Field &field);
/// A named Field, left out where it is empty.
void writeFieldUnlessEmpty(JsonWriter &json, std::string_view name, const Field &field);
void writeStatement(JsonWriter &json, const Statement &statement);

} // namespace filing::cli
