// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of label files: what people confirmed of filings, one JSON object per filing, named "<SHA-256 or file name>.json":
//
//   {
//     "file": "acme-2012.txt",                       may be left out where the label is named after the filing or its hash
//     "sha256": "…",                                 where given, only these bytes are meant
//     "values": {
//       "cover/EntityRegistrantName": "Acme, Inc.",  every field path: as printed, or normalised; null: not there
//       "items": ["2.02", "9.01"],                   the list, complete and in order
//       "exhibits": ["99.1"],
//       "signatures/0/name": "Jane Example",
//       "operations/scale": 1000,                    also shareScale
//       "operations/Total revenues/3M-2011-03-31": "5211",   cell: row label / months and end of the period; printed units
//       "operations/Basic#2/3M-2011-03-31": "-0.22",         the second row of this label
//       "operations/Royalties/3M-2011-03-31": null           a dash or a blank
//     }
//   }
//
// Labels in the style of the hand-made corpus ("registrant", "items", "statement_of_operations", …) are understood as well.
// Other JSON files are passed over.
#pragma once

#include "models/check/labelverdicts.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace filing::models
{

/// nullopt: this is no label. With `problem` set it is one that cannot be used, and why. `source` is the path of the label.
[[nodiscard]] std::optional<FilingLabel> readLabel(const QByteArray &json, const QString &source, QString *problem);

class LabelFolder
{
public:
    /// False where the folder or a label in it is unusable; then error() says which and why.
    bool load(const QString &folder);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] std::size_t size() const { return m_labels.size(); }

    /// The label of a filing, by its bytes first and then by the name of its file; null where there is none.
    [[nodiscard]] const FilingLabel *find(const QString &sha256, const QString &fileName) const;

private:
    std::vector<FilingLabel> m_labels;
    std::map<QString, std::size_t> m_byHash;
    std::map<QString, std::size_t> m_byName;
    QString m_error;
};

} // namespace filing::models
