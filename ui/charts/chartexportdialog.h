// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what an exported chart shall be: file (and by its suffix the format), size, scale and look. GUI thread.
#pragma once

#include "ui/charts/chartoptions.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace filing::ui
{

class ChartExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggestion` is a file name without a suffix.
    ChartExportDialog(const ChartOptions &options, const QString &suggestion, QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    /// The given options with size, scale and tone as chosen.
    [[nodiscard]] ChartOptions options() const;

    /// Closes only when the file is new or the person agrees to replace it.
    void accept() override;

private:
    void browse();
    void suffixChanged();
    void fileChanged();

    ChartOptions m_options;
    QLineEdit *m_file;
    QComboBox *m_format;
    QComboBox *m_tone;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QDoubleSpinBox *m_scale;
};

} // namespace filing::ui
