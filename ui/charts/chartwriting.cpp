// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a ChartScene: head, key, labels, foot.
#include "ui/charts/chartitems.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/charttext.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal padding = 10;
constexpr qreal textZ = 50;
/// Above the grid, below the bars.
constexpr qreal haloZ = 3.2;
constexpr qreal roomyWidth = 640;
constexpr qreal compactHeight = 300;
/// Low and not narrow: rows are dearer than columns.
constexpr qreal roomyCompactWidth = 500;
/// Lower still, the quarters' own labels go and the years stay.
constexpr qreal lowHeight = 200;
constexpr std::size_t mostEndLabels = 8;
/// The most of the picture's width that names at the right end may take.
constexpr qreal endLabelShare = 0.24;

SwatchItem::Shape shapeOf(const ChartKind &kind)
{
    return kind.line ? SwatchItem::Shape::Line : SwatchItem::Shape::Square;
}

/// The signs that need a word, and the words for a roomy and for a low picture.
struct Note
{
    bool shown;
    SwatchItem::Shape shape;
    QString words;
    QString shortWords;
};

} // namespace

qreal ChartScene::keyHeight() const
{
    // Measured as drawKey() places the words.
    const QFontMetricsF metrics(m_small);
    qreal x = padding;
    qreal rows = 1;
    for (const ChartKind &kind : m_data.kinds) {
        const qreal width = metrics.height() + metrics.horizontalAdvance(kind.label) + 14;
        if (x + width > m_look.size.width() && x > padding) {
            x = padding;
            ++rows;
        }
        x += width;
    }
    return rows * (metrics.height() + 3) + 2;
}

qreal ChartScene::footHeight() const
{
    const QFontMetricsF small(m_small);
    const bool signs = m_data.anyDerived || m_data.anyDoubtful || m_data.anyRestated || m_data.anyCorrected || anyGapDrawn();
    const int rows = 1 + (signs && !m_compact ? 1 : 0) + (m_data.remarks.isEmpty() ? 0 : 1);
    return rows * (small.height() + 2) + padding * 0.7;
}

void ChartScene::layOut()
{
    const QFontMetricsF normal(m_look.font);
    const QFontMetricsF small(m_small);
    const QFontMetricsF bold(m_bold);
    // The pieces of a single stack can be named beside it; those of several need a key.
    const bool oneStack = m_data.columns == 1 && m_data.mode == ChartMode::CommonSize;
    m_compact = m_look.size.height() < compactHeight;
    m_roomy = m_look.size.width() >= (m_compact ? roomyCompactWidth : roomyWidth) && m_data.kinds.size() <= (oneStack ? mostEndLabels : 3);
    chooseValueLabels();
    qreal tickWidth = 0;
    for (const ChartTick &tick : m_data.ticks) {
        tickWidth = std::max(tickWidth, small.horizontalAdvance(tick.label));
    }
    qreal right = padding;
    for (std::size_t kind = 0; m_roomy && kind < m_data.kinds.size(); ++kind) {
        const qreal words = std::min(small.horizontalAdvance(endLabel(int(kind))) + 2, m_look.size.width() * endLabelShare + 2);
        right = std::max(right, words + small.height() + padding + 8);
    }
    const qreal titles = m_compact ? bold.height() : bold.height() + normal.height() + 4;
    const qreal above = m_valueLabels ? small.height() : small.height() / 2;
    const qreal head = padding * 0.7 + titles + (m_roomy ? 6 : keyHeight()) + above;
    const qreal left = padding + tickWidth + 7;
    m_plot = QRectF(left, head, std::max<qreal>(20, m_look.size.width() - left - right), 20);
    chooseSlotLabels();
    const qreal labels = (m_slotLabels == SlotLabels::Short && !m_data.annual ? 2 : 1) * small.height() + 8;
    m_plot.setHeight(std::max<qreal>(20, m_look.size.height() - head - labels - footHeight()));
    // Only now is it known how wide a bar is.
    if (m_valueLabels) {
        qreal widest = 0;
        for (const ChartMark &mark : m_data.marks) {
            widest = std::max(widest, mark.isPoint() ? 0 : small.horizontalAdvance(valueLabel(mark)));
        }
        m_valueLabels = widest + 1 <= columns().bar;
    }
}

