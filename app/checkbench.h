// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads filings and holds them against what is confirmed of them. Files are read and judged on the pool, some at a time, so that a
// library of any size fits into memory; the store stays on the calling thread.
#pragma once

#include "models/check/labelfolder.h"
#include "models/corrections/correctionstore.h"
#include "parsers/core/error.h"

#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace filing::app
{

struct BenchResult
{
    std::vector<models::FilingVerdicts> filings;             ///< In the order of the paths; the same bytes once.
    std::vector<std::pair<QString, Error>> unread;
    int without = 0;                                         ///< Files of which nothing is confirmed.
};

class CheckBench
{
public:
    /// Either may be empty. False with `problem` set where one cannot be used; a store that is not there is not made.
    bool open(const QString &labels, const QString &store, QString &problem);

    /// Where the filings were last seen that somebody judged in the store.
    [[nodiscard]] QStringList judgedFiles() const;

    [[nodiscard]] BenchResult run(const QStringList &paths) const;

private:
    struct Candidate;
    static void read(Candidate &candidate);
    static void judge(Candidate &candidate);
    [[nodiscard]] std::vector<Candidate> known(std::vector<Candidate> batch, BenchResult &result) const;

    models::LabelFolder m_labels;
    std::unique_ptr<models::CorrectionStore> m_store;
};

} // namespace filing::app
