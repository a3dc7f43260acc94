// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/manualtext.h"

#include "ui/widgets/commandpalette.h"

#include <QAction>
#include <QFile>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

const QString folder = u":/filingscope/manual/"_s;

/// The contents of the manual, in the order they are read.
constexpr const char *files[] = {"index.md", "proof.md", "correct.md", "review.md", "rules.md", "ruler.md", "chart.md", "restatements.md",
                                 "evidence.md", "library.md", "copies.md", "scripts.md", "keys.md", "wrong.md", "privacy.md"};

QString wayThrough(const QList<QAction *> &actions, const QAction *wanted)
{
    for (const QAction *action : actions) {
        if (action == wanted) {
            return plainText(action);
        }
        if (action->menu()) {
            if (const QString rest = wayThrough(action->menu()->actions(), wanted); !rest.isEmpty()) {
                return plainText(action) + u" ▸ "_s + rest;
            }
        }
    }
    return {};
}

QString titleOf(const QString &page)
{
    const QString first = page.section(u'\n', 0, 0);
    return first.startsWith(u"# "_s) ? first.mid(2).trimmed() : first;
}

} // namespace

ManualText::ManualText(std::vector<QAction *> actions, const QMenuBar *menus)
    : m_actions(std::move(actions))
    , m_menus(menus)
{
}

std::vector<ManualPage> ManualText::pages()
{
    std::vector<ManualPage> all;
    for (const char *name : files) {
        const QString file = QLatin1StringView(name);
        all.push_back({file, titleOf(source(file))});
    }
    return all;
}

QString ManualText::source(const QString &file)
{
    QFile page(folder + file);
    return !file.contains(u'/') && page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

QString ManualText::page(const QString &file) const
{
    static const QRegularExpression place(u"\\{(key|menu):(\\w+)\\}|\\{keys\\}"_s);
    const QString text = source(file);
    QString said;
    qsizetype done = 0;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        said += QStringView(text).mid(done, found.capturedStart() - done);
        const QString name = found.captured(2);
        const QString pressed = found.captured(1) == u"key"_s ? key(name) : QString();
        // Where somebody took the key away, the menus lead there still.
        said += name.isEmpty() ? allKeys() : pressed.isEmpty() ? way(name) : pressed;
        done = found.capturedEnd();
    }
    said += QStringView(text).mid(done);
    return said;
}

QString ManualText::pageOfDock(const QString &dock)
{
    static const QHash<QString, QString> pages{
        {u"filingsDock"_s, u"index.md"_s},     {u"libraryDock"_s, u"library.md"_s}, {u"structureDock"_s, u"proof.md"_s},
        {u"statementDock"_s, u"correct.md"_s}, {u"quartersDock"_s, u"chart.md"_s},  {u"reviewDock"_s, u"review.md"_s},
        {u"problemsDock"_s, u"wrong.md"_s},    {u"historyDock"_s, u"correct.md"_s}, {u"copiesDock"_s, u"copies.md"_s},
        {u"inspectorDock"_s, u"proof.md"_s},   {u"source"_s, u"proof.md"_s},        {u"ruler"_s, u"ruler.md"_s},
    };
    return pages.value(dock, u"index.md"_s);
}

const QAction *ManualText::find(const QString &name) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *action) { return action->objectName() == name; });
    return found == m_actions.end() ? nullptr : *found;
}

QString ManualText::key(const QString &action) const
{
    const QAction *found = find(action);
    return found ? found->shortcut().toString(QKeySequence::NativeText) : QString();
}

QString ManualText::way(const QString &action) const
{
    const QAction *found = find(action);
    return found ? wayThrough(m_menus->actions(), found) : QString();
}

QString ManualText::allKeys() const
{
    QString table = u"| | |\n|---|---|\n"_s;
    for (const QAction *action : m_actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts()) {
            keys << sequence.toString(QKeySequence::NativeText).replace(u'|', u"\\|"_s);
        }
        keys.removeDuplicates();
        if (!keys.isEmpty()) {
            table += u"| **%1** | %2 |\n"_s.arg(keys.join(u" · "_s), plainText(action).replace(u'|', u"\\|"_s));
        }
    }
    return table;
}

} // namespace filing::ui
