// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/statementpages.h"

#include "models/roles.h"
#include "models/tables/statementmodel.h"
#include "models/text/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double pointsPerPixel = 0.75;      ///< Documents are laid out in the pixels of a screen of 96 dots an inch.

models::Signs signsAt(const QModelIndex &index)
{
    return models::Signs(index.data(Role::Signs).toInt());
}

QString markHtml(models::Signs signs, const QPalette &paper)
{
    QString html;
    for (const models::Sign sign : allSigns()) {
        if (signs.testFlag(sign)) {
            html += u" <span style='color:%1'>%2</span>"_s.arg(signColor(sign, paper).name(), signText(sign));
        }
    }
    return html;
}

QString cellHtml(const QModelIndex &index, const QPalette &paper)
{
    QString value = index.data(Qt::DisplayRole).toString().toHtmlEscaped();
    const models::Signs signs = signsAt(index);
    if (const QString before = index.data(Role::MachineText).toString(); !before.isEmpty()) {
        value = u"<s style='color:%1'>%2</s> %3"_s.arg(quietText(paper).name(), before.toHtmlEscaped(),
                                                     signs.testFlag(models::Sign::Rejected) ? QString() : value);
    }
    return value;
}

/// In percent of the page: the words of a line on one line, while its figures have room enough.
int labelShare(int periods)
{
    constexpr int eachPeriod = 15;
    return std::clamp(100 - eachPeriod * periods, 25, 50);
}

QString headHtml(const models::StatementModel &model)
{
    QString html = u"<thead><tr>"_s;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString words = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped();
        html += column == 0 ? u"<th align='left' width='%1%'>%2</th>"_s.arg(labelShare(model.columnCount() - 1)).arg(words)
                            : u"<th align='right'>%1</th><th></th>"_s.arg(words);
    }
    return html + u"</tr></thead>"_s;
}

QString rowHtml(const models::StatementModel &model, int row, const QPalette &paper)
{
    const QModelIndex label = model.index(row, 0);
    const QString name = cellHtml(label, paper) + markHtml(signsAt(label), paper);
    const QString indent = u"&nbsp;&nbsp;"_s.repeated(label.data(Role::Depth).toInt());
    QString html = label.data(Role::Group).toBool() ? u"<tr><td><b>%1%2</b></td>"_s.arg(indent, name) : u"<tr><td>%1%2</td>"_s.arg(indent, name);
    for (int column = 1; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(row, column);
        html += u"<td align='right' style='white-space:pre'>%1</td><td style='white-space:pre'>%2</td>"_s.arg(cellHtml(cell, paper), markHtml(signsAt(cell), paper));
    }
    return html + u"</tr>"_s;
}

QString keyHtml(models::Signs seen, const QPalette &paper)
{
    QStringList parts;
    for (const models::Sign sign : allSigns()) {
        if (seen.testFlag(sign)) {
            parts << u"<span style='color:%1'>%2</span> %3"_s.arg(signColor(sign, paper).name(), signText(sign), signWord(sign));
        }
    }
    parts << tr("no sign: no sum covers the value");
    return u"<p style='font-size:7pt'>%1</p>"_s.arg(parts.join(u" &nbsp;·&nbsp; "_s));
}

} // namespace

StatementPages::StatementPages(const models::OpenFilingPtr &filing, int statement)
{
    models::StatementModel model;
    model.setStatement(filing, statement);
    const QPalette paper = standardPalette(Tone::Print);
    const int columns = model.columnCount();
    const double size = columns <= 5 ? 9 : columns <= 9 ? 7.5 : 6;
    QString html = u"<h3>%1</h3><p>%2</p><table width='100%' cellpadding='2' cellspacing='0' border='0'>"_s.arg(
        models::statementTitle(*filing->effective, std::size_t(statement)).toHtmlEscaped(), filing->title().toHtmlEscaped());
    html += headHtml(model) + u"<tbody>"_s;
    models::Signs seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        html += rowHtml(model, row, paper);
        for (int column = 0; column < columns; ++column) {
            seen |= signsAt(model.index(row, column));
        }
    }
    html += u"</tbody></table>"_s + keyHtml(seen, paper);
    QFont font;
    font.setPointSizeF(size);
    m_document.setDefaultFont(font);
    m_document.setDocumentMargin(0);
    m_document.setHtml(html);
}

void StatementPages::setRoom(QSizeF room)
{
    m_room = room;
    m_document.setPageSize(room / pointsPerPixel);
}

void StatementPages::paint(QPainter &painter, int page)
{
    painter.save();
    painter.scale(pointsPerPixel, pointsPerPixel);
    const QSizeF size = m_room / pointsPerPixel;
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = standardPalette(Tone::Print);
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    painter.setClipRect(context.clip, Qt::IntersectClip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace filing::ui
