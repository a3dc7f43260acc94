// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Confirmed values of one filing as a label file gives them, and what an extraction makes of them. See labelfolder.h for the format.
#pragma once

#include "models/check/verdict.h"
#include "parsers/extraction/extraction.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace filing::models
{

struct ExpectedValue
{
    QString field;               ///< A field path, "items", "exhibits", or a cell as statementcells.h names it.
    QJsonValue value;            ///< Null: there is none.
};

struct FilingLabel
{
    QString source;              ///< The label's own file, for messages.
    QString file;                ///< Name of the filing, without folders.
    QString sha256;              ///< Empty where the label does not say.
    std::vector<ExpectedValue> values;
};

/// Whether `field` can name anything at all: a misspelt key must not count as a miss for ever.
[[nodiscard]] bool isLabelKey(const QString &field);

[[nodiscard]] std::vector<Verdict> judgeLabel(const Extraction &extraction, const FilingLabel &label);

} // namespace filing::models
