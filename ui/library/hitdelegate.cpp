// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/hitdelegate.h"

#include "models/tables/hitmodel.h"
#include "models/tables/librarymodel.h"
#include "ui/actionicon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::SearchHit;

namespace
{

constexpr int padding = 5;
/// Whose filing, and which one.
constexpr int headLines = 2;

/// For the words around the hit, or for a line of a statement with its period and its value in whole units.
int textLines(const SearchHit &hit)
{
    return hit.snippet.isEmpty() ? 0 : hit.values.empty() ? 2 : 3;
}

const SearchHit &hitAt(const QModelIndex &index)
{
    return static_cast<const models::HitModel *>(index.model())->hit(index);
}

/// How far the figure found can be trusted, as everywhere else.
models::Signs signsOfHit(const SearchHit &hit)
{
    using models::Sign;
    models::Signs signs;
    if (!hit.values.empty()) {
        const models::ValueHit &value = hit.values.front();
        signs.setFlag(Sign::Corrected, value.status == Status::Corrected);
        signs.setFlag(Sign::Repaired, value.status == Status::Repaired);
        signs.setFlag(Sign::Proven, value.proof == Proof::Proven);
        signs.setFlag(Sign::Consistent, value.proof == Proof::Consistent);
        signs.setFlag(Sign::Contradicted, value.proof == Proof::Contradicted);
    }
    return signs;
}

/// The words with their hits marked, in at most so many lines; what has no room is cut with dots.
void paintSnippet(QPainter &painter, const QRect &rect, const SearchHit &hit, const QFont &font, const QPalette &palette)
{
    QTextLayout layout(models::hitText(hit), font);
    QList<QTextLayout::FormatRange> formats;
    for (const models::TextMark &mark : hit.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setBackground(findFill(palette));
        format.setForeground(palette.color(QPalette::Text));
        formats << QTextLayout::FormatRange{mark.begin, mark.end - mark.begin, format};
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (int i = 0; i < textLines(hit); ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, rect.topLeft());
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const SearchHit &hit = hitAt(index);
    const QColor colour = option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(padding, padding, -padding, 0);
    line.setHeight(height);
    painter->save();
    painter->setClipRect(option.rect);

    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(models::companyOrFile(hit.filing), Qt::ElideRight, line.width()));
    line.translate(0, height);

    painter->setFont(option.font);
    painter->setPen(quietText(option.palette));
    QStringList parts{models::formAndDate(hit.filing), models::hitPlace(hit)};
    QRect facts = line;
    if (hit.filing.place != models::PlaceState::There) {
        actionIcon(u"warning"_s, option.palette).paint(painter, QRect(facts.left(), facts.top(), height, height));
        facts.setLeft(facts.left() + height + 2);
        parts.prepend(models::placeWord(hit.filing.place));
    }
    const models::Signs signs = signsOfHit(hit);
    for (const models::Sign sign : allSigns()) {
        if (signs.testFlag(sign)) {
            signIcon(sign).paint(painter, QRect(facts.right() - height, facts.top(), height, height));
            facts.setRight(facts.right() - height - 2);
        }
    }
    parts.prepend(signsWords(signs));
    parts.removeAll(QString());
    painter->drawText(facts, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(parts.join(u" · "_s), Qt::ElideRight, facts.width()));
    line.translate(0, height);

    painter->setPen(colour);
    line.setHeight(height * textLines(hit));
    paintSnippet(*painter, line, hit, option.font, option.palette);
    painter->setPen(blended(quietText(option.palette), option.palette.color(QPalette::Base), 0.25));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = headLines + textLines(hitAt(index));
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() * lines + 2 * padding};
}

} // namespace filing::ui
