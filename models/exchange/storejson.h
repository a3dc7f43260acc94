// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store as JSON, whole and exact: schema "filingscope.corrections/1". A public interface: names are only ever added.
//
//   { "schema": "filingscope.corrections/1",
//     "filings": [ { "document": "<SHA-256>", "path", "format", "form", "registrant", "cik", "accession", "report",
//     "bytes", "seen" } ], "entries": [ { "uid", "step", "withdraws": "<uid, only of an undo>", "document": "<SHA-256,
//     or a rule's scope>", "path", "kind",
//                    "span": [begin, end], "quote", "before", "after", "landmarks", "old", "new", "reason", "author",
//                    "time": "<ISO 8601>" } ] }
//
// Entries stand in the order of recording; spans are half-open and count bytes.
#pragma once

#include "models/corrections/storecontent.h"

#include <QByteArray>

#include <optional>

namespace filing::models
{

[[nodiscard]] QByteArray storeToJson(const StoreContent &content);
/// nullopt with `problem` set.
[[nodiscard]] std::optional<StoreContent> storeFromJson(const QByteArray &json, QString *problem);

} // namespace filing::models
