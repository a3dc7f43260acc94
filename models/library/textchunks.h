// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts reading text into stretches of about 4 KB for the full-text index, and leads places in them back to bytes of the
// file without the file. Pure; any thread.
#pragma once

#include "parsers/extraction/extraction.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace filing::models
{

struct TextChunk
{
    int document = 0; ///< Index into Extraction::documents.
    std::string_view
        text; ///< Borrowed from the reading text; runs a little into the next stretch, so that no phrase is lost.
    std::uint32_t own = 0; ///< Bytes of it that are not the next stretch's, too.
    std::string item; ///< "2.02"; empty outside of items.
    QByteArray places; ///< For spanAt().
};

[[nodiscard]] std::vector<TextChunk> textChunks(const Extraction &extraction);

/// The bytes of the file that a piece of a chunk's text stands for; offsets are bytes of the chunk's text and lie at
/// words. Empty where `places` is damaged.
[[nodiscard]] Span spanAt(const QByteArray &places, Span inChunk);

} // namespace filing::models
