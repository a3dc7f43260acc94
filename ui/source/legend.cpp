// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/legend.h"

#include "models/source/spanindex.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace filing::ui
{

namespace
{

constexpr int gap = 6;           ///< Between a sample and its word.
constexpr int between = 14;      ///< Between entries.
constexpr int margin = 8;
constexpr int mostOfPane = 4;    ///< The legend takes no more than this part of what it explains: the text comes first.

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (parent) {
        parent->installEventFilter(this);
    }
}

bool Legend::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        updateGeometry();
    }
    return QWidget::eventFilter(watched, event);
}

int Legend::line() const
{
    return fontMetrics().height() + 6;
}

int Legend::rows() const
{
    const int room = parentWidget() ? parentWidget()->height() / mostOfPane : 0;
    return std::max(1, room / line());
}

void Legend::setMarks(const std::vector<models::Mark> &marks, bool unexplained)
{
    m_entries.clear();
    const auto some = [&marks](auto condition) { return std::any_of(marks.begin(), marks.end(), condition); };
    for (int i = 0; i <= static_cast<int>(FieldKind::Witness); ++i) {
        const auto kind = static_cast<FieldKind>(i);
        if (some([kind](const models::Mark &mark) { return mark.kind == kind && !mark.twin; })) {
            m_entries.push_back({Look::Fill, kind, fieldKindWord(kind)});
        }
    }
    if (some([](const models::Mark &mark) { return mark.signs.testFlag(models::Sign::Repaired); })) {
        m_entries.push_back({Look::Repair, FieldKind::Amount, tr("Repaired")});
    }
    if (some([](const models::Mark &mark) {
            return mark.signs.testFlag(models::Sign::Contradicted)
                || (mark.doubtful && !mark.signs.testFlag(models::Sign::Repaired));
        })) {
        m_entries.push_back({Look::Doubt, FieldKind::Amount, tr("Doubtful")});
    }
    if (some([](const models::Mark &mark) { return mark.twin; })) {
        m_entries.push_back({Look::Twin, FieldKind::Label, tr("Misread twin, left out")});
    }
    if (unexplained) {
        m_entries.push_back({Look::Unexplained, FieldKind::Cover, tr("Unexplained")});
    }
    if (!m_entries.empty()) {
        m_entries.push_back({Look::Current, FieldKind::Cover, tr("Current field")});
    }
    QStringList words;
    for (const Entry &entry : m_entries) {
        words.push_back(entry.word);
    }
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

std::vector<QRect> Legend::places(int width) const
{
    const int sample = fontMetrics().height() + 1;
    int x = margin;
    int y = 2;
    std::vector<QRect> places;
    for (const Entry &entry : m_entries) {
        const int wide = sample + gap + fontMetrics().horizontalAdvance(entry.word);
        if (x > margin && x + wide + margin > width) {
            x = margin;
            y += line();
        }
        places.emplace_back(x, y, wide, line());
        x += wide + between;
    }
    return places;
}

int Legend::heightForWidth(int width) const
{
    const std::vector<QRect> all = places(width);
    return all.empty() ? 0 : std::min(all.back().bottom() + 1, rows() * line() + 2) + 2;
}

QSize Legend::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 200))};
}

QSize Legend::minimumSizeHint() const
{
    return {100, heightForWidth(std::max(width(), 200))};
}

void Legend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const std::vector<QRect> all = places(width());
    QStringList words;
    for (const Entry &entry : m_entries) {
        words.push_back(entry.word);
    }
    // What has no room here is told all the same.
    setToolTip(!all.empty() && all.back().bottom() > height() ? words.join(QStringLiteral(", ")) : QString());
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int sample = fontMetrics().height() + 1;
    const std::vector<QRect> all = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect rect = QStyle::visualRect(layoutDirection(), this->rect(), all[i]);
        painter.setPen(palette().color(QPalette::WindowText));
        if (i + 1 < all.size() && all[i].bottom() < height() && all[i + 1].bottom() > height()) {
            painter.drawText(rect, Qt::AlignCenter, QStringLiteral("…"));
            break;
        }
        const int height = fontMetrics().height() - 2;
        const QRect box(rect.x(), rect.y() + (rect.height() - height) / 2, sample, height);
        paintSample(painter, m_entries[i], QRectF(QStyle::visualRect(layoutDirection(), rect, box)).translated(0.5, 0.5));
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect word = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(sample + gap, 0, 0, 0));
        painter.drawText(word, Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft), m_entries[i].word);
    }
}

void Legend::paintSample(QPainter &painter, const Entry &entry, const QRectF &rect) const
{
    const QColor back = entry.look == Look::Twin ? twinFill(palette())
        : entry.look == Look::Fill               ? fieldFill(entry.kind, palette())
        : entry.look == Look::Unexplained        ? unexplainedFill(palette())
        : entry.look == Look::Current            ? palette().color(QPalette::Base)
                                                 : fieldFill(FieldKind::Amount, palette());
    painter.setPen(entry.look == Look::Fill ? QPen(fieldAccent(entry.kind, palette()), 1) : QPen(Qt::NoPen));
    painter.setBrush(back);
    painter.drawRoundedRect(rect, 2, 2);
    painter.setBrush(Qt::NoBrush);
    switch (entry.look) {
    case Look::Fill:
        break;
    case Look::Twin:
        painter.setPen(twinText(palette()));
        painter.drawText(rect, Qt::AlignCenter, QStringLiteral("F2"));
        break;
    case Look::Unexplained:
    case Look::Repair: {
        const bool repair = entry.look == Look::Repair;
        QPen pen(repair ? repairColor(palette()) : unexplainedColor(palette()), repair ? 1.6 : 2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern(repair ? QList<qreal>{3, 2} : QList<qreal>{1, 1});
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), rect.bottom() - 1.5), QPointF(rect.right(), rect.bottom() - 1.5));
        break;
    }
    case Look::Doubt: {
        painter.setPen(QPen(doubtColor(palette()), 1));
        painter.drawRoundedRect(rect, 2, 2);
        QPainterPath path(QPointF(rect.left() + 2, rect.bottom() - 3.5));
        for (int i = 0; i < 5; ++i) {
            const QPointF from = path.currentPosition();
            path.quadTo(from + QPointF(1.4, i % 2 == 0 ? 2.4 : -2.4), from + QPointF(2.8, 0));
        }
        painter.setPen(QPen(doubtColor(palette()), 1.3));
        painter.drawPath(path);
        break;
    }
    case Look::Current:
        painter.setPen(QPen(currentFrame(palette()), 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
        break;
    }
}

} // namespace filing::ui
