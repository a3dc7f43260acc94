// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/linemenu.h"

#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <QMenu>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

QMenu *lineMenu(const SeriesRegistrant &registrant, const std::string &role, const std::string &scope,
                const std::function<void(const Rule &)> &make, QWidget *parent)
{
    const auto line = std::find_if(registrant.lines.begin(), registrant.lines.end(),
                                   [&role](const SeriesLine &candidate) { return candidate.role == role; });
    if (line == registrant.lines.end()) {
        return nullptr;
    }
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"chartLineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &row : lineHistoryText(registrant, role).split(u'\n')) {
        menu->addAction(escaped(row))->setEnabled(false);
    }
    menu->addSeparator();
    QMenu *join = menu->addMenu(tr("Is the &same line as"));
    for (const SeriesLine &other : registrant.lines) {
        // Money is not per share, and a total is none of its parts.
        if (other.role == role || other.group != line->group || other.total != line->total) {
            continue;
        }
        const Rule rule{RuleKind::JoinLines, scope, line->role, other.role, {}};
        join->addAction(escaped(lineLabel(other)), menu, [make, rule] { make(rule); });
    }
    join->setEnabled(!join->isEmpty());
    QMenu *split = menu->addMenu(tr("Is &another line where it was called"));
    for (const LineLabel &label : line->labels) {
        const Rule rule{RuleKind::SplitLine, scope, label.label, {}, {}};
        split->addAction(escaped(QString::fromStdString(label.label)), menu, [make, rule] { make(rule); });
    }
    split->setEnabled(line->labels.size() > 1);
    return menu;
}

} // namespace filing::ui
