// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/statements/lexicon.h"

namespace filing::lexicon
{

namespace
{

// Written by compilelexicon from resources/lexicon/line-items.tsv: entryTable, operationsKeys, balanceSheetKeys,
// cashFlowKeys, and the words of each: operationsWords, balanceSheetWords, cashFlowWords.
#include "lexicon_table.inc"

} // namespace

std::span<const Entry> entries()
{
    return entryTable;
}

std::span<const Key> keys(StatementKind kind)
{
    switch (kind) {
    case StatementKind::BalanceSheet: return balanceSheetKeys;
    case StatementKind::CashFlows: return cashFlowKeys;
    case StatementKind::Operations:
    case StatementKind::ComprehensiveIncome:
    case StatementKind::Other: break;
    }
    return operationsKeys;
}

std::span<const Word> words(StatementKind kind)
{
    switch (kind) {
    case StatementKind::BalanceSheet: return balanceSheetWords;
    case StatementKind::CashFlows: return cashFlowWords;
    case StatementKind::Operations:
    case StatementKind::ComprehensiveIncome:
    case StatementKind::Other: break;
    }
    return operationsWords;
}

} // namespace filing::lexicon
