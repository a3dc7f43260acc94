// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library keeps of one filing, as a value: made on a worker thread from the filing as it is effective (machine
// values with rules and corrections laid over), written by LibraryWriter.
#pragma once

#include "models/library/librarytypes.h"
#include "models/library/textchunks.h"
#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <QString>

#include <string>
#include <vector>

namespace filing::models
{

/// Raised when the rules read more or otherwise than before: every filing indexed by an older one is then read again.
inline constexpr int extractorVersion = 1;

struct IndexedLine
{
    std::string path;
    std::string label;
    std::string role;
    int kind = 0;
    int basis = 0;
    int measure = 0;
    std::string currency;
};

struct IndexedCell
{
    std::size_t line = 0; ///< Index into IndexedFiling::lines.
    std::string period; ///< List key.
    double value = 0; ///< Whole units.
    std::string text;
    int months = 0;
    std::string first;
    std::string last;
    Span span;
    int proof = 0;
    int status = 0;
};

struct IndexedField
{
    std::string path;
    std::string text;
    std::string value;
    Span span;
    int status = 0;
    int review = 0;
};

struct IndexedFiling
{
    LibraryFiling facts; ///< What a list shows; ids, company and places are the writer's.
    QString nameKey;
    QString format;
    QStringList names; ///< Every name it tells of its company, former ones included.
    ExtractionPtr extraction; ///< Effective; `chunks` borrow from it.
    std::vector<IndexedField> fields;
    std::vector<IndexedLine> lines;
    std::vector<IndexedCell> cells;
    std::vector<TextChunk> chunks;
};

/// `filing` has document, machine and log; rules are laid over here. `withText`: also the stretches of text, which
/// corrections do not change.
[[nodiscard]] IndexedFiling indexFiling(OpenFiling filing, const std::vector<Rule> &rules, bool withText);

/// "Northfield Instruments, Inc." and "NORTHFIELD INSTRUMENTS CORP" are one company's names as far as a name alone can
/// tell.
[[nodiscard]] QString companyKey(const QString &name);
/// Ten digits, or nothing.
[[nodiscard]] QString paddedCik(const QString &cik);

} // namespace filing::models
