// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/corrections/review.h"

#include "models/text/displaytext.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing::ui
{

Review::Review(models::FilingSession &session, models::SourceCursor &cursor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_cursor(cursor)
{
}

models::OpenFilingPtr Review::filing() const
{
    const models::SnapshotPtr snapshot = m_session.snapshot();
    return snapshot ? snapshot->find(m_cursor.place().filing) : nullptr;
}

QString Review::path() const
{
    return m_cursor.place().fieldPath;
}

const Field *Review::field() const
{
    const models::OpenFilingPtr open = filing();
    return open && open->effective ? findField(*open->effective, path().toStdString()) : nullptr;
}

bool Review::canEdit() const
{
    const models::OpenFilingPtr open = filing();
    return field() || (open && open->effective && cellAddress(*open->effective, path().toStdString()));
}

bool Review::canConfirm() const
{
    const Field *current = field();
    return current && current->review == filing::Review::Machine;
}

bool Review::canReject() const
{
    const Field *current = field();
    return current && current->review != filing::Review::Rejected;
}

bool Review::confirm()
{
    return canConfirm() && record(CorrectionKind::Confirm, path());
}

bool Review::reject()
{
    return canReject() && record(CorrectionKind::Reject, path());
}

bool Review::setValue(const QString &path, const QString &text, const QString &reason)
{
    return record(CorrectionKind::SetValue, path, text, reason);
}

bool Review::setSpan(const QString &path, Span span, const QString &text, const QString &reason)
{
    const models::OpenFilingPtr open = filing();
    if (!open || !open->document || span.isEmpty()) {
        return false;
    }
    Correction correction;
    correction.document = open->document->id();
    correction.path = path.toStdString();
    correction.kind = CorrectionKind::SetSpan;
    correction.anchor = anchorFor(*open->document, span);
    correction.newText = text.simplified().toStdString();
    correction.reason = reason.toStdString();
    return m_session.correct(std::move(correction));
}

bool Review::record(Correction correction)
{
    return m_session.correct(std::move(correction));
}

bool Review::record(std::vector<Correction> step)
{
    return m_session.correct(std::move(step));
}

bool Review::record(CorrectionKind kind, const QString &path, const QString &text, const QString &reason)
{
    const models::OpenFilingPtr open = filing();
    if (!open || !open->document || path.isEmpty()) {
        return false;
    }
    Correction correction;
    correction.document = open->document->id();
    correction.path = path.toStdString();
    correction.kind = kind;
    correction.newText = text.toStdString();
    correction.reason = reason.toStdString();
    return m_session.correct(std::move(correction));
}

std::vector<std::pair<QString, QString>> Review::fields() const
{
    std::vector<std::pair<QString, QString>> all;
    const models::OpenFilingPtr open = filing();
    if (!open || !open->effective) {
        return all;
    }
    const auto add = [&](const std::string &path) {
        all.emplace_back(models::fieldLabel(*open->effective, path), QString::fromStdString(path));
    };
    forEachField(*open->effective, [&](const FieldEntry &entry) { add(entry.path); });
    for (std::size_t s = 0; s < open->effective->statements.size(); ++s) {
        const Statement &statement = open->effective->statements[s];
        for (std::size_t r = 0; r < statement.rows.size(); ++r) {
            for (std::size_t p = 0; p < statement.rows[r].cells.size(); ++p) {
                if (!statement.rows[r].cells[p] && !statement.rows[r].heading) {
                    add(cellPath(*open->effective, s, r, p));
                }
            }
        }
    }
    return all;
}

} // namespace filing::ui
