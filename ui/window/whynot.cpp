// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/whynot.h"

#include "ui/tr.h"

#include <QAction>
#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

/// Those that depend on one thing only.
QString byItself(const QString &name)
{
    static const QHash<QString, const char *> reasons {
        {u"undo"_s, QT_TRANSLATE_NOOP("filing::ui", "There is no correction to take back.")},
        {u"redo"_s, QT_TRANSLATE_NOOP("filing::ui", "Nothing was taken back that could be made again.")},
        {u"back"_s, QT_TRANSLATE_NOOP("filing::ui", "There is no place before this one.")},
        {u"forward"_s, QT_TRANSLATE_NOOP("filing::ui", "There is no place after this one.")},
        {u"keepRead"_s, QT_TRANSLATE_NOOP("filing::ui", "The filing in front has not changed on disk.")},
        {u"cancelReading"_s, QT_TRANSLATE_NOOP("filing::ui", "Nothing is being read.")},
        {u"cancelPrinting"_s, QT_TRANSLATE_NOOP("filing::ui", "Nothing is being printed.")},
        {u"pauseImport"_s, QT_TRANSLATE_NOOP("filing::ui", "Nothing is being imported.")},
        {u"cancelImport"_s, QT_TRANSLATE_NOOP("filing::ui", "Nothing is being imported.")},
        {u"importReport"_s, QT_TRANSLATE_NOOP("filing::ui", "The last import left nothing out.")},
        {u"leaveFullScreen"_s, QT_TRANSLATE_NOOP("filing::ui", "The window does not fill the screen.")},
        {u"returnToNow"_s, QT_TRANSLATE_NOOP("filing::ui", "The present is shown already.")},
        {u"takeOver"_s, QT_TRANSLATE_NOOP("filing::ui", "No other copy of this filing has corrections that fit here.")},
        {u"offerLater"_s, QT_TRANSLATE_NOOP("filing::ui", "No other copy of this filing offers corrections.")},
        {u"applyOffer"_s, QT_TRANSLATE_NOOP("filing::ui", "No rule is offered; one is after a correction that others look like.")},
        {u"previewOffer"_s, QT_TRANSLATE_NOOP("filing::ui", "No rule is offered; one is after a correction that others look like.")},
        {u"dismissOffer"_s, QT_TRANSLATE_NOOP("filing::ui", "No rule is offered; one is after a correction that others look like.")},
    };
    const char *reason = reasons.value(name, nullptr);
    return reason ? tr(reason) : QString();
}

QString ofField(const QString &name, const WindowState &state)
{
    if (!state.locked.isEmpty()) {
        return state.locked;
    }
    if (!state.fields) {
        return tr("Nothing is recognised in the filing in front.");
    }
    if (name == u"useSelection" || name == u"setFromSelection") {
        return state.selection ? tr("Choose the field first that the selection shall be the value of.") : tr("Select words in the text first.");
    }
    if (!state.field) {
        return tr("Choose a field first: in the text, the structure or the statement.");
    }
    if (name == u"confirm") {
        return tr("A person has said something about this value already.");
    }
    if (name == u"reject") {
        return tr("The value is rejected already, or there is none.");
    }
    return name == u"makeRule" ? tr("No rule can be made of this field.") : tr("The current field has no value that could be changed.");
}

QString ofStatement(const WindowState &state)
{
    if (!state.locked.isEmpty()) {
        return state.locked;
    }
    return state.statementLine ? tr("Not possible for this line or column of the statement.") : tr("Choose a line or a figure of a statement first.");
}

} // namespace

QString whyNot(const QAction *action, const WindowState &state)
{
    static const QSet<QString> ofFields {u"edit"_s, u"editWithReason"_s, u"confirm"_s, u"reject"_s, u"makeRule"_s, u"useSelection"_s,
                                         u"setFromSelection"_s, u"copyReference"_s, u"readTable"_s};
    static const QSet<QString> ofStatements {
        u"insertRowAbove"_s, u"insertRowBelow"_s, u"deleteRow"_s, u"splitRow"_s, u"mergeRow"_s, u"flipSign"_s, u"rowRole"_s,
        u"moveLeft"_s, u"moveRight"_s, u"shiftLeft"_s, u"shiftRight"_s, u"insertColumn"_s, u"deleteColumn"_s, u"setPeriod"_s,
        u"swapPeriod"_s, u"scaleOnes"_s, u"scaleThousands"_s, u"scaleMillions"_s};
    static const QSet<QString> ofLibrary {u"importFiles"_s, u"importFolder"_s, u"checkLibrary"_s, u"showLibrary"_s, u"searchLibrary"_s};
    if (action->isEnabled()) {
        return {};
    }
    const QString name = action->objectName();
    if (const QString reason = byItself(name); !reason.isEmpty()) {
        return reason;
    }
    if (name.startsWith(u"review"_s)) {
        return tr("The Review pane asks no question now; Review ▸ Review Questions opens it.");
    }
    if (ofLibrary.contains(name)) {
        return state.library ? tr("Work on the library is under way.") : tr("There is no library.");
    }
    if (name.startsWith(u"chart"_s) || name.endsWith(u"Chart"_s)) {
        return state.chart ? tr("The chart as it is now has no such choice.") : tr("No open filing has a statement of operations to draw.");
    }
    if (!state.filing) {
        return tr("No filing is open.");
    }
    if (ofFields.contains(name)) {
        return ofField(name, state);
    }
    if (ofStatements.contains(name)) {
        return ofStatement(state);
    }
    return state.fields ? tr("Not possible for the filing in front.") : tr("Nothing is recognised in the filing in front.");
}

} // namespace filing::ui
