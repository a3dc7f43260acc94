// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule: what it says, where it holds, and what it would change in the open filings and in the library's, before it is
// made. GUI thread.
#pragma once

#include "models/library/rulesurvey.h"
#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "parsers/corrections/rule.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace filing::ui
{

class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// All are borrowed. A change of an open filing that is chosen in the preview is shown in the text. Without a survey nothing is said
    /// of the library.
    RuleDialog(const Rule &rule, const models::SnapshotPtr &snapshot, models::SourceCursor &cursor, models::RuleSurvey *survey,
               QWidget *parent);
    ~RuleDialog() override;

    [[nodiscard]] Rule rule() const;

private:
    void fillValues();
    [[nodiscard]] bool isWhole() const;
    void showPreview();
    void addChanges(const models::RulePreview &preview, bool open);
    void surveyLibrary();
    void takeSurvey(const models::RuleSurvey::Progress &progress);
    void showSummary();

    models::SnapshotPtr m_snapshot;
    models::RuleSurvey *m_survey = nullptr;
    QTimer m_pause;                          ///< A rule that is still being typed is not looked for in thousands of files.
    models::RuleSurvey::Progress m_library;  ///< All that was found there so far.
    models::RulePreview m_preview;
    models::SourceCursor &m_cursor;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_pattern = nullptr;
    QComboBox *m_value = nullptr;
    QComboBox *m_scope = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_summary = nullptr;
    QTreeWidget *m_changes = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filing::ui
