// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commandsource.h"

#include "models/signs.h"
#include "models/text/displaytext.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Place;

std::vector<Command> commandsOf(const std::vector<QAction *> &actions, const WindowState &state)
{
    std::vector<Command> commands;
    for (QAction *action : actions) {
        if (action->isVisible()) {
            commands.push_back({plainText(action), action->statusTip(), action->shortcut().toString(QKeySequence::NativeText),
                                whyNot(action, state), action->icon(), true, [action] { action->trigger(); }});
        }
    }
    return commands;
}

std::vector<Command> fieldsOf(const models::OpenFilingPtr &filing, models::SourceCursor &cursor)
{
    std::vector<Command> commands;
    if (!filing || !filing->effective) {
        return commands;
    }
    forEachField(*filing->effective, [&](const FieldEntry &entry) {
        const Place place {filing->path, QString::fromStdString(entry.path), entry.field->span()};
        const QString signs = signsText(models::signsOf(*entry.field));
        const QString value = entry.kind == FieldKind::Amount ? models::amountText(*entry.field) : models::fieldText(*entry.field);
        commands.push_back({models::fieldLabel(*filing->effective, entry.path), fieldKindWord(entry.kind),
                            signs.isEmpty() ? value.simplified() : value.simplified() + u' ' + signs, {}, {}, false,
                            [place, &cursor] { cursor.moveTo(place); }});
    });
    return commands;
}

std::vector<Command> filingsOf(const models::Snapshot &snapshot, models::SourceCursor &cursor)
{
    std::vector<Command> commands;
    for (const models::OpenFilingPtr &filing : snapshot.filings) {
        const Place place {filing->path, {}, {}};
        commands.push_back({filing->title(), tr("Go to this filing"), QFileInfo(filing->path).fileName(), {}, {}, false,
                            [place, &cursor] { cursor.moveTo(place); }});
    }
    return commands;
}

} // namespace filing::ui
