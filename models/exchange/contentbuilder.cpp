// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/contentbuilder.h"

#include "models/corrections/correctionlog.h"
#include "models/text/pathtext.h"
#include "models/tr.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>

namespace filing::models
{

namespace
{

constexpr qsizetype hashLength = 64;

bool isUid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isHash(const QString &text)
{
    return text.size() == hashLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

} // namespace

QString kindWord(CorrectionKind kind)
{
    return toText(name(kind));
}

std::optional<CorrectionKind> kindOfWord(const QString &word)
{
    for (const CorrectionKind kind : {CorrectionKind::SetValue, CorrectionKind::SetSpan, CorrectionKind::Confirm, CorrectionKind::Reject,
                                      CorrectionKind::Insert, CorrectionKind::ReadTable, CorrectionKind::Rule}) {
        if (word == kindWord(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString timeWord(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<qint64> timeOfWord(const QString &word)
{
    const QDateTime time = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        return std::nullopt;
    }
    // "9999-12-31T23:59-14:00" is a time, but in UTC it has no word.
    constexpr int lastYear = 9999;
    const int year = time.toUTC().date().year();
    return year >= 1 && year <= lastYear ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

std::map<qint64, QString> uidsById(const std::vector<LogEntry> &entries)
{
    std::map<qint64, QString> uids;
    for (const LogEntry &entry : entries) {
        uids.emplace(entry.id, entry.uid);
    }
    return uids;
}

SpelledEntry spelled(const LogEntry &entry, const std::map<qint64, QString> &uids)
{
    const Correction &said = entry.correction;
    const auto target = uids.find(entry.withdraws);
    return {entry.uid,
            entry.step,
            target != uids.end() ? target->second : QString(),
            toText(said.document.hex),
            toText(said.path),
            kindWord(said.kind),
            said.anchor.span.begin,
            said.anchor.span.end,
            toText(said.anchor.quote),
            toText(said.anchor.before),
            toText(said.anchor.after),
            toText(said.anchor.landmarks),
            toText(said.oldText),
            toText(said.newText),
            toText(said.reason),
            toText(said.author),
            timeWord(said.timeMs)};
}

bool ContentBuilder::fail(const QString &place, const QString &what)
{
    m_problem = place.isEmpty() ? what : place + QStringLiteral(": ") + what;
    return false;
}

bool ContentBuilder::checkNames(const SpelledEntry &entry, const QString &place)
{
    if (!isUid(entry.uid) || !isUid(entry.step)) {
        return fail(place,
                    tr("“%1” is no name of an entry or a step (a UUID of 36 characters)").arg(isUid(entry.uid) ? entry.step : entry.uid));
    }
    if (m_byUid.contains(entry.uid)) {
        return fail(place, tr("the entry %1 stands here a second time").arg(entry.uid));
    }
    const auto kind = kindOfWord(entry.kind);
    if (!kind) {
        return fail(place, tr("the kind “%1” is not known; a newer version of this program may know it").arg(entry.kind));
    }
    if (*kind != CorrectionKind::Rule && !isHash(entry.document)) {
        return fail(place, tr("“%1” is no SHA-256 in 64 small hexadecimal digits").arg(entry.document));
    }
    if (entry.document.isEmpty() || entry.path.isEmpty()) {
        return fail(place, tr("it does not say which field it speaks about"));
    }
    return true;
}

bool ContentBuilder::checkTexts(const SpelledEntry &entry, const QString &place)
{
    constexpr qint64 most = std::numeric_limits<std::uint32_t>::max();
    if (entry.begin < 0 || entry.end < entry.begin || entry.end > most) {
        return fail(place, tr("%1 to %2 is no span of bytes (at most %3)").arg(entry.begin).arg(entry.end).arg(most));
    }
    for (const QString *text : {&entry.document, &entry.path, &entry.quote, &entry.before, &entry.after, &entry.landmarks, &entry.oldText,
                                &entry.newText, &entry.reason, &entry.author}) {
        if (text->size() > ExchangeLimits::textLength) {
            return fail(place, tr("a text is %1 characters long; the limit is %2").arg(text->size()).arg(ExchangeLimits::textLength));
        }
    }
    return true;
}

bool ContentBuilder::checkWithdrawal(const SpelledEntry &entry, const LogEntry &made, const QString &place)
{
    const auto target = m_byUid.find(entry.withdraws);
    if (target == m_byUid.end()) {
        return fail(place, tr("it takes back the entry %1, which does not stand before it").arg(entry.withdraws));
    }
    const Correction &taken = m_content.entries[target->second].correction;
    if (taken.document != made.correction.document || taken.path != made.correction.path || taken.kind != made.correction.kind) {
        return fail(place, tr("it takes back the entry %1, which speaks about another field").arg(entry.withdraws));
    }
    return true;
}

bool ContentBuilder::add(const SpelledEntry &entry, const QString &place)
{
    if (static_cast<qint64>(m_content.entries.size()) >= ExchangeLimits::entries) {
        return fail(place, tr("there are more than %1 entries").arg(ExchangeLimits::entries));
    }
    if (!checkNames(entry, place) || !checkTexts(entry, place)) {
        return false;
    }
    const auto time = timeOfWord(entry.time);
    if (!time) {
        return fail(place, tr("“%1” is no time with a time zone (ISO 8601)").arg(entry.time));
    }
    LogEntry made;
    made.id = static_cast<qint64>(m_content.entries.size()) + 1;
    made.uid = entry.uid;
    made.step = entry.step;
    made.correction = {{entry.document.toStdString()},
                       entry.path.toStdString(),
                       *kindOfWord(entry.kind),
                       {{static_cast<std::uint32_t>(entry.begin), static_cast<std::uint32_t>(entry.end)},
                        entry.quote.toStdString(),
                        entry.before.toStdString(),
                        entry.after.toStdString(),
                        entry.landmarks.toStdString()},
                       entry.oldText.toStdString(),
                       entry.newText.toStdString(),
                       entry.reason.toStdString(),
                       entry.author.toStdString(),
                       *time};
    if (!entry.withdraws.isEmpty()) {
        if (!checkWithdrawal(entry, made, place)) {
            return false;
        }
        made.withdraws = m_content.entries[m_byUid[entry.withdraws]].id;
    }
    m_byUid.emplace(made.uid, m_content.entries.size());
    m_content.entries.push_back(std::move(made));
    return true;
}

bool ContentBuilder::addFiling(const KnownFiling &filing, const QString &place)
{
    if (!isHash(toText(filing.document.hex))) {
        return fail(place, tr("“%1” is no SHA-256 in 64 small hexadecimal digits").arg(toText(filing.document.hex)));
    }
    if (m_filings.insert(filing.document).second) {
        m_content.filings.push_back(filing);
    }
    return true;
}

bool ContentBuilder::addDismissal(const Dismissal &dismissal, const QString &place)
{
    constexpr qsizetype nameLength = 36;
    if (!isHash(toText(dismissal.document.hex))) {
        return fail(place, tr("“%1” is no SHA-256 in 64 small hexadecimal digits").arg(toText(dismissal.document.hex)));
    }
    if (dismissal.uid.size() != nameLength || dismissal.author.size() > ExchangeLimits::textLength) {
        return fail(place, tr("“%1” is no name of an entry").arg(dismissal.uid.left(nameLength)));
    }
    m_content.dismissals.push_back(dismissal);
    return true;
}

StoreContent ContentBuilder::take()
{
    markInForce(m_content.entries);
    return std::move(m_content);
}

} // namespace filing::models
