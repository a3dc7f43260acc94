// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What to print, how much of it and on what paper, beside a preview of the pages. Says what was chosen; printing is done by others. The
// choices of paper are kept in the settings. GUI thread.
#pragma once

#include "ui/print/printpages.h"

#include <QDialog>
#include <QPageLayout>

#include <functional>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QGroupBox;
class QPushButton;
class QRadioButton;
class QSettings;
class QSpinBox;

namespace filing::ui
{

class PagePreview;

enum class Printed { Text, Statement, Chart };
enum class PrintedLines { All, OnScreen, Selected, FromTo };

/// What there is to print.
struct Printable
{
    bool text = false;
    bool statement = false;
    bool chart = false;
    bool selection = false;
    int lines = 0;
    int firstOnScreen = 1;       ///< Lines count from 1.
    int lastOnScreen = 1;
};

struct PrintChoice
{
    Printed what = Printed::Text;
    PrintedLines lines = PrintedLines::All;
    int from = 1;
    int to = 1;
    bool numbers = true;
    bool marked = true;
};

class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    using Maker = std::function<std::unique_ptr<PrintPages>(const PrintChoice &)>;

    /// `looked` is what the person is looking at; `make` cuts what is chosen, for the preview. Settings are borrowed.
    PrintDialog(const Printable &printable, Printed looked, const PageWords &words, Maker make, QSettings &settings, QWidget *parent);

    /// The paper of the country, upright.
    [[nodiscard]] static QPageLayout usualLayout();
    [[nodiscard]] PrintChoice choice() const;
    [[nodiscard]] QPageLayout layout() const { return m_layout; }

    /// Nobody wants to wait for, or to pay for, more lines than this without having asked for them.
    static constexpr int manyLines = 20'000;

Q_SIGNALS:
    void printRequested();
    void pdfRequested();

private:
    QWidget *makeChoices(const Printable &printable);
    QWidget *makeLines();
    void choosePaper();
    void refresh();
    void restore();
    void store() const;

    Printable m_printable;
    PageWords m_words;
    Maker m_make;
    QSettings &m_settings;
    QPageLayout m_layout;
    QButtonGroup *m_what = nullptr;
    QButtonGroup *m_range = nullptr;
    QGroupBox *m_lines = nullptr;
    QSpinBox *m_from = nullptr;
    QSpinBox *m_to = nullptr;
    QCheckBox *m_numbers = nullptr;
    QCheckBox *m_marked = nullptr;
    PagePreview *m_preview = nullptr;
};

} // namespace filing::ui
