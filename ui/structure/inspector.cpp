// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/inspector.h"

#include "models/corrections/correctionlog.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/structure/inspectorpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Place;

Inspector::Inspector(models::SourceCursor &cursor, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_cursor(cursor)
    , m_page(new QTextBrowser(this))
    , m_empty(new EmptyState(EmptyReason::NoValue, {}, this))
    , m_stack(new QStackedWidget(this))
{
    m_page->setObjectName(u"inspectorPage"_s);
    m_page->setAccessibleName(tr("What is known about the value"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(8);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    for (QAction *action : actions) {
        auto *button = new QToolButton(buttons);
        button->setObjectName(action->objectName() + u"InInspector"_s);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->iconText());
        flow->addWidget(button);
    }
    auto *full = new QWidget(this);
    auto *fullColumn = new QVBoxLayout(full);
    fullColumn->setContentsMargins(0, 0, 0, 0);
    fullColumn->setSpacing(0);
    fullColumn->addWidget(m_page, 1);
    fullColumn->addWidget(buttons);
    m_stack->addWidget(full);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_page);

    connect(m_page, &QTextBrowser::anchorClicked, this, &Inspector::followLink);
    connect(&m_cursor, &models::SourceCursor::moved, this, &Inspector::show);
    show({});
}

void Inspector::setFiling(const models::OpenFilingPtr &filing, std::optional<qint64> asOf)
{
    m_filing = filing;
    if (filing && asOf) {
        auto then = std::make_shared<models::OpenFiling>(*filing);
        then->log = models::asOf(filing->log, *asOf);
        m_filing = std::move(then);
    }
    show(m_cursor.place());
}

QString Inspector::plainText() const
{
    return m_stack->currentIndex() == 0 ? m_page->toPlainText() : QString();
}

void Inspector::show(const Place &place)
{
    const bool ours = m_filing && place.filing == m_filing->path && m_filing->effective;
    const QString html = ours ? inspectorHtml(*m_filing, place.fieldPath, palette()) : QString();
    const bool same = place.fieldPath == m_path;
    const int scrolled = m_page->verticalScrollBar()->value();
    m_path = ours ? place.fieldPath : QString();
    m_page->setHtml(html);
    if (same) {
        m_page->verticalScrollBar()->setValue(scrolled);
    }
    m_stack->setCurrentIndex(html.isEmpty() ? 1 : 0);
}

void Inspector::followLink(const QUrl &link)
{
    if (link.scheme() == u"field"_s && m_filing && m_filing->effective) {
        const QString path = link.path();
        const Field *field = findField(*m_filing->effective, path.toStdString());
        m_cursor.moveTo({m_filing->path, path, field ? field->span() : Span{}}, this);
        show(m_cursor.place());
    } else if (link.scheme() == u"use"_s) {
        Q_EMIT alternativeChosen(m_path, QUrlQuery(link).queryItemValue(u"value"_s, QUrl::FullyDecoded));
    }
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        show(m_cursor.place());
    }
}

} // namespace filing::ui