/// Values are written on bars that stand by themselves; whether they fit is seen when the plot is laid out.
void ChartScene::chooseValueLabels()
{
    m_valueLabels = m_data.columns > 0
        && std::all_of(m_data.marks.begin(), m_data.marks.end(), [](const ChartMark &mark) { return mark.isPoint() || mark.from == 0; })
        && m_data.mode != ChartMode::Stacked;
}

void ChartScene::chooseSlotLabels()
{
    const QFontMetricsF small(m_small);
    qreal full = 0;
    qreal brief = 0;
    for (const ChartSlot &slot : m_data.slotList) {
        full = std::max(full, small.horizontalAdvance(slot.label));
        brief = std::max(brief, small.horizontalAdvance(slot.shortLabel));
    }
    m_slotLabels = full + 6 <= slotWidth() ? SlotLabels::Full : brief + 3 <= slotWidth() && (m_data.annual || m_look.size.height() >= lowHeight) ? SlotLabels::Short : SlotLabels::Groups;
}

QString ChartScene::valueLabel(const ChartMark &mark) const
{
    // One digit more than the axis has.
    if (isRatio(m_data.mode) && m_data.mode != ChartMode::Indexed) {
        const QString plain = tickText(std::abs(mark.to), m_data.step() / 10);
        return mark.to < 0 ? u'−' + plain : plain;
    }
    return tickText(mark.to - (mark.isPoint() ? 0 : mark.from), m_data.step() / 10);
}

void ChartScene::addText(const QString &text, QPointF at, const QFont &font, const QColor &color, qreal width)
{
    const QFontMetricsF metrics(font);
    auto *item = addSimpleText(width > 0 ? metrics.elidedText(text, Qt::ElideRight, width) : text, font);
    item->setBrush(color);
    item->setPos(at);
    item->setZValue(textZ);
}

void ChartScene::drawHead()
{
    const qreal width = m_look.size.width() - 2 * padding;
    const qreal top = padding * 0.7;
    const QFontMetricsF bold(m_bold);
    const QFontMetricsF normal(m_look.font);
    const QString what = m_data.unit.isEmpty() ? m_data.what : QStringLiteral("%1, %2").arg(m_data.what, m_data.unit);
    // Whose several companies' bars are the key says, too.
    const bool several = m_data.companies.size() > 1;
    const QString &first = several ? what : m_data.owner;
    const QString &second = several ? m_data.owner : what;
    addText(first, {padding, top}, m_bold, m_look.colors.text, width);
    qreal bottom = top + bold.height();
    if (m_compact) {
        const qreal beside = bold.horizontalAdvance(first) + normal.height() * 0.7;
        if (beside < width) {
            addText(second, {padding + beside, top + bold.ascent() - normal.ascent()}, m_look.font, m_look.colors.quiet, width - beside);
        }
    } else {
        addText(second, {padding, bottom}, m_look.font, m_look.colors.quiet, width);
        bottom += normal.height() + 4;
    }
    if (!m_roomy) {
        drawKey(bottom);
    }
}

void ChartScene::drawKey(qreal top)
{
    const QFontMetricsF metrics(m_small);
    const qreal size = metrics.height() * 0.62;
    qreal x = padding;
    qreal y = top;
    for (const ChartKind &kind : m_data.kinds) {
        const qreal width = metrics.height() + metrics.horizontalAdvance(kind.label) + 14;
        if (x + width > m_look.size.width() && x > padding) {
            x = padding;
            y += metrics.height() + 3;
        }
        const MarkStyle style{inkColor(kind, m_look.colors), m_look.colors.background, m_look.colors.doubt, m_look.colors.text};
        addItem(new SwatchItem({x + 3, y + (metrics.height() - size) / 2}, size, shapeOf(kind), style, nullptr));
        addText(kind.label, {x + metrics.height() + 2, y}, m_small, m_look.colors.text, m_look.size.width() - x - metrics.height());
        x += width;
    }
}

