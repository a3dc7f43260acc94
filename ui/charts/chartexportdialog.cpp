// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexportdialog.h"

#include "ui/charts/chartexport.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString startFolder()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

QSpinBox *pixels(int value, const QString &objectName)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(240, 4000);
    box->setValue(value);
    box->setSuffix(u" px"_s);
    return box;
}

} // namespace

ChartExportDialog::ChartExportDialog(const ChartOptions &options, const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_options(options)
    , m_file(new QLineEdit)
    , m_format(new QComboBox)
    , m_tone(new QComboBox)
    , m_width(pixels(int(options.size.width()), u"exportWidth"_s))
    , m_height(pixels(int(options.size.height()), u"exportHeight"_s))
    , m_scale(new QDoubleSpinBox)
{
    setWindowTitle(tr("Export chart"));
    m_file->setObjectName(u"exportFile"_s);
    m_file->setMinimumWidth(m_file->fontMetrics().averageCharWidth() * 48);
    m_format->setObjectName(u"exportFormat"_s);
    for (const QString &suffix : chartSuffixes()) {
        m_format->addItem(suffix.toUpper(), suffix);
    }
    m_tone->setObjectName(u"exportTone"_s);
    m_tone->addItem(tr("For print"), int(Tone::Print));
    m_tone->addItem(tr("Light"), int(Tone::Light));
    m_tone->addItem(tr("Dark"), int(Tone::Dark));
    m_scale->setObjectName(u"exportScale"_s);
    m_scale->setRange(0.25, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(options.scale);
    m_scale->setPrefix(u"× "_s);
    m_file->setText(QDir(startFolder()).filePath(suggestion + u".png"_s));

    auto *choose = new QPushButton(tr("Choose…"));
    connect(choose, &QPushButton::clicked, this, &ChartExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ChartExportDialog::suffixChanged);
    connect(m_file, &QLineEdit::textEdited, this, &ChartExportDialog::fileChanged);

    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file);
    fileRow->addWidget(choose);
    auto *sizeRow = new QHBoxLayout;
    sizeRow->addWidget(m_width);
    sizeRow->addWidget(new QLabel(u"×"_s));
    sizeRow->addWidget(m_height);
    sizeRow->addStretch();
    auto *form = new QFormLayout(this);
    form->addRow(tr("&File"), fileRow);
    form->addRow(tr("For&mat"), m_format);
    form->addRow(tr("&Size"), sizeRow);
    form->addRow(tr("S&cale (PNG)"), m_scale);
    form->addRow(tr("&Look"), m_tone);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChartExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    suffixChanged();
}

QString ChartExportDialog::file() const
{
    return m_file->text().trimmed();
}

ChartOptions ChartExportDialog::options() const
{
    ChartOptions options = m_options;
    options.size = QSizeF(m_width->value(), m_height->value());
    options.scale = m_scale->value();
    options.tone = static_cast<Tone>(m_tone->currentData().toInt());
    return options;
}

void ChartExportDialog::accept()
{
    if (file().isEmpty()) {
        m_file->setFocus();
        return;
    }
    if (!chartSuffixes().contains(QFileInfo(file()).suffix().toLower())) {
        m_file->setText(file() + u'.' + m_format->currentData().toString());
    }
    if (QFileInfo::exists(file())) {
        const auto answer = QMessageBox::question(this, tr("Export chart"),
                                                  tr("%1 is there already. Replace it?").arg(QDir::toNativeSeparators(file())),
                                                  QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
        if (answer != QMessageBox::Yes) {
            return;
        }
    }
    QDialog::accept();
}

void ChartExportDialog::browse()
{
    // Replacing is asked once, when the export begins.
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export chart"), file(),
                                                        tr("Charts (*.%1)").arg(chartSuffixes().join(u" *."_s)), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_file->setText(chosen);
        fileChanged();
    }
}

void ChartExportDialog::suffixChanged()
{
    const QString suffix = m_format->currentData().toString();
    const QFileInfo info(file());
    if (info.suffix().toLower() != suffix) {
        m_file->setText(info.dir().filePath(info.completeBaseName() + u'.' + suffix));
    }
    const bool picture = suffix == u"png" || suffix == u"svg" || suffix == u"pdf";
    m_scale->setEnabled(suffix == u"png");
    m_tone->setEnabled(picture);
    m_width->setEnabled(picture);
    m_height->setEnabled(picture);
}

void ChartExportDialog::fileChanged()
{
    const int format = m_format->findData(QFileInfo(file()).suffix().toLower());
    // A suffix that is still being typed changes nothing.
    if (format >= 0) {
        m_format->setCurrentIndex(format);
    }
}

} // namespace filing::ui
