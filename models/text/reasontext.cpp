// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/reasontext.h"

#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

QString part(const QString &reason)
{
    // The words of statements/solvestatement.cpp, slid.cpp, twins.cpp and variants.cpp.
    static const QRegularExpression above(u"^stands on the line above \\((.*)\\)$"_s);
    static const QRegularExpression sum(u"^(.*) = sum of (\\d+) rows$"_s);
    static const QRegularExpression perShare(u"^(.*) = result ÷ shares$"_s);
    if (const auto found = above.match(reason); found.hasMatch()) {
        return tr("stands on the line above (%1)").arg(found.captured(1));
    }
    if (const auto found = sum.match(reason); found.hasMatch()) {
        return tr("%1 = sum of %n lines", nullptr, found.captured(2).toInt()).arg(found.captured(1));
    }
    if (const auto found = perShare.match(reason); found.hasMatch()) {
        return tr("%1 = result ÷ shares").arg(found.captured(1));
    }
    static const QHash<QString, const char *> said{
        {u"twin row"_s, QT_TR_NOOP("the line's misread twin says so")},
        {u"second pass over the same line"_s, QT_TR_NOOP("second pass over the same line")},
        {u"misread pass over the same line"_s, QT_TR_NOOP("misread pass over the same line")},
        {u"misread pass on the line of the heading above"_s, QT_TR_NOOP("misread pass on the line of the heading above")},
        {u"misread pass over the same line; the arithmetic agrees with the other"_s,
         QT_TR_NOOP("misread pass over the same line; the arithmetic agrees with the other")},
    };
    const auto known = said.find(reason);
    return known == said.end() ? reason : tr(*known);
}

} // namespace

QString reasonText(std::string_view reason)
{
    const QString whole = toText(reason);
    if (const QString words = part(whole); words != whole) {
        return words;
    }
    QStringList parts;
    for (const QString &each : whole.split(u"; "_s)) {
        parts << part(each);
    }
    return parts.join(u"; "_s);
}

} // namespace filing::models
