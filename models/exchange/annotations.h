// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store as W3C Web Annotations (https://www.w3.org/TR/annotation-model/) in JSON-LD: for each filing an
// AnnotationCollection with one AnnotationPage, each entry an Annotation. One more collection holds the rules, whose
// target is their scope instead of a place in a text.
//
//   id           urn:uuid:<uid>            motivation  editing (a value, a span, an element), assessing (confirmed,
//   rejected), created      ISO 8601                              classifying (a rule), moderating (an entry that takes
//   another one back) creator      Person, name              body        TextualBody: the value (purpose as the
//   motivation), the reason (commenting) target       source urn:sha256:<hash>, format text/plain: the bytes as they
//   lie on disk, markup is text
//     selector   TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end in Unicode code points
//     of the decoded
//                text; only where the file is there to count them)
//   fs:entry     what the model has no words for: order in the log, step, path, kind, span in bytes, landmarks, the
//   value before. With it an import
//                is exact; annotations without it (made by other programs) are refused.
#pragma once

#include "models/corrections/storecontent.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace filing::models
{

/// The document with this hash, or null where its file is not at hand.
using DocumentSource = std::function<DocumentPtr(const DocumentId &)>;

[[nodiscard]] QByteArray storeToAnnotations(const StoreContent &content, const DocumentSource &documents);
/// nullopt with `problem` set.
[[nodiscard]] std::optional<StoreContent> storeFromAnnotations(const QByteArray &json, QString *problem);

} // namespace filing::models
