// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/sourceheader.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace filing::ui
{

namespace
{

QToolButton *button(const QString &text, const QString &tip, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(tip);
    made->setObjectName(name);
    made->setCheckable(true);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QString documentLabel(const SubmissionDocument &document)
{
    QString label = QString::fromStdString(document.type);
    const QString what = QString::fromStdString(document.description.empty() ? document.filename : document.description);
    if (!what.isEmpty() && what != label) {
        label += (label.isEmpty() ? QString() : QStringLiteral(" · ")) + what;
    }
    return label.isEmpty() ? SourceHeader::tr("Document") : label;
}

} // namespace

SourceHeader::SourceHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_documents(new QComboBox(this))
    , m_source(button(tr("Source"), tr("The file's bytes as they are"), QStringLiteral("showSource"), this))
    , m_text(button(tr("Text"), tr("What a person would read: words in reading order, tables set out in columns"),
                    QStringLiteral("showReading"), this))
    , m_legend(button(tr("Legend"), tr("What the colours mean"), QStringLiteral("showLegend"), this))
{
    setObjectName(QStringLiteral("sourceHeader"));
    m_name->setTextInteractionFlags(Qt::NoTextInteraction);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_documents->setObjectName(QStringLiteral("documentChoice"));
    m_documents->setAccessibleName(tr("Document of the filing"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_documents->setMinimumContentsLength(14);
    m_documents->hide();
    auto *modes = new QButtonGroup(this);
    modes->addButton(m_source);
    modes->addButton(m_text);
    m_source->setChecked(true);
    m_legend->setChecked(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 2);
    row->setSpacing(2);
    row->addWidget(m_name, 1);
    row->addWidget(m_documents, 1);
    row->addSpacing(6);
    row->addWidget(m_source);
    row->addWidget(m_text);
    row->addSpacing(6);
    row->addWidget(m_legend);

    connect(m_documents, &QComboBox::activated, this, &SourceHeader::documentChosen);
    connect(m_source, &QToolButton::clicked, this, [this] { Q_EMIT readingChosen(false); });
    connect(m_text, &QToolButton::clicked, this, [this] { Q_EMIT readingChosen(true); });
    connect(m_legend, &QToolButton::clicked, this, &SourceHeader::legendToggled);
}

void SourceHeader::setFiling(const models::OpenFilingPtr &filing)
{
    m_fileName = filing ? QFileInfo(filing->path).fileName() : QString();
    m_name->setToolTip(filing ? filing->path : QString());
    m_documents->clear();
    if (filing && filing->effective) {
        for (const SubmissionDocument &document : filing->effective->documents) {
            m_documents->addItem(documentLabel(document));
        }
    }
    m_documents->setVisible(m_documents->count() > 1);
    elide();
}

void SourceHeader::setDocument(int index)
{
    if (index < m_documents->count()) {
        m_documents->setCurrentIndex(index);
    }
}

void SourceHeader::setReading(bool reading)
{
    (reading ? m_text : m_source)->setChecked(true);
}

void SourceHeader::setReadingPossible(bool possible)
{
    m_text->setEnabled(possible);
}

void SourceHeader::setLegendShown(bool shown)
{
    m_legend->setChecked(shown);
}

void SourceHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void SourceHeader::elide()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_fileName, Qt::ElideMiddle, std::max(40, m_name->width())));
}

SourceNotice::SourceNotice(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_open(new QPushButton(tr("Open…"), this))
{
    setObjectName(QStringLiteral("sourceNotice"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_sentence->setFont(large);
    for (QLabel *label : {m_sentence, m_detail}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    m_open->setObjectName(QStringLiteral("noticeOpen"));
    m_open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(static_cast<QPushButton *>(m_open), &QPushButton::clicked, this, &SourceNotice::openRequested);
}

void SourceNotice::say(const QString &sentence, const QString &detail, bool offerOpen)
{
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_open->setVisible(offerOpen);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_detail->setPalette(quiet);
}

} // namespace filing::ui
