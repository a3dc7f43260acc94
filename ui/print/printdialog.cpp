// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printdialog.h"

#include "ui/print/pagepreview.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPageSetupDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

constexpr double margin = 15;                ///< Millimetres; what every printer can do.

QRadioButton *addChoice(QVBoxLayout *column, QButtonGroup *group, int id, const char *name, const QString &words, bool possible)
{
    auto *button = new QRadioButton(words);
    button->setObjectName(QLatin1StringView(name));
    button->setEnabled(possible);
    group->addButton(button, id);
    column->addWidget(button);
    return button;
}

} // namespace

PrintDialog::PrintDialog(const Printable &printable, Printed looked, const PageWords &words, Maker make, QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_printable(printable)
    , m_words(words)
    , m_make(std::move(make))
    , m_settings(settings)
    , m_layout(usualLayout())
    , m_preview(new PagePreview(this))
{
    setObjectName(u"printDialog"_s);
    setWindowTitle(tr("Print"));
    auto *side = new QVBoxLayout;
    side->addWidget(makeChoices(printable));
    side->addWidget(makeLines());
    auto *paper = new QPushButton(tr("P&aper and Margins…"), this);
    paper->setObjectName(u"printPaper"_s);
    paper->setAutoDefault(false);
    side->addWidget(paper);
    side->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *pdf = buttons->addButton(tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    pdf->setObjectName(u"printPdf"_s);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"printPrint"_s);
    const bool printers = !QPrinterInfo::availablePrinterNames().isEmpty();
    print->setEnabled(printers);
    print->setToolTip(printers ? tr("Choose a printer and print") : tr("No printer is set up on this system; a PDF file works without one"));
    (printers ? print : pdf)->setDefault(true);

    auto *row = new QHBoxLayout;
    row->addLayout(side);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(paper, &QPushButton::clicked, this, &PrintDialog::choosePaper);
    connect(pdf, &QPushButton::clicked, this, [this] {
        store();
        Q_EMIT pdfRequested();
    });
    connect(print, &QPushButton::clicked, this, [this] {
        store();
        Q_EMIT printRequested();
    });
    m_what->button(int(looked))->setChecked(true);
    m_what->button(int(looked))->setFocus();
    restore();
    connect(m_what, &QButtonGroup::idToggled, this, &PrintDialog::refresh);
    connect(m_range, &QButtonGroup::idToggled, this, &PrintDialog::refresh);
    for (QCheckBox *box : {m_numbers, m_marked}) {
        connect(box, &QCheckBox::toggled, this, &PrintDialog::refresh);
    }
    for (QSpinBox *box : {m_from, m_to}) {
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_range->button(int(PrintedLines::FromTo))->setChecked(true);
            refresh();
        });
    }
    refresh();
}

QWidget *PrintDialog::makeChoices(const Printable &printable)
{
    auto *box = new QGroupBox(tr("What"), this);
    auto *column = new QVBoxLayout(box);
    m_what = new QButtonGroup(this);
    addChoice(column, m_what, int(Printed::Text), "printText", tr("&Text of the filing"), printable.text);
    addChoice(column, m_what, int(Printed::Statement), "printStatement", tr("&Statement with its signs"), printable.statement);
    addChoice(column, m_what, int(Printed::Chart), "printChart", tr("&Chart"), printable.chart);
    return box;
}

