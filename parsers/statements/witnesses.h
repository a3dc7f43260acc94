// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences that state a figure of the statement: "Revenues were $5.2 million for the third quarter, compared to $3.3 million
// for the same period last year". Each is tied to the cell it speaks of; a figure whose subject or period is in doubt is left.
#pragma once

#include "parsers/extraction/statement.h"
#include "parsers/reading/readingtext.h"

namespace filing
{

/// Fills Statement::witnesses of a solved statement from the prose of its document, in reading order.
void findWitnesses(const ReadingText &text, Statement &statement);

} // namespace filing
