// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what an exported chart shall be: format, file, and for pictures size, scale and look. GUI thread.
#pragma once

#include "ui/charts/chartoptions.h"
#include "ui/charts/exportformat.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace filing::ui
{

/// What was chosen the last time.
struct ExportChoices
{
    ExportFormat format = ExportFormat::Png;
    QString folder;              ///< Empty, or gone: the documents' folder.
    Tone tone = Tone::Print;
    QSizeF size{960, 540};
    double scale = 2;

    /// What settings cannot hold stays as it is here.
    [[nodiscard]] static ExportChoices from(const QSettings &settings);
    void keepIn(QSettings &settings) const;
};

class ChartExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggestion` is a file name without a suffix.
    ChartExportDialog(const ChartOptions &options, const QString &suggestion, const ExportChoices &choices, QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    [[nodiscard]] ExportFormat format() const;
    /// The given options with size, scale and tone as chosen.
    [[nodiscard]] ChartOptions options() const;
    [[nodiscard]] ExportChoices choices() const;

    /// Closes only when the file can be written there and is new, or the person agrees to replace it.
    void accept() override;

private:
    QWidget *makeFileRow();
    QWidget *makeSizeRow();
    void fillFormats();
    void fillTones();
    void browse();
    void followFormat();
    void followFile();
    void tellSize();
    [[nodiscard]] QString problem() const;

    ChartOptions m_options;
    QString m_suggestion;
    bool m_named = false;        ///< The name is the person's; it is not changed with the format any more.
    QFormLayout *m_form;
    QComboBox *m_format;
    QLabel *m_explanation;
    QLineEdit *m_file;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QDoubleSpinBox *m_scale;
    QComboBox *m_tone;
    QLabel *m_pixels;
    QLabel *m_problem;
};

} // namespace filing::ui
