// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workbook being written: libxlsxwriter with our formats and with texts that cannot do harm. What comes from a filing is only ever
// written as a string, so it is no formula whatever it begins with. One at a time and on one thread; nothing is in the file before close().
#pragma once

#include "parsers/core/decimal.h"

#include <QByteArray>
#include <QColor>
#include <QString>

#include <xlsxwriter.h>

#include <locale.h>

#include <map>
#include <tuple>
#include <vector>

namespace filing::ui
{

using Row = lxw_row_t;
using Column = lxw_col_t;

/// What is to be seen of a figure besides its value.
struct FigureMarks
{
    bool derived = false;
    bool corrected = false;
    bool doubtful = false;
    bool restated = false;

    friend auto operator<=>(const FigureMarks &, const FigureMarks &) = default;
};

class Book
{
public:
    explicit Book(const QByteArray &file);
    ~Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    enum class Style { Text, Wrapped, Title, Quiet, Head, HeadRight, HeadQuiet, Section, Count };

    /// `name` is ours and short.
    lxw_worksheet *addSheet(const char *name);
    [[nodiscard]] lxw_workbook *handle() const { return m_book; }
    [[nodiscard]] lxw_format *format(Style style) const { return m_styles[std::size_t(style)]; }
    /// Negative in parentheses, so many places behind the point.
    [[nodiscard]] lxw_format *figure(int places, const FigureMarks &marks = {});

    void setProperties(const QString &title, const QString &subject, const QString &company, const QString &comments);

    void text(lxw_worksheet *sheet, Row row, Column column, const QString &words, Style style = Style::Text) const;
    void number(lxw_worksheet *sheet, Row row, Column column, double value, lxw_format *format) const;
    /// `formula` is ours; `value` is what it comes to.
    void formula(lxw_worksheet *sheet, Row row, Column column, const QString &formula, double value, lxw_format *format) const;
    void note(lxw_worksheet *sheet, Row row, Column column, const QString &words) const;

    /// Empty when the file was written, else what went wrong.
    [[nodiscard]] QString close();

private:
    void makeStyles();

    lxw_workbook *m_book;
    locale_t m_plain;            ///< libxlsxwriter prints numbers as the locale has them; the file wants points.
    locale_t m_before;
    std::vector<lxw_format *> m_styles;
    std::map<std::tuple<int, FigureMarks>, lxw_format *> m_figures;
};

/// What a cell can hold: no control characters, at most 32,000 characters.
[[nodiscard]] QString cellText(const QString &words);
/// "D5"; "$D$5" where fixed.
[[nodiscard]] QString cellName(Row row, Column column);
[[nodiscard]] lxw_color_t cellColor(const QColor &color);

} // namespace filing::ui
