// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/workbook/book.h"

#include "ui/theme/theme.h"

#include <QDateTime>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 32'000;    // Excel ends at 32,767.
constexpr qsizetype longestProperty = 250;

} // namespace

QString cellText(const QString &words)
{
    QString text;
    text.reserve(words.size());
    for (const QChar c : words) {
        if (c == u'\n' || c == u'\t' || (c.unicode() >= 0x20 && c.unicode() < 0xfffe && c.unicode() != 0x7f)) {
            text += c;
        }
    }
    if (text.size() > longestText) {
        text.truncate(longestText);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
        text += u'…';
    }
    return text;
}

QString cellName(Row row, Column column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, row, column);
    return QString::fromLatin1(name);
}

lxw_color_t cellColor(const QColor &color)
{
    // 0 means "none" to the library.
    const lxw_color_t rgb = color.rgb() & 0xffffffU;
    return rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK) : rgb;
}

Book::Book(const QByteArray &file)
    : m_book(workbook_new(file.constData()))
    , m_plain(newlocale(LC_NUMERIC_MASK, "C", locale_t{}))
    , m_before(uselocale(m_plain))
{
    makeStyles();
}

Book::~Book()
{
    if (m_book) {
        workbook_close(m_book);
    }
    uselocale(m_before);
    freelocale(m_plain);
}

void Book::makeStyles()
{
    const ChartColors colors = chartColors(Tone::Print);
    for (int i = 0; i < int(Style::Count); ++i) {
        lxw_format *made = workbook_add_format(m_book);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        m_styles.push_back(made);
    }
    format_set_text_wrap(format(Style::Wrapped));
    format_set_bold(format(Style::Title));
    format_set_font_size(format(Style::Title), 14);
    format_set_font_color(format(Style::Quiet), cellColor(colors.quiet));
    format_set_bold(format(Style::Section));
    format_set_font_size(format(Style::Section), 12);
    for (const Style style : {Style::Head, Style::HeadRight, Style::HeadQuiet}) {
        format_set_bg_color(format(style), 0xeef1f4);
        format_set_align(format(style), style == Style::Head ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
    }
    format_set_bold(format(Style::Head));
    format_set_bold(format(Style::HeadRight));
    format_set_font_color(format(Style::HeadQuiet), cellColor(colors.quiet));
    format_set_bottom(format(Style::HeadQuiet), LXW_BORDER_THIN);
}

lxw_worksheet *Book::addSheet(const char *name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&RPage &P of &N");
    return sheet;
}

lxw_format *Book::figure(int places, const FigureMarks &marks)
{
    lxw_format *&made = m_figures[{places, marks}];
    if (!made) {
        made = workbook_add_format(m_book);
        const QByteArray digits = "#,##0" + (places > 0 ? "." + QByteArray(places, '0') : QByteArray());
        format_set_num_format(made, (digits + "_);(" + digits + ")").constData());
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (marks.derived) {
            format_set_italic(made);
        }
        if (marks.restated) {
            format_set_underline(made, LXW_UNDERLINE_SINGLE);
        }
        if (marks.corrected) {
            format_set_bg_color(made, 0xe3f0fa);
        }
        if (marks.doubtful) {
            format_set_font_color(made, cellColor(chartColors(Tone::Print).doubt));
            format_set_bold(made);
        }
    }
    return made;
}

void Book::setProperties(const QString &title, const QString &subject, const QString &company, const QString &comments)
{
    const auto bytes = [](const QString &words) {
        const QString text = cellText(words);
        return text.size() > longestProperty ? text.left(longestProperty).toUtf8() + "…" : text.toUtf8();
    };
    QByteArray titleBytes = bytes(title);
    QByteArray subjectBytes = bytes(subject);
    QByteArray companyBytes = bytes(company);
    QByteArray commentBytes = bytes(comments);
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.subject = subjectBytes.data();
    properties.company = companyBytes.data();
    properties.comments = commentBytes.data();
    properties.created = time_t(QDateTime::currentSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

void Book::text(lxw_worksheet *sheet, Row row, Column column, const QString &words, Style style) const
{
    worksheet_write_string(sheet, row, column, cellText(words).toUtf8().constData(), format(style));
}

void Book::number(lxw_worksheet *sheet, Row row, Column column, double value, lxw_format *format) const
{
    worksheet_write_number(sheet, row, column, value, format);
}

void Book::formula(lxw_worksheet *sheet, Row row, Column column, const QString &formula, double value, lxw_format *format) const
{
    worksheet_write_formula_num(sheet, row, column, formula.toUtf8().constData(), format, value);
}

void Book::note(lxw_worksheet *sheet, Row row, Column column, const QString &words) const
{
    QByteArray author = "Filingscope";
    lxw_comment_options options{};
    options.author = author.data();
    options.width = 340;
    options.height = uint16_t(20 + 18 * (2 + words.count(u'\n') + words.size() / 56));
    worksheet_write_comment_opt(sheet, row, column, cellText(words).left(2000).toUtf8().constData(), &options);
}

QString Book::close()
{
    const lxw_error code = workbook_close(m_book);
    m_book = nullptr;
    return code == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(code));
}

} // namespace filing::ui
