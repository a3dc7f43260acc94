// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/rawstatement.h"

#include "parsers/core/text.h"

namespace filing
{

Field labelField(const RawLine &line, const ReadingText &text)
{
    Field field;
    field.text = collapsed(text.text(line.label));
    field.pieces = text.toSourcePieces(line.label);
    if (!line.labelTail.isEmpty()) {
        field.text += (field.text.empty() ? "" : " ") + collapsed(text.text(line.labelTail));
        const std::vector<Span> tail = text.toSourcePieces(line.labelTail);
        field.pieces.insert(field.pieces.end(), tail.begin(), tail.end());
    }
    field.rule = "statement.label";
    return field;
}

std::vector<RoleMatch> assignRoles(const RawStatement &raw, const ReadingText &text)
{
    std::vector<LabelledLine> lines;
    for (const RawLine &line : raw.lines) {
        lines.push_back({text.text(line.label), line.cells.empty()});
    }
    return assignRoles(lines, raw.head.kind);
}

} // namespace filing
