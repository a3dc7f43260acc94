// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip above the text: which document of the filing is shown, whether as source or as reading text, and whether
// the legend is. GUI thread.
#pragma once

#include "models/session/snapshot.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace filing::ui
{

class SourceHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SourceHeader(QWidget *parent = nullptr);

    void setFiling(const models::OpenFilingPtr &filing);
    /// The document the place is in; -1 for none. Emits nothing.
    void setDocument(int index);
    void setReading(bool reading);
    /// Whether there is a reading text to show.
    void setReadingPossible(bool possible);
    void setLegendShown(bool shown);

Q_SIGNALS:
    void documentChosen(int index);
    void readingChosen(bool reading);
    void legendToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QLabel *m_name = nullptr;
    QComboBox *m_documents = nullptr;
    QToolButton *m_source = nullptr;
    QToolButton *m_text = nullptr;
    QToolButton *m_legend = nullptr;
    QString m_fileName;
};

/// What stands in the pane while there is no text: one sentence, what to do, and a button for it.
class SourceNotice : public QWidget
{
    Q_OBJECT

public:
    explicit SourceNotice(QWidget *parent = nullptr);
    void say(const QString &sentence, const QString &detail, bool offerOpen);

Q_SIGNALS:
    void openRequested();

private:
    QLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_open = nullptr;
};

} // namespace filing::ui
