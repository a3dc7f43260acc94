// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cells of a flat OpenDocument spreadsheet (.fods), which is what LibreOffice makes of a workbook: values and formulas of all sheets
// as plain XML.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QXmlStreamReader>

#include <utility>

namespace filing::test
{

struct FlatCell
{
    QString text;                ///< As shown; of a string the string.
    QString type;                ///< "float", "string"
    double value = 0;
    QString formula;
};

/// By row and column, counted from 0; by sheet.
using FlatSheets = QMap<QString, QMap<std::pair<int, int>, FlatCell>>;

class FlatReader
{
public:
    explicit FlatReader(const QByteArray &fods)
        : m_xml(fods)
    {
    }

    FlatSheets read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            const QStringView name = m_xml.name();
            if (token == QXmlStreamReader::StartElement && name == u"table") {
                m_sheet = attribute(u"name").toString();
                m_order << m_sheet;
                m_row = -1;
                m_rowsMore = 1;
            } else if (token == QXmlStreamReader::StartElement && name == u"table-row") {
                m_row += m_rowsMore;
                m_rowsMore = std::max(1, attribute(u"number-rows-repeated").toInt());
                m_column = 0;
            } else if (token == QXmlStreamReader::StartElement && (name == u"table-cell" || name == u"covered-table-cell")) {
                readCell();
            }
        }
        return m_sheets;
    }

    [[nodiscard]] QStringList order() const { return m_order; }

private:
    [[nodiscard]] QStringView attribute(QStringView name) const
    {
        for (const QXmlStreamAttribute &each : m_xml.attributes()) {
            if (each.name() == name) {
                return each.value();
            }
        }
        return {};
    }

    void readCell()
    {
        FlatCell cell;
        cell.type = attribute(u"value-type").toString();
        cell.formula = attribute(u"formula").toString();
        cell.value = attribute(u"value").toDouble();
        const int more = std::max(1, attribute(u"number-columns-repeated").toInt());
        int depth = 1;
        int annotation = 0;
        int paragraph = 0;
        QStringList lines;
        while (depth > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                annotation += m_xml.name() == u"annotation" || annotation > 0 ? 1 : 0;
                paragraph += m_xml.name() == u"p" || paragraph > 0 ? 1 : 0;
                if (annotation == 0 && m_xml.name() == u"p") {
                    lines << QString();
                } else if (annotation == 0 && m_xml.name() == u"s" && !lines.isEmpty()) {
                    lines.back() += QString(std::max(1, attribute(u"c").toInt()), u' ');
                }
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
                annotation -= annotation > 0 ? 1 : 0;
                paragraph -= paragraph > 0 ? 1 : 0;
            } else if (token == QXmlStreamReader::Characters && annotation == 0 && paragraph > 0) {
                lines.back() += m_xml.text();
            }
        }
        cell.text = lines.join(u'\n');
        if (!cell.type.isEmpty()) {
            for (int i = 0; i < std::min(more, 100); ++i) {
                m_sheets[m_sheet][{m_row, m_column + i}] = cell;
            }
        }
        m_column += more;
    }

    QXmlStreamReader m_xml;
    FlatSheets m_sheets;
    QStringList m_order;
    QString m_sheet;
    int m_row = -1;
    int m_rowsMore = 1;
    int m_column = 0;
};

} // namespace filing::test
