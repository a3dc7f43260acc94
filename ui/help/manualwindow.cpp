// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/manualwindow.h"

#include "ui/actionicon.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// A page or a picture of the manual; empty for all that leads out of it.
QString fileOf(const QUrl &url)
{
    const QString file = url.path();
    return url.scheme().isEmpty() && url.host().isEmpty() && !file.startsWith(u'/') && !file.contains(u".."_s) ? file : QString();
}

} // namespace

ManualBrowser::ManualBrowser(const ManualText &text, QWidget *parent)
    : QTextBrowser(parent)
    , m_manual(text)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QString file = fileOf(name);
    if (type == QTextDocument::MarkdownResource) {
        return m_manual.page(file);
    }
    if (type == QTextDocument::ImageResource && file.endsWith(u".png"_s)) {
        QImage picture(u":/filingscope/manual/"_s + file);
        // Never wider than the page.
        const int bar = verticalScrollBar()->isVisible() ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        const int most = viewport()->width() - bar - 2 * static_cast<int>(document()->documentMargin());
        return picture.width() > most && most > 100 ? picture.scaledToWidth(most, Qt::SmoothTransformation) : picture;
    }
    return {};
}

ManualWindow::ManualWindow(ManualText text, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(std::move(text))
    , m_contents(new QListWidget(this))
    , m_page(new ManualBrowser(m_text, this))
    , m_find(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("User Manual — Filingscope"));
    m_contents->setObjectName(u"manualContents"_s);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setSpacing(3);
    for (const ManualPage &page : ManualText::pages()) {
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.file);
    }
    m_page->setObjectName(u"manualPage"_s);
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(16);
    makeBar();
    auto *parts = new QSplitter(this);
    parts->addWidget(m_contents);
    parts->addWidget(m_page);
    parts->setStretchFactor(1, 1);
    const int character = fontMetrics().averageCharWidth();
    parts->setSizes({character * 30, character * 90});
    layout()->addWidget(parts);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(parts, 1);
    resize(character * 124, fontMetrics().height() * 40);

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != page()) {
            showPage(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(m_page, &QTextBrowser::sourceChanged, this, &ManualWindow::dress);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
}

void ManualWindow::makeBar()
{
    m_back->setObjectName(u"manualBack"_s);
    m_back->setIcon(actionIcon(u"back"_s, palette()));
    m_back->setToolTip(tr("The page before this one (Alt+Left)"));
    m_forward->setObjectName(u"manualForward"_s);
    m_forward->setIcon(actionIcon(u"forward"_s, palette()));
    m_forward->setToolTip(tr("The page after this one (Alt+Right)"));
    m_find->setObjectName(u"manualFind"_s);
    m_find->setPlaceholderText(tr("find in the manual…"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setClearButtonEnabled(true);
    m_found->setObjectName(u"manualFound"_s);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
        button->setEnabled(false);
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 6, 6, 6);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch();
    bar->addWidget(m_found);
    bar->addWidget(m_find);
    m_find->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    connect(m_back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    const auto on = [this](const QKeySequence &key, auto what) { connect(new QShortcut(key, this), &QShortcut::activated, this, what); };
    on(QKeySequence::Find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(Qt::Key_F3), [this] { find(true); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { find(false); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_page->backward(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_page->forward(); });
}

void ManualWindow::showPage(const QString &file)
{
    m_page->setSource(QUrl(file), QTextDocument::MarkdownResource);
}

QString ManualWindow::page() const
{
    return m_page->source().path();
}

void ManualWindow::follow(const QUrl &link)
{
    const QString file = fileOf(link);
    if (!ManualText::source(file).isEmpty()) {
        showPage(file);
    }
}

/// From the place found last on, through this page and then all others.
void ManualWindow::find(bool forward)
{
    const QString words = m_find->text();
    const QTextDocument::FindFlags flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    m_found->clear();
    if (words.isEmpty() || m_page->find(words, flags)) {
        return;
    }
    const int count = m_contents->count();
    const int here = m_contents->currentRow();
    for (int step = 1; step <= count; ++step) {
        const int row = (here + (forward ? step : count * 2 - step)) % count;
        const QString file = m_contents->item(row)->data(Qt::UserRole).toString();
        QTextDocument document;
        document.setMarkdown(m_text.page(file));
        if (document.find(words).isNull()) {
            continue;
        }
        showPage(file);
        m_page->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
        m_page->find(words, flags);
        return;
    }
    m_found->setText(tr("Not found"));
}

void ManualWindow::dress(const QUrl &shown)
{
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == shown.path()) {
            m_contents->setCurrentRow(row);
        }
    }
    // Markdown says nothing of how its tables look.
    QTextFrame *whole = m_page->document()->rootFrame();
    for (QTextFrame *frame : whole->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorderBrush(palette().mid());
            table->setFormat(format);
        }
    }
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_find->hasFocus()) {
        m_page->setFocus();
    } else {
        close();
    }
}

void ManualWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_back->setIcon(actionIcon(u"back"_s, palette()));
        m_forward->setIcon(actionIcon(u"forward"_s, palette()));
    }
}

} // namespace filing::ui
