// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts a line of search is made of, and the figures and dates people type in one.
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace filing::models
{

struct SearchWord
{
    enum class Kind { Word, Phrase, Key, Compare, Open, Close, Without };

    Kind kind = Kind::Word;
    QString text; ///< Without quotes and star; of a comparison "<", "<=", "=", ">=" or ">".
    QString value; ///< Of a key.
    bool prefix = false; ///< Ends with a star.
};

struct SearchWords
{
    std::vector<SearchWord> words;
    QString problem; ///< One sentence.
};
[[nodiscard]] SearchWords splitSearch(const QString &text);

/// "10,000,000", "$5 million", "1.5bn", "(750)", "-3k" in the words from `at` on, which then stands behind them.
[[nodiscard]] std::optional<double> takeAmount(const std::vector<SearchWord> &words, std::size_t &at);
/// "10m..20m"
[[nodiscard]] std::optional<std::pair<double, double>> amountRange(const QString &word);

/// "2004", "2004-03", "2004-03-31", "2004..2005": the first and the last day.
[[nodiscard]] std::optional<std::pair<QDate, QDate>> dateRange(const QString &text);

} // namespace filing::models
