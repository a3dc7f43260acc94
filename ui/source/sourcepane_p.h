// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inside of SourcePane: the parts it is made of, and how they follow the filing and the cursor. GUI thread.
#pragma once

#include "ui/source/sourcepane.h"

#include "ui/source/showntext.h"

class QMenu;
class QStackedLayout;

namespace filing::ui
{

class ColumnRuler;
class FindBar;
class GoToBar;
class Legend;
class RulerPanel;
class SourceHeader;
class SourceNotice;
class SourceView;

struct SourcePane::Private
{
    Private(SourcePane &pane, models::SourceCursor &theCursor);

    void build();
    void wire();
    void follow(const models::Place &place, QObject *origin);
    void showState();
    /// The beginning of a file that is still being read, if that is what the person wants to see of it.
    [[nodiscard]] bool canShowHead() const;
    void showHead();
    /// The file's whole text in the place of its beginning; false where it is not what is shown.
    bool continueHead();
    /// Shows source or reading text of a document, keeping the place.
    void showText(bool reading, int document);
    void refreshMarks();
    void refreshUnexplained();
    void goTo(Span source, bool flash);
    void setZoom(int steps);
    void step(bool forward, bool doubtfulOnly);
    void tellPosition();
    void tellMode();
    void clicked(const QString &path, Span shown, bool jump);
    void showMenu(const QPoint &at);
    void addFieldActions(QMenu &menu);

    // The column ruler (sourcetable.cpp)
    void wireRuler();
    void openRuler();
    void closeRuler();
    /// Marks or filing changed: what they make of the table.
    void previewTable();
    void followRuler();
    [[nodiscard]] Span tablePlace() const;

    [[nodiscard]] const Extraction *extraction() const;
    [[nodiscard]] const SubmissionDocument *document(int index) const;
    [[nodiscard]] int documentAt(std::uint32_t sourceByte) const;
    [[nodiscard]] bool canRead(int index) const;
    [[nodiscard]] std::uint32_t sourceCaret() const;
    /// The caret where it can be seen, else the top of what can be seen: what the person is looking at.
    [[nodiscard]] std::uint32_t placeInSight() const;
    [[nodiscard]] QString nameOf(const QString &path) const;

    SourcePane &q;
    models::SourceCursor &cursor;
    models::OpenFilingPtr filing;
    models::SpanIndex fields;
    models::CoveragePtr coverage;
    bool unexplainedShown = false;
    bool wantReading = false;    ///< What the person chose; kept for filings that have no reading text yet.
    bool toldReading = false;    ///< What readingModeChanged said last.
    int shownDocument = 0;
    int zoom = 0;
    bool legendWanted = true;
    bool followsPlace = false;   ///< The caret has not moved since the cursor led here.

    SourceHeader *header = nullptr;
    QStackedLayout *stack = nullptr;
    SourceView *view = nullptr;
    SourceNotice *notice = nullptr;
    FindBar *find = nullptr;
    GoToBar *goToBar = nullptr;
    Legend *legend = nullptr;
    ColumnRuler *ruler = nullptr;
    RulerPanel *panel = nullptr;
};

} // namespace filing::ui