QWidget *PrintDialog::makeLines()
{
    m_lines = new QGroupBox(tr("Lines of the text"), this);
    auto *column = new QVBoxLayout(m_lines);
    m_range = new QButtonGroup(this);
    addChoice(column, m_range, int(PrintedLines::All), "printAll", tr("A&ll %1").arg(locale().toString(m_printable.lines)), true);
    addChoice(column, m_range, int(PrintedLines::OnScreen), "printOnScreen", tr("What is on the sc&reen"), true);
    addChoice(column, m_range, int(PrintedLines::Selected), "printSelected", tr("What is s&elected"), m_printable.selection);
    auto *row = new QHBoxLayout;
    auto *fromTo = new QRadioButton(tr("&From"), m_lines);
    fromTo->setObjectName(u"printFromTo"_s);
    m_range->addButton(fromTo, int(PrintedLines::FromTo));
    m_from = new QSpinBox(m_lines);
    m_from->setObjectName(u"printFrom"_s);
    m_from->setAccessibleName(tr("First line to print"));
    m_to = new QSpinBox(m_lines);
    m_to->setObjectName(u"printTo"_s);
    m_to->setAccessibleName(tr("Last line to print"));
    for (QSpinBox *box : {m_from, m_to}) {
        box->setRange(1, std::max(1, m_printable.lines));
    }
    m_from->setValue(m_printable.firstOnScreen);
    m_to->setValue(m_printable.lastOnScreen);
    auto *between = new QLabel(tr("t&o", "a line number follows"), m_lines);
    between->setBuddy(m_to);
    row->addWidget(fromTo);
    row->addWidget(m_from);
    row->addWidget(between);
    row->addWidget(m_to);
    row->addStretch(1);
    column->addLayout(row);
    m_numbers = new QCheckBox(tr("Line &numbers"), m_lines);
    m_numbers->setObjectName(u"printNumbers"_s);
    m_marked = new QCheckBox(tr("Recognised fields &marked"), m_lines);
    m_marked->setObjectName(u"printMarked"_s);
    column->addWidget(m_numbers);
    column->addWidget(m_marked);
    const PrintedLines first = m_printable.selection ? PrintedLines::Selected
        : m_printable.lines > manyLines              ? PrintedLines::OnScreen
                                                     : PrintedLines::All;
    m_range->button(int(first))->setChecked(true);
    return m_lines;
}

QPageLayout PrintDialog::usualLayout()
{
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
            QPageLayout::Millimeter};
}

PrintChoice PrintDialog::choice() const
{
    return {Printed(m_what->checkedId()), PrintedLines(m_range->checkedId()), m_from->value(), m_to->value(), m_numbers->isChecked(),
            m_marked->isChecked()};
}

void PrintDialog::choosePaper()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageLayout(m_layout);
    if (QPageSetupDialog(&printer, this).exec() == QDialog::Accepted) {
        m_layout = printer.pageLayout();
        refresh();
    }
}

void PrintDialog::refresh()
{
    m_lines->setEnabled(choice().what == Printed::Text);
    m_preview->show(m_make(choice()), m_words, m_layout);
}

void PrintDialog::restore()
{
    m_numbers->setChecked(m_settings.value(u"print/numbers"_s, true).toBool());
    m_marked->setChecked(m_settings.value(u"print/marked"_s, true).toBool());
    const QString paper = m_settings.value(u"print/paper"_s).toString();
    const QPageSize size = QPageSize(QPageSize::PageSizeId(paper.isEmpty() ? int(m_layout.pageSize().id()) : paper.section(u' ', 0, 0).toInt()));
    if (!paper.isEmpty() && size.isValid()) {
        const auto side = [&paper](int index) { return std::max(0.0, paper.section(u' ', index, index).toDouble()); };
        m_layout = QPageLayout(size, paper.section(u' ', 1, 1) == u"landscape" ? QPageLayout::Landscape : QPageLayout::Portrait,
                               QMarginsF(side(2), side(3), side(4), side(5)), QPageLayout::Millimeter);
    }
}

void PrintDialog::store() const
{
    m_settings.setValue(u"print/numbers"_s, m_numbers->isChecked());
    m_settings.setValue(u"print/marked"_s, m_marked->isChecked());
    const QMarginsF margins = m_layout.margins(QPageLayout::Millimeter);
    m_settings.setValue(u"print/paper"_s,
                        u"%1 %2 %3 %4 %5 %6"_s.arg(int(m_layout.pageSize().id()))
                            .arg(m_layout.orientation() == QPageLayout::Landscape ? u"landscape"_s : u"portrait"_s)
                            .arg(margins.left())
                            .arg(margins.top())
                            .arg(margins.right())
                            .arg(margins.bottom()));
}

} // namespace filing::ui