void ChartScene::drawFoot()
{
    const QFontMetricsF metrics(m_small);
    const qreal size = metrics.height() * 0.62;
    const qreal right = m_look.size.width() - padding;
    const qreal row = metrics.height() + 2;
    const qreal sourceTop = m_look.size.height() - padding * 0.7 - metrics.height();
    const qreal remarksTop = sourceTop - row;
    const qreal signsTop = m_compact ? sourceTop : sourceTop - row * (m_data.remarks.isEmpty() ? 1 : 2);
    const MarkStyle style{m_look.colors.quiet, m_look.colors.background, m_look.colors.doubt, m_look.colors.text};
    qreal x = padding;
    for (const Note &note :
         {Note{m_data.anyDerived, m_data.columns > 0 ? SwatchItem::Shape::Hatched : SwatchItem::Shape::Hollow, tr("derived from other periods"), tr("derived")},
          Note{m_data.anyDoubtful, SwatchItem::Shape::Outline, tr("doubtful"), tr("doubtful")},
          Note{m_data.anyRestated, SwatchItem::Shape::Triangle, tr("restated by a later filing"), tr("restated")},
          Note{m_data.anyCorrected, SwatchItem::Shape::Pencil, tr("corrected by a person"), tr("corrected")},
          Note{anyGapDrawn(), SwatchItem::Shape::Gap, tr("not known"), tr("not known")}}) {
        if (note.shown) {
            const QString words = m_compact ? note.shortWords : note.words;
            addItem(new SwatchItem({x, signsTop + (metrics.height() - size) / 2}, size, note.shape, style, nullptr));
            addText(words, {x + size + 5, signsTop}, m_small, m_look.colors.quiet, right - x - size - 5);
            x += size + 5 + metrics.horizontalAdvance(words) + 16;
        }
    }
    if (!m_data.remarks.isEmpty()) {
        addText(m_data.remarks.join(u' '), {padding, remarksTop}, m_small, m_look.colors.text, right - padding);
    }
    const qreal sourceLeft = m_compact ? x : padding;
    addText(m_data.sourceNote, {sourceLeft, sourceTop}, m_small, m_look.colors.quiet, std::max<qreal>(40, right - sourceLeft));
}

void ChartScene::drawSlotLabels()
{
    const QFontMetricsF metrics(m_small);
    const qreal y = m_plot.bottom() + 5;
    const qreal width = slotWidth();
    if (m_slotLabels == SlotLabels::Groups) {
        drawGroupLabels(y);
        return;
    }
    for (std::size_t i = 0; i < m_data.slotList.size(); ++i) {
        const ChartSlot &slot = m_data.slotList[i];
        const QString label = m_slotLabels == SlotLabels::Full ? slot.label : slot.shortLabel;
        const qreal size = metrics.horizontalAdvance(label);
        addText(label, {m_plot.left() + (qreal(i) + 0.5) * width - size / 2, y}, m_small, m_look.colors.quiet, 0);
    }
    if (m_slotLabels == SlotLabels::Short && !m_data.annual) {
        drawGroupLabels(y + metrics.height());
    }
}

/// The years, each over its quarters; where they come too close only every second, fifth or tenth.
void ChartScene::drawGroupLabels(qreal y)
{
    struct Group
    {
        QString label;
        int year = 0;
        std::size_t first = 0;
        std::size_t end = 0;
    };
    std::vector<Group> groups;
    for (std::size_t i = 0; i < m_data.slotList.size(); ++i) {
        const ChartSlot &slot = m_data.slotList[i];
        const int year = m_data.annual ? slot.number : slot.number / 4;
        if (groups.empty() || groups.back().year != year) {
            groups.push_back({m_data.annual ? slot.label : slot.group, year, i, i});
        }
        groups.back().end = i + 1;
    }
    const QFontMetricsF metrics(m_small);
    qreal widest = 0;
    for (const Group &group : groups) {
        widest = std::max(widest, metrics.horizontalAdvance(group.label) + 8);
    }
    const qreal room = slotWidth() * (m_data.annual ? 1 : 4);
    int every = 1;
    for (const int step : {1, 2, 5, 10, 20}) {
        every = step;
        if (room * step >= widest) {
            break;
        }
    }
    for (const Group &group : groups) {
        const qreal left = m_plot.left() + qreal(group.first) * slotWidth();
        const qreal middle = (left + m_plot.left() + qreal(group.end) * slotWidth()) / 2;
        const qreal size = metrics.horizontalAdvance(group.label);
        // A year cut off by the edge of the picture has no room of its own.
        const bool fits = every > 1 || size + 4 <= qreal(group.end - group.first) * slotWidth();
        if (group.year % every == 0 && fits) {
            addText(group.label, {middle - size / 2, y}, m_small, m_look.colors.text, 0);
        }
        if (group.first > 0 && !m_data.annual && (every == 1 || group.year % every == 0)) {
            addLine(QLineF(left, m_plot.bottom(), left, y + metrics.height() * 0.8), QPen(m_look.colors.grid, 1));
        }
    }
}

