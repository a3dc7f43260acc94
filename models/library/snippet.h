// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of text around hits, from what FTS5's highlight() gives. Pure.
#pragma once

#include "models/library/librarytypes.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace filing::models
{

inline constexpr char hitBegins = '\x01';
inline constexpr char hitEnds = '\x02';

struct MarkedText
{
    QByteArray text; ///< Without the marks.
    std::vector<Span> hits; ///< Bytes of it.
};
[[nodiscard]] MarkedText withoutMarks(const QByteArray &highlighted);

struct Snippet
{
    QString text;
    std::vector<TextMark> marks;
};
/// Where most hits stand together, white space collapsed.
[[nodiscard]] Snippet snippetOf(const MarkedText &marked);

} // namespace filing::models
