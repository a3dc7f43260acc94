// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One statement as a table: rows down, a label column and one column per period. Editing a cell asks for a correction.
#pragma once

#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QAbstractTableModel>

namespace filing::models
{

class StatementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StatementModel(QObject *parent = nullptr);

    /// `statement` is an index into the filing's effective extraction; out of range clears.
    void setStatement(const OpenFilingPtr &filing, int statement);
    [[nodiscard]] int statement() const { return m_statement; }
    [[nodiscard]] OpenFilingPtr filing() const { return m_filing; }
    [[nodiscard]] QModelIndex indexOf(const QString &fieldPath) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void correctionRequested(const filing::Correction &correction);

private:
    [[nodiscard]] const Statement *current() const;
    [[nodiscard]] QString pathAt(int row, int column) const;
    [[nodiscard]] const Field *fieldAt(int row, int column) const;
    [[nodiscard]] QVariant fieldData(const Field &field, int column, int role) const;

    OpenFilingPtr m_filing;
    int m_statement = -1;
};

} // namespace filing::models
