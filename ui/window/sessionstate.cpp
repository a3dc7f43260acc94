// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sessionstate.h"

#include "models/library/archiveplace.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/charts/chartpane.h"
#include "ui/source/sourcepane.h"
#include "ui/window/windowdocks.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Place;

namespace
{

constexpr std::chrono::milliseconds afterChange {1500};

/// Settings keys.
constexpr QLatin1StringView filesKey {"session/files"};
constexpr QLatin1StringView currentKey {"session/current"};
constexpr QLatin1StringView restoreKey {"session/restore"};
constexpr QLatin1StringView documentKey {"session/document"};
constexpr QLatin1StringView fieldKey {"session/field"};
constexpr QLatin1StringView spanKey {"session/span"};
constexpr QLatin1StringView sightKey {"session/sight"};
constexpr QLatin1StringView scrollsKey {"session/scrolls"};
constexpr QLatin1StringView chartRegistrantKey {"session/chartRegistrant"};
constexpr QLatin1StringView companiesKey {"session/chartCompanies"};
constexpr QLatin1StringView periodsKey {"session/chartPeriods"};
constexpr QLatin1StringView tableKey {"chart/table"};
constexpr QLatin1StringView zoomKey {"window/zoom"};
constexpr QLatin1StringView splittersKey {"window/splitters"};

QString numbers(std::initializer_list<quint32> all)
{
    QStringList words;
    for (const quint32 number : all) {
        words << QString::number(number);
    }
    return words.join(u' ');
}

quint32 numberAt(const QString &words, int index)
{
    return words.section(u' ', index, index).toUInt();
}

QString nameOf(const models::OpenFilingPtr &filing)
{
    return filing && filing->document ? QString::fromStdString(filing->document->id().hex) : QString();
}

/// Those with a name of ours; the text has its own way.
QList<QAbstractScrollArea *> scrollAreas(const QWidget *window)
{
    QList<QAbstractScrollArea *> named;
    for (auto *area : window->findChildren<QAbstractScrollArea *>()) {
        if (!area->objectName().isEmpty() && !area->objectName().startsWith(u"qt_"_s) && area->objectName() != u"sourceView"_s) {
            named << area;
        }
    }
    return named;
}

} // namespace

SessionState::SessionState(models::FilingSession &session, models::SourceCursor &cursor, QSettings &settings, const Parts &parts)
    : QObject(parts.window)
    , m_session(session)
    , m_cursor(cursor)
    , m_settings(settings)
    , m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterChange);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        saveFiles();
        m_settings.sync();
    });
    connect(&session, &models::FilingSession::snapshotChanged, this, [this](const models::SnapshotPtr &snapshot) { follow(*snapshot); });
    connect(&m_looking, &QFutureWatcher<QStringList>::finished, this, [this] {
        m_lookingUp = false;
        const QStringList wanted = m_settings.value(filesKey).toStringList();
        const QStringList there = m_looking.result();
        QStringList gone = wanted;
        gone.removeIf([&there](const QString &file) { return there.contains(file); });
        // Whoever opened something meanwhile looks at that.
        const models::SnapshotPtr snapshot = m_session.snapshot();
        const QString current = snapshot->filings.empty() ? m_settings.value(currentKey).toString() : QString();
        QStringList missing = there;
        missing.removeIf([&snapshot](const QString &file) { return snapshot->find(file) != nullptr; });
        if (!missing.isEmpty()) {
            m_awaited = there.contains(current) ? current : QString();
            m_chartAwaited = true;
            Q_EMIT reopenRequested(missing, current);
        }
        if (!gone.isEmpty()) {
            Q_EMIT filesMissed(gone);
        }
    });
    // The desktop ends its session: perhaps nobody gets to close the window. Directly, because there is no time for later.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { save(); }, Qt::DirectConnection);
}

bool SessionState::isWanted(const QSettings &settings)
{
    return settings.value(restoreKey, true).toBool();
}

void SessionState::setWanted(QSettings &settings, bool wanted)
{
    settings.setValue(restoreKey, wanted);
}

std::optional<QStringList> SessionState::files(const QSettings &settings)
{
    return settings.contains(filesKey) ? std::optional(settings.value(filesKey).toStringList()) : std::nullopt;
}

void SessionState::save()
{
    m_soon.stop();
    m_parts.docks->save(m_settings);
    m_settings.setValue(zoomKey, m_parts.source->zoom());
    QStringList splitters;
    for (const auto *splitter : m_parts.window->findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty()) {
            splitters << splitter->objectName() + u' ' + QString::fromLatin1(splitter->saveState().toBase64());
        }
    }
    m_settings.setValue(splittersKey, splitters);
    m_settings.setValue(tableKey, m_parts.chart->isTableVisible());
    saveFiles();
    saveSights();
    m_settings.sync();
}

void SessionState::saveFiles()
{
    // Still looking for those of the last time: nothing else is known yet.
    if (m_lookingUp) {
        return;
    }
    QStringList files;
    for (const models::OpenFilingPtr &filing : m_session.snapshot()->filings) {
        files << filing->path;
    }
    m_settings.setValue(filesKey, files);
    m_settings.setValue(currentKey, m_cursor.place().filing);
}

