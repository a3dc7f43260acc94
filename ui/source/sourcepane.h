// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The raw pane: the filing's text with its recognised fields highlighted, a header to choose the document and between
// source and reading text, a find bar and a legend. Follows and moves the SourceCursor. Never edits: what the person
// wants changed leaves as a signal. GUI thread.
#pragma once

#include "models/session/coveragemeter.h"
#include "models/session/snapshot.h"
#include "models/session/sourcecursor.h"

#include <QWidget>

#include <memory>

namespace filing::ui
{

class SourceView;

class SourcePane : public QWidget
{
    Q_OBJECT

public:
    /// The cursor is borrowed and must outlive the pane.
    explicit SourcePane(models::SourceCursor &cursor, QWidget *parent = nullptr);
    ~SourcePane() override;

    /// Null shows the empty state. The same document again (a correction, fields arriving) keeps place and selection.
    void setFiling(const models::OpenFilingPtr &filing);

    /// Bytes of the document, whatever is shown; empty when nothing is selected.
    [[nodiscard]] Span selection() const;
    /// What is selected as people read it.
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] bool isReadingMode() const;

    void showFind();
    /// Marks bytes of the document, sorted, as the hits of a search made elsewhere; `current` is the one that was meant.
    void showHits(const QString &words, std::vector<Span> hits, Span current);
    void findNext();
    void findPrevious();
    void goToLine();
    void copy();
    void selectAll();
    /// For those who print it: text, marks, selection.
    [[nodiscard]] const SourceView &view() const;
    /// What is on screen, in bytes of the file, to come back to.
    struct Sight
    {
        std::uint32_t top = 0;
        std::uint32_t caret = 0;
        bool reading = false;
    };
    [[nodiscard]] Sight sight() const;
    void setSight(const Sight &sight);
    /// Steps from the normal size.
    [[nodiscard]] int zoom() const;
    void setZoom(int steps);
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void nextField(bool doubtfulOnly);
    void previousField(bool doubtfulOnly);
    void setReadingMode(bool text);
    void setLegendVisible(bool visible);
    /// Lays the column ruler over the text table at the caret, or over the lines selected; says noTable() where there
    /// is none.
    void readTable();
    /// Takes the ruler away; nothing has changed.
    void leaveTable();
    [[nodiscard]] bool isReadingTable() const;
    /// Of the filing shown; null while it is not known.
    void setCoverage(const models::CoveragePtr &coverage);
    /// Marks the amounts, dates and names that no field claims.
    void setUnexplainedShown(bool shown);
    /// Selects the next or previous of them, wrapping round; false where there is none.
    bool goToUnexplained(bool forward);

Q_SIGNALS:
    /// `line` and `column` count from 1, in what is shown; `byte` is of the document.
    void positionChanged(quint32 byte, qsizetype line, qsizetype column);
    void selectionChanged(filing::Span selection);
    /// The name of the field under the mouse; empty when there is none.
    void hoverChanged(const QString &label);
    /// "Set as value of the current field": the cursor's field shall be what stands at these bytes.
    void setValueRequested(const QString &fieldPath, filing::Span bytes);
    /// A double click on a field's words.
    void editRequested(const QString &fieldPath);
    /// Ctrl+click on a field: go where it is used (tree, statement cell).
    void jumpRequested(const QString &fieldPath);
    void readingModeChanged(bool text);
    /// The context menu asks for the column ruler.
    void readTableRequested();
    /// What the ruler's table would be read as, to be shown where statements are; null when the ruler is gone or
    /// nothing can be read.
    void tablePreviewed(const filing::models::OpenFilingPtr &filing, int statement);
    /// Why there is no table to read.
    void noTable(const QString &why);
    /// The table shall be read with the columns marked; `summary` says what that makes of it.
    void tableRead(const filing::Correction &correction, const QString &summary);
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::ui
