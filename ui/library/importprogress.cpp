// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importprogress.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// Shorter work needs no bar; it would only flicker.
constexpr std::chrono::milliseconds patience{300};
constexpr int steps = 1000;

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ImportProgress::ImportProgress(QAction *pause, QAction *cancel, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_file(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_patience(new QTimer(this))
{
    setObjectName(u"importProgress"_s);
    m_text->setObjectName(u"importProgressText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_file->setObjectName(u"importProgressFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    // Of one width: the names change so often that a line that moves with them could not be read.
    m_file->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    m_bar->setObjectName(u"importProgressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setAccessibleName(tr("Work on the library"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_file);
    row->addWidget(m_bar);
    row->addWidget(buttonOf(pause, this));
    row->addWidget(buttonOf(cancel, this));
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ImportProgress::setProgress(const QString &what, const models::LibraryProgress &progress)
{
    const QLocale locale;
    const QString done = locale.toString(progress.done);
    const QString state = progress.paused ? tr("%1 paused at", "Importing paused at 12 of 100").arg(what) : what;
    m_text->setText(progress.total <= 0       ? state
                        : progress.counting   ? tr("%1 %2 of %3+").arg(state, done, locale.toString(progress.total))
                                              : tr("%1 %2 of %3").arg(state, done, locale.toString(progress.total)));
    const QString file = QFileInfo(progress.current).fileName();
    m_file->setText(fontMetrics().elidedText(file, Qt::ElideMiddle, m_file->width()));
    setToolTip(file.isEmpty() ? what : tr("%1: %2").arg(what, QDir::toNativeSeparators(progress.current)));
    if (progress.total <= 0) {
        m_bar->setRange(0, 0);
    } else {
        m_bar->setRange(0, steps);
        m_bar->setValue(static_cast<int>(std::min<qint64>(progress.done, progress.total) * steps / progress.total));
    }
    if (isHidden() && !m_patience->isActive()) {
        m_patience->start();
    }
}

void ImportProgress::finish()
{
    m_patience->stop();
    hide();
}

} // namespace filing::ui
