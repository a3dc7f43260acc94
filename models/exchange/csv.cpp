// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csv.h"

#include "models/tr.h"
#include "parsers/core/tablecell.h"

#include <QCoreApplication>

#include <algorithm>

namespace filing::models
{

namespace
{

constexpr QChar quote = u'"';
QString asQt(const std::string &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString quotedWhereNeeded(QString text)
{
    const bool quoted = text.contains(u',') || text.contains(quote) || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? quote + text.replace(quote, QStringLiteral("\"\"")) + quote : text;
}

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::Reader)

public:
    explicit Reader(QString text)
        : m_text(std::move(text))
    {
    }

    std::optional<std::vector<CsvRow>> read(QString *problem);

private:
    bool readCell(QString *problem);
    bool readQuoted(QString &cell, QString *problem);
    void skipLineEnd();
    [[nodiscard]] bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    CsvRow m_row;
};

void Reader::skipLineEnd()
{
    const bool two = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += two ? 2 : 1;
    ++m_line;
}

bool Reader::readQuoted(QString &cell, QString *problem)
{
    const qsizetype opened = m_line;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == quote && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != quote)) {
            ++m_at;
            return true;
        }
        if (c == quote) {
            ++m_at;
        }
        m_line += c == u'\n' ? 1 : 0;
        cell += c;
    }
    *problem = tr("line %1: a quoted cell does not end").arg(opened);
    return false;
}

bool Reader::readCell(QString *problem)
{
    QString cell;
    if (m_at < m_text.size() && m_text[m_at] == quote) {
        if (!readQuoted(cell, problem)) {
            return false;
        }
        if (m_at < m_text.size() && m_text[m_at] != u',' && !atLineEnd()) {
            *problem = tr("line %1: a quotation mark stands in the middle of a cell").arg(m_line);
            return false;
        }
    } else {
        while (m_at < m_text.size() && m_text[m_at] != u',' && !atLineEnd()) {
            cell += m_text[m_at++];
        }
    }
    m_row.cells << asQt(unguardedCell(cell.toStdString()));
    return true;
}

std::optional<std::vector<CsvRow>> Reader::read(QString *problem)
{
    std::vector<CsvRow> rows;
    while (m_at < m_text.size()) {
        if (atLineEnd()) {
            skipLineEnd();
            continue;
        }
        m_row = {m_line, {}};
        while (readCell(problem) && m_at < m_text.size() && m_text[m_at] == u',') {
            ++m_at;
        }
        if (!problem->isEmpty()) {
            return std::nullopt;
        }
        rows.push_back(m_row);
        if (m_at < m_text.size()) {
            skipLineEnd();
        }
    }
    return rows;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        texts << quotedWhereNeeded(asQt(guardedCell(cell.toStdString())));
    }
    return texts.join(u',').toUtf8() + "\r\n";
}

QString guardedFigure(const QString &cell)
{
    return asQt(filing::guardedFigure(cell.toStdString()));
}

QString clipboardRow(const QStringList &cells)
{
    QStringList texts;
    for (QString cell : cells) {
        std::replace_if(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); }, u' ');
        texts << guardedFigure(cell);
    }
    return texts.join(u'\t');
}

QByteArray csvFigureLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        texts << quotedWhereNeeded(guardedFigure(cell));
    }
    return texts.join(u',').toUtf8() + "\r\n";
}

std::optional<std::vector<CsvRow>> csvRows(const QByteArray &csv, QString *problem)
{
    problem->clear();
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.remove(0, 1);
    }
    return Reader(std::move(text)).read(problem);
}

} // namespace filing::models
