// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule: what it says, where it holds, and what it would change in the open filings, before it is made. GUI thread.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"
#include "parsers/corrections/rule.h"

#include <QDialog>

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
    /// The cursor is borrowed: a change that is chosen in the preview is shown in the text.
    RuleDialog(const Rule &rule, const models::SnapshotPtr &snapshot, models::SourceCursor &cursor, QWidget *parent);

    [[nodiscard]] Rule rule() const;

private:
    void fillValues();
    void showPreview();

    models::SnapshotPtr m_snapshot;
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
