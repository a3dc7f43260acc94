// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/searchhelp.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString row(const QString &example, const QString &meaning)
{
    return u"<tr><td style='padding-right:14px; white-space:pre'><a href=\"%1\">%2</a></td><td>%3</td></tr>"_s
        .arg(QString::fromLatin1(example.toUtf8().toPercentEncoding()), example.toHtmlEscaped(), meaning.toHtmlEscaped());
}

} // namespace

SearchHelp::SearchHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QLabel(this))
{
    setObjectName(u"librarySearchHelp"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setText(u"<b>%1</b><table cellspacing='3'>"_s.arg(tr("What can be searched for").toHtmlEscaped())
                    + row(u"going concern"_s, tr("both words, anywhere in one stretch of text"))
                    + row(u"\"going concern\""_s, tr("these words in this order"))
                    + row(u"goodw*"_s, tr("words that begin so"))
                    + row(u"restructuring NEAR/5 charges"_s, tr("at most five words between"))
                    + row(u"impairment OR restructuring"_s, tr("one of them"))
                    + row(u"impairment -goodwill"_s, tr("without the second"))
                    + row(u"net loss > 10,000,000"_s, tr("a value of a statement, in whole units"))
                    + row(u"revenues 10m..20m"_s, tr("a range of values"))
                    + row(u"form:8-K item:2.02 outlook"_s, tr("in these filings, in this item"))
                    + row(u"section:\"EX-99*\" dividend"_s, tr("in this part of the filing"))
                    + row(u"from:2004-01 to:2005 backlog"_s, tr("by the date of the report; filed: by the date of filing")) + u"</table>"_s
                    + tr("company: takes words of a name or a central index key.").toHtmlEscaped());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        close();
        Q_EMIT exampleChosen(QString::fromUtf8(QByteArray::fromPercentEncoding(link.toLatin1())));
    });
}

void SearchHelp::openBelow(const QWidget *widget)
{
    adjustSize();
    const QRect room = widget->screen()->availableGeometry();
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height()));
    at.setX(std::max(room.left(), std::min(at.x(), room.right() - width())));
    at.setY(std::max(room.top(), std::min(at.y(), room.bottom() - height())));
    move(at);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

} // namespace filing::ui