void ChartScene::drawValueLabels()
{
    if (!m_valueLabels) {
        return;
    }
    const QFontMetricsF metrics(m_small);
    std::vector<QRectF> points;
    for (std::size_t i = 0; i < m_data.marks.size(); ++i) {
        if (m_data.marks[i].isPoint()) {
            points.push_back(markRect(int(i)).adjusted(-3, -3, 3, 3));
        }
    }
    for (std::size_t i = 0; i < m_data.marks.size(); ++i) {
        const ChartMark &mark = m_data.marks[i];
        if (mark.isPoint()) {
            continue;
        }
        const QString label = valueLabel(mark);
        const QRectF bar = markRect(int(i));
        const qreal width = metrics.horizontalAdvance(label);
        const qreal top = mark.to < mark.from ? bar.bottom() + 1 : bar.top() - metrics.height() - 1;
        const QRectF place(bar.center().x() - width / 2, top, width, metrics.height());
        const bool free = std::none_of(points.begin(), points.end(), [&place](const QRectF &point) { return point.intersects(place); });
        if (free && place.bottom() <= m_plot.bottom() + 2) {
            // Grid lines end at the figures.
            auto *halo = new QGraphicsRectItem(place.adjusted(-1, metrics.height() * 0.15, 1, -metrics.height() * 0.1), m_chart);
            halo->setPen(Qt::NoPen);
            halo->setBrush(m_look.colors.background);
            halo->setZValue(haloZ);
            addText(label, place.topLeft(), m_small, m_look.colors.text, 0);
        }
    }
}

/// What stands at the right end: the name, and the last value where it is written nowhere else.
QString ChartScene::endLabel(int kind) const
{
    const QString &name = m_data.kinds[std::size_t(kind)].label;
    const auto last = std::find_if(m_data.marks.rbegin(), m_data.marks.rend(), [kind](const ChartMark &mark) { return mark.kind == kind; });
    if (last == m_data.marks.rend() || m_data.columns > 0) {
        return name;
    }
    const QString value = u' ' + (m_data.mode == ChartMode::Indexed ? valueLabel(*last) : last->text);
    // Where room is short the name gives way, not the figure.
    const QFontMetricsF metrics(m_small);
    const qreal room = m_look.size.width() * endLabelShare - metrics.horizontalAdvance(value);
    return metrics.elidedText(name, Qt::ElideRight, room) + value;
}

/// Names at the right end, beside the last bars and the last point, so that no key is needed.
void ChartScene::drawEndLabels()
{
    struct Label
    {
        int kind;
        qreal y;
    };
    std::vector<Label> labels;
    for (int kind = 0; kind < int(m_data.kinds.size()); ++kind) {
        for (auto mark = m_data.marks.rbegin(); mark != m_data.marks.rend(); ++mark) {
            if (mark->kind == kind) {
                labels.push_back({kind, mark->isPoint() || m_data.mode != ChartMode::CommonSize ? yOf(mark->to) : yOf((mark->from + mark->to) / 2)});
                break;
            }
        }
    }
    std::sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.y < b.y; });
    const QFontMetricsF metrics(m_small);
    const qreal size = metrics.height() * 0.62;
    // Pushed apart from the top, then back up where the last would leave the plot.
    for (std::size_t i = 1; i < labels.size(); ++i) {
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + metrics.height());
    }
    for (std::size_t i = labels.size(); i-- > 0;) {
        const qreal limit = i + 1 == labels.size() ? m_plot.bottom() : labels[i + 1].y - metrics.height();
        labels[i].y = std::min(labels[i].y, limit);
    }
    for (const Label &label : labels) {
        const ChartKind &kind = m_data.kinds[std::size_t(label.kind)];
        const MarkStyle style{inkColor(kind, m_look.colors), m_look.colors.background, m_look.colors.doubt, m_look.colors.text};
        const qreal x = m_plot.right() + 8;
        addItem(new SwatchItem({x, label.y - size / 2}, size, shapeOf(kind), style, nullptr));
        addText(endLabel(label.kind), {x + metrics.height(), label.y - metrics.height() / 2}, m_small, m_look.colors.text,
                m_look.size.width() - x - metrics.height() - 4);
    }
}

} // namespace filing::ui
