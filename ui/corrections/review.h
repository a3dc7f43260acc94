// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person can say about the current field, turned into corrections for the session's one door. Knows which field is
// current and what may be done with it; owns no state of its own. GUI thread.
#pragma once

#include "models/session/filingsession.h"
#include "models/session/sourcecursor.h"

#include <QObject>

namespace filing::ui
{

class Review : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    Review(models::FilingSession &session, models::SourceCursor &cursor, QObject *parent = nullptr);

    [[nodiscard]] models::OpenFilingPtr filing() const;
    /// The current field's path and the field; null where a cell is blank or nothing is chosen.
    [[nodiscard]] QString path() const;
    [[nodiscard]] const Field *field() const;

    /// A field or a blank cell that can take a value.
    [[nodiscard]] bool canEdit() const;
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] bool canReject() const;

    bool confirm();
    bool reject();
    bool setValue(const QString &path, const QString &text, const QString &reason = {});
    /// The value is what stands at these bytes; `text` is how it reads.
    bool setSpan(const QString &path, Span span, const QString &text, const QString &reason = {});
    bool record(Correction correction);
    /// Several as one step.
    bool record(std::vector<Correction> step);

    /// Every field of the current filing that can take a value: label and path, in reading order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> fields() const;

private:
    bool record(CorrectionKind kind, const QString &path, const QString &text = {}, const QString &reason = {});

    models::FilingSession &m_session;
    models::SourceCursor &m_cursor;
};

} // namespace filing::ui
