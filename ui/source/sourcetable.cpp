// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The column ruler in the raw pane: over which table it lies, and what its marks make of that.

#include "models/corrections/tablereading.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/source/columnruler.h"
#include "ui/source/legend.h"
#include "ui/source/rulerpanel.h"
#include "ui/source/sourcepane_p.h"
#include "ui/source/sourceview.h"

#include <QLayout>

namespace filing::ui
{

namespace
{

QString words(NoTable why)
{
    switch (why) {
    case NoTable::OwnCells:
        return SourcePane::tr("This table has cells of its own (HTML): its columns come from them, not from where "
                              "characters stand. Change its "
                              "rows, columns and cells in the statement.");
    case NoTable::NoFigures:
        return SourcePane::tr("There is no text table with figures here. Go to one, or select its lines first.");
    case NoTable::NoText:
        break;
    }
    return SourcePane::tr("There is nothing to read here. Go to a table of the filing, or select its lines first.");
}

} // namespace

void SourcePane::Private::wireRuler()
{
    const auto accept = [this] {
        if (panel->canRead()) {
            Q_EMIT q.tableRead(models::readingOf(*filing, ruler->place()), panel->summary());
        }
    };
    connect(ruler, &ColumnRuler::changed, &q, [this] { previewTable(); });
    connect(ruler, &ColumnRuler::currentChanged, &q, [this] {
        const int mark = ruler->current();
        const ColumnCuts &cuts = ruler->place().cuts;
        panel->tellMark(mark + 1, static_cast<int>(cuts.size()), mark < 0 ? 0 : cuts[static_cast<std::size_t>(mark)]);
    });
    connect(ruler, &ColumnRuler::accepted, &q, accept);
    connect(ruler, &ColumnRuler::cancelled, &q, &SourcePane::leaveTable);
    connect(panel, &RulerPanel::accepted, &q, accept);
    connect(panel, &RulerPanel::cancelled, &q, &SourcePane::leaveTable);
    connect(panel, &RulerPanel::suggestRequested, &q, [this] {
        ruler->suggest();
        ruler->setFocus(Qt::OtherFocusReason);
    });
}

/// Lines that are selected, else the statement that the place chosen elsewhere belongs to, else the caret.
Span SourcePane::Private::tablePlace() const
{
    const Span selected = view->selection();
    if (!selected.isEmpty() && view->text().lineAt(selected.end - 1) > view->text().lineAt(selected.begin)) {
        return q.selection();
    }
    const models::Place &place = cursor.place();
    if (place.filing == filing->path && (followsPlace || place.span.isEmpty())) {
        const StatementAddress address = statementAddress(*filing->effective, place.fieldPath.toStdString());
        if (address.statement) {
            return filing->effective->statements[*address.statement].source;
        }
    }
    const std::uint32_t caret = sourceCaret();
    return { caret, caret };
}

void SourcePane::Private::openRuler()
{
    if (!filing || !filing->effective) {
        return;
    }
    if (ruler->isOpen()) {
        ruler->setFocus(Qt::OtherFocusReason);
        return;
    }
    const TableAt table = models::tableToRead(*filing, tablePlace());
    if (!table.place) {
        Q_EMIT q.noTable(words(table.why));
        return;
    }
    if (view->text().isReading() && static_cast<int>(table.place->document) != shownDocument) {
        showText(true, static_cast<int>(table.place->document));
    }
    view->moveCaret(view->caret(), false); // A selection would hide what is marked.
    legend->hide();
    panel->setBefore(filing, *table.place);
    panel->setKeysShown(q.height() > 24 * q.fontMetrics().height());
    panel->show();
    q.layout()->activate();
    ruler->open(filing->effective->documents[table.place->document].text, *table.place);
}

void SourcePane::Private::closeRuler()
{
    if (!ruler->isOpen()) {
        return;
    }
    const bool focused = panel->isAncestorOf(q.focusWidget());
    ruler->close();
    panel->hide();
    legend->setVisible(legendWanted && extraction() != nullptr);
    Q_EMIT q.tablePreviewed(nullptr, -1);
    if (focused) {
        view->setFocus(Qt::OtherFocusReason);
    }
}

void SourcePane::Private::previewTable()
{
    panel->preview(ruler->place());
    ruler->setNames(panel->columnNames());
    Q_EMIT q.tablePreviewed(panel->reading().filing, panel->reading().statement);
}

// The filing or what is shown of it changed below the ruler. Where its table is another one now, it has nothing to lie
// over.
void SourcePane::Private::followRuler()
{
    if (!ruler->isOpen()) {
        return;
    }
    const TablePlace &place = ruler->place();
    const TableAt now = models::tableToRead(*filing, place.source);
    const bool shown = !view->text().isReading() || shownDocument == static_cast<int>(place.document);
    if (!shown || !now.place || now.place->path != place.path) {
        closeRuler();
        return;
    }
    ruler->follow();
    panel->setBefore(filing, place);
    previewTable();
}

} // namespace filing::ui
