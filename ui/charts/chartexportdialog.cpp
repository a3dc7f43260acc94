// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartexportdialog.h"

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
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int leastSide = 240;
constexpr int mostSide = 4000;
constexpr double leastScale = 0.25;
constexpr double mostScale = 8;

QString startFolder(const QString &wanted)
{
    if (!wanted.isEmpty() && QFileInfo(wanted).isDir()) {
        return wanted;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QSpinBox *pixels(qreal value, const QString &objectName, const QString &name)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(leastSide, mostSide);
    box->setSingleStep(20);
    box->setValue(int(value));
    box->setSuffix(u" px"_s);
    return box;
}

QLabel *labelFor(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    return label;
}

QLabel *smallLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportChoices ExportChoices::from(const QSettings &settings)
{
    ExportChoices choices;
    if (const auto format = formatNamed(settings.value(u"export/format"_s).toString())) {
        choices.format = *format;
    }
    choices.folder = settings.value(u"export/folder"_s).toString();
    const int tone = settings.value(u"export/tone"_s, int(choices.tone)).toInt();
    if (tone >= int(Tone::Light) && tone <= int(Tone::Print)) {
        choices.tone = static_cast<Tone>(tone);
    }
    const QSizeF size = settings.value(u"export/size"_s).toSizeF();
    if (size.width() >= leastSide && size.height() >= leastSide && size.width() <= mostSide && size.height() <= mostSide) {
        choices.size = size;
    }
    const double scale = settings.value(u"export/scale"_s).toDouble();
    if (scale >= leastScale && scale <= mostScale) {
        choices.scale = scale;
    }
    return choices;
}

void ExportChoices::keepIn(QSettings &settings) const
{
    settings.setValue(u"export/format"_s, nameOf(format));
    settings.setValue(u"export/folder"_s, folder);
    settings.setValue(u"export/tone"_s, int(tone));
    settings.setValue(u"export/size"_s, size);
    settings.setValue(u"export/scale"_s, scale);
}

ChartExportDialog::ChartExportDialog(const ChartOptions &options, const QString &suggestion, const ExportChoices &choices, QWidget *parent)
    : QDialog(parent)
    , m_options(options)
    , m_suggestion(suggestion)
    , m_form(new QFormLayout(this))
    , m_format(new QComboBox)
    , m_explanation(smallLabel(u"exportExplanation"_s))
    , m_file(new QLineEdit)
    , m_width(pixels(choices.size.width(), u"exportWidth"_s, tr("Width")))
    , m_height(pixels(choices.size.height(), u"exportHeight"_s, tr("Height")))
    , m_scale(new QDoubleSpinBox)
    , m_tone(new QComboBox)
    , m_pixels(new QLabel)
    , m_problem(smallLabel(u"exportProblem"_s))
{
    setWindowTitle(tr("Export chart"));
    m_scale->setObjectName(u"exportScale"_s);
    m_scale->setRange(leastScale, mostScale);
    m_scale->setSingleStep(0.5);
    m_scale->setValue(choices.scale);
    m_scale->setPrefix(u"× "_s);
    fillFormats();
    fillTones();
    m_format->setCurrentIndex(std::max(0, m_format->findData(int(choices.format))));
    m_tone->setCurrentIndex(std::max(0, m_tone->findData(int(choices.tone))));
    m_file->setText(QDir(startFolder(choices.folder)).filePath(m_suggestion));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("F&ormat"), m_format);
    m_form->addRow(QString(), m_explanation);
    m_form->addRow(labelFor(tr("&File"), m_file), makeFileRow());
    m_form->addRow(labelFor(tr("Si&ze"), m_width), makeSizeRow());
    m_form->addRow(tr("&Look"), m_tone);
    m_form->addRow(m_problem);
    m_form->addRow(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ChartExportDialog::followFormat);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChartExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_problem->hide();
    followFormat();
    tellSize();
}