void SessionState::saveSights()
{
    // What was not shown again yet is not to be forgotten.
    if (!m_awaited.isEmpty() || m_chartAwaited || m_lookingUp) {
        return;
    }
    const Place place = m_cursor.place();
    const SourcePane::Sight sight = m_parts.source->sight();
    m_settings.setValue(documentKey, nameOf(m_session.snapshot()->find(place.filing)));
    m_settings.setValue(fieldKey, place.fieldPath);
    m_settings.setValue(spanKey, numbers({place.span.begin, place.span.end}));
    m_settings.setValue(sightKey, numbers({sight.top, sight.caret, sight.reading ? 1U : 0U}));
    QStringList scrolls;
    for (const QAbstractScrollArea *area : scrollAreas(m_parts.window)) {
        const int down = area->verticalScrollBar()->value();
        const int across = area->horizontalScrollBar()->value();
        if (down != 0 || across != 0) {
            scrolls << u"%1 %2 %3"_s.arg(area->objectName()).arg(down).arg(across);
        }
    }
    m_settings.setValue(scrollsKey, scrolls);
    const ChartOptions &chart = m_parts.chart->options();
    m_settings.setValue(chartRegistrantKey, chart.registrant);
    m_settings.setValue(companiesKey, chart.companies);
    const auto quarter = [](const std::optional<int> &number) { return number ? QString::number(*number) : u"-"_s; };
    m_settings.setValue(periodsKey, quarter(chart.from) + u' ' + quarter(chart.to));
}

void SessionState::restoreLooks()
{
    if (const int zoom = m_settings.value(zoomKey, 0).toInt(); zoom != 0) {
        m_parts.source->setZoom(zoom);
    }
    m_parts.chart->setTableVisible(m_settings.value(tableKey, m_parts.chart->isTableVisible()).toBool());
    const QStringList splitters = m_settings.value(splittersKey).toStringList();
    for (const QString &line : splitters) {
        if (auto *splitter = m_parts.window->findChild<QSplitter *>(line.section(u' ', 0, 0))) {
            splitter->restoreState(QByteArray::fromBase64(line.section(u' ', 1).toLatin1()));
        }
    }
}

void SessionState::restoreFiles()
{
    const QStringList wanted = m_settings.value(filesKey).toStringList();
    if (!wanted.isEmpty()) {
        m_lookingUp = true;
        m_looking.setFuture(QtConcurrent::run(models::existingPlaces, wanted));
    }
}

void SessionState::follow(const models::Snapshot &snapshot)
{
    QStringList open;
    for (const models::OpenFilingPtr &filing : snapshot.filings) {
        open << filing->path;
    }
    if (open != m_open) {
        m_open = open;
        m_soon.start();
    }
    const models::OpenFilingPtr awaited = m_awaited.isEmpty() ? nullptr : snapshot.find(m_awaited);
    // Behind the window, which takes the same snapshot.
    if (!m_awaited.isEmpty() && (!awaited || awaited->state != models::LoadState::Loading)) {
        QTimer::singleShot(0, this, &SessionState::restoreSight);
    }
    if (m_chartAwaited && !m_session.isLoading()) {
        QTimer::singleShot(0, this, &SessionState::restoreChart);
    }
}

void SessionState::restoreSight()
{
    const QString awaited = std::exchange(m_awaited, QString());
    const models::OpenFilingPtr filing = awaited.isEmpty() ? nullptr : m_session.snapshot()->find(awaited);
    // Whoever went somewhere else meanwhile is not called back; other bytes have other places.
    if (!filing || m_cursor.place() != Place {awaited, {}, {}} || nameOf(filing) != m_settings.value(documentKey).toString()) {
        return;
    }
    const QString field = m_settings.value(fieldKey).toString();
    const Field *found = filing->effective ? findField(*filing->effective, field.toStdString()) : nullptr;
    const QString words = m_settings.value(spanKey).toString();
    const Span span = found ? found->span() : Span {numberAt(words, 0), numberAt(words, 1)};
    const std::uint32_t size = filing->document ? filing->document->size() : 0;
    if ((found || !span.isEmpty()) && span.begin <= span.end && span.end <= size) {
        m_cursor.moveTo({awaited, found ? field : QString(), span}, this);
    }
    const QString sight = m_settings.value(sightKey).toString();
    m_parts.source->setSight({std::min(numberAt(sight, 0), size), std::min(numberAt(sight, 1), size), numberAt(sight, 2) == 1});
    // Behind the layout of what has just become visible.
    QTimer::singleShot(0, this, &SessionState::restoreScrolls);
}

// When all filings are there: a company is no choice before.
void SessionState::restoreChart()
{
    if (!std::exchange(m_chartAwaited, false)) {
        return;
    }
    ChartOptions options = m_parts.chart->options();
    options.registrant = m_settings.value(chartRegistrantKey).toString();
    options.companies = m_settings.value(companiesKey).toStringList();
    const QString periods = m_settings.value(periodsKey).toString();
    const auto quarter = [&periods](int index) {
        bool known = false;
        const int number = periods.section(u' ', index, index).toInt(&known);
        return known ? std::optional(number) : std::nullopt;
    };
    options.from = quarter(0);
    options.to = quarter(1);
    m_parts.chart->setOptions(options);
}

void SessionState::restoreScrolls()
{
    const QStringList lines = m_settings.value(scrollsKey).toStringList();
    for (const QString &line : lines) {
        if (const auto *area = m_parts.window->findChild<QAbstractScrollArea *>(line.section(u' ', 0, 0))) {
            area->verticalScrollBar()->setValue(line.section(u' ', 1, 1).toInt());
            area->horizontalScrollBar()->setValue(line.section(u' ', 2, 2).toInt());
        }
    }
}

} // namespace filing::ui
