// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/filterline.h"

#include "models/library/searchquery.h"
#include "models/library/searchwords.h"
#include "models/tr.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

/// Forms people file under: a number, a dash and a letter or two, or letters and a dash, "/A" for an amendment.
bool isForm(const QString &word)
{
    static const QRegularExpression form(
        u"^(?:\\d{1,2}-[A-Z]{1,3}\\d?|[A-Z]{1,2}-\\d{1,2}|424B\\d?|DEF ?14A)(?:/A?)?\\*?$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(word).hasMatch();
}

bool isItem(const QString &word)
{
    static const QRegularExpression item(u"^\\d\\.\\d{2}$"_s);
    return item.match(word).hasMatch();
}

/// "2011", "2011-03", "2004..2006"
std::optional<std::pair<QDate, QDate>> datesOf(const QString &word)
{
    static const QRegularExpression date(u"^(?:19|20)\\d{2}(?:[-.].*)?$"_s);
    return date.match(word).hasMatch() ? dateRange(word) : std::nullopt;
}

QString quoted(const QString &key, const QStringList &values)
{
    const QString text = values.join(u',');
    return values.isEmpty() ? QString() : key + (text.contains(u' ') ? u":\""_s + text + u'"' : u':' + text);
}

QString dates(const QString &fromKey, const QDate &from, const QString &toKey, const QDate &to)
{
    QStringList parts;
    if (from.isValid()) {
        parts << fromKey + u':' + from.toString(Qt::ISODate);
    }
    if (to.isValid()) {
        parts << toKey + u':' + to.toString(Qt::ISODate);
    }
    return parts.join(u' ');
}

} // namespace

QString filterLineText(const LibraryFilter &filter)
{
    QStringList parts{filter.companyWords, quoted(u"form"_s, filter.forms), quoted(u"item"_s, filter.items),
                      dates(u"from"_s, filter.reportFrom, u"to"_s, filter.reportTo)};
    if (filter.filedFrom.isValid() && filter.filedTo.isValid()) {
        parts << u"filed:"_s + filter.filedFrom.toString(Qt::ISODate) + u".."_s + filter.filedTo.toString(Qt::ISODate);
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

FilterLine parseFilterLine(const QString &text)
{
    FilterLine made;
    const SearchWords split = splitSearch(text);
    made.problem = split.problem;
    QString keys;
    QStringList names;
    for (const SearchWord &word : split.words) {
        switch (word.kind) {
        case SearchWord::Kind::Key:
            keys += word.text + u":\""_s + word.value + u"\" "_s;
            break;
        case SearchWord::Kind::Word:
            if (isForm(word.text)) {
                // Whoever types "10-K" looks for its amendments, too.
                made.filter.forms << (word.text.endsWith(u'*') ? word.text : word.text + u'*').toUpper();
            } else if (isItem(word.text)) {
                made.filter.items << word.text;
            } else if (const auto dates = datesOf(word.text)) {
                made.filter.reportFrom = dates->first;
                made.filter.reportTo = dates->second;
            } else {
                names << word.text;
            }
            break;
        case SearchWord::Kind::Phrase:
            names << word.text;
            break;
        default:
            made.problem = tr("Comparisons and brackets belong into the search above.");
            break;
        }
    }
    if (made.problem.isEmpty() && !keys.isEmpty()) {
        const SearchQuery query = parseSearch(keys);
        made.problem = query.problem;
        made.filter = joined(made.filter, query.filter);
        made.filter.items += query.items;
    }
    if (!made.problem.isEmpty()) {
        made.filter = {};
    } else if (!names.isEmpty()) {
        made.filter.companyWords = (QStringList(made.filter.companyWords) + names).join(u' ').trimmed();
    }
    return made;
}

} // namespace filing::models