void ChartExportDialog::fillFormats()
{
    m_format->setObjectName(u"exportFormat"_s);
    for (const ExportFormat format : exportFormats()) {
        m_format->addItem(wordsOf(format), int(format));
    }
    m_explanation->setMinimumHeight(m_explanation->fontMetrics().height() * 2);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void ChartExportDialog::fillTones()
{
    m_tone->setObjectName(u"exportTone"_s);
    m_tone->addItem(tr("For print"), int(Tone::Print));
    m_tone->addItem(tr("Light"), int(Tone::Light));
    m_tone->addItem(tr("Dark"), int(Tone::Dark));
}

QWidget *ChartExportDialog::makeFileRow()
{
    m_file->setObjectName(u"exportFile"_s);
    m_file->setAccessibleName(tr("File to write"));
    m_file->setMinimumWidth(m_file->fontMetrics().averageCharWidth() * 48);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"exportChoose"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ChartExportDialog::browse);
    connect(m_file, &QLineEdit::textEdited, this, &ChartExportDialog::followFile);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(choose);
    return row;
}

QWidget *ChartExportDialog::makeSizeRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_width);
    layout->addWidget(new QLabel(tr("by")));
    layout->addWidget(m_height);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->setToolTip(tr("Device pixels for each; 2 is sharp on fine screens and in print"));
    layout->addWidget(m_scale);
    layout->addWidget(m_pixels);
    layout->addStretch();
    m_pixels->setObjectName(u"exportPixels"_s);
    for (QSpinBox *side : {m_width, m_height}) {
        connect(side, &QSpinBox::valueChanged, this, &ChartExportDialog::tellSize);
    }
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ChartExportDialog::tellSize);
    return row;
}

void ChartExportDialog::tellSize()
{
    m_pixels->setText(tr("= %1 × %2 pixels").arg(std::lround(m_width->value() * m_scale->value()))
                          .arg(std::lround(m_height->value() * m_scale->value())));
}

QString ChartExportDialog::file() const
{
    return m_file->text().trimmed();
}

ExportFormat ChartExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

ChartOptions ChartExportDialog::options() const
{
    ChartOptions options = m_options;
    options.size = QSizeF(m_width->value(), m_height->value());
    options.scale = m_scale->value();
    options.tone = static_cast<Tone>(m_tone->currentData().toInt());
    return options;
}

ExportChoices ChartExportDialog::choices() const
{
    const ChartOptions chosen = options();
    return {format(), QFileInfo(file()).absolutePath(), chosen.tone, chosen.size, chosen.scale};
}

QString ChartExportDialog::problem() const
{
    const QFileInfo info(file());
    if (file().isEmpty() || info.completeBaseName().isEmpty()) {
        return tr("Name the file to write.");
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(info.absolutePath()));
    }
    if (info.isDir()) {
        return tr("%1 is a folder; name a file in it.").arg(QDir::toNativeSeparators(file()));
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return tr("Nothing may be written in the folder %1.").arg(QDir::toNativeSeparators(info.absolutePath()));
    }
    return {};
}

void ChartExportDialog::accept()
{
    const QString suffix = QFileInfo(file()).suffix().toLower();
    if (!file().isEmpty() && suffix != suffixOf(format()) && formatOfFile(file()) != format()) {
        m_file->setText(file() + u'.' + suffixOf(format()));
    }
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (!m_problem->text().isEmpty()) {
        m_file->setFocus();
        return;
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
                                                        tr("%1 (*.%2)").arg(wordsOf(format()).section(u" ("_s, 0, 0), suffixOf(format())),
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_file->setText(chosen);
        followFile();
    }
}

void ChartExportDialog::followFormat()
{
    const bool evidence = format() == ExportFormat::EvidencePdf || format() == ExportFormat::EvidenceHtml;
    const QFileInfo info(file());
    const QString base = m_named ? info.completeBaseName() : evidence ? m_suggestion + tr("-evidence") : m_suggestion;
    if (!m_named || info.suffix().toLower() != suffixOf(format())) {
        m_file->setText(info.dir().filePath(base + u'.' + suffixOf(format())));
    }
    m_explanation->setText(explanationOf(format()));
    const bool png = format() == ExportFormat::Png;
    m_scale->setVisible(png);
    m_pixels->setVisible(png);
    m_form->setRowVisible(m_width->parentWidget(), isPicture(format()));
    m_form->setRowVisible(m_tone, isPicture(format()));
    m_problem->hide();
    adjustSize();
}

void ChartExportDialog::followFile()
{
    m_named = true;
    m_problem->hide();
    const auto named = formatOfFile(file());
    // A suffix that is still being typed changes nothing, and neither does one that two formats share.
    if (named && suffixOf(*named) != suffixOf(format())) {
        m_format->setCurrentIndex(m_format->findData(int(*named)));
    }
}

} // namespace filing::ui
