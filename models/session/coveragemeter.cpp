// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/coveragemeter.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <vector>

namespace filing::models
{

namespace
{

struct Known
{
    std::weak_ptr<const Extraction> extraction;
    CoveragePtr coverage;
};

} // namespace

struct CoverageMeter::Private
{
    QThreadPool pool;
    ExtractionPtr wanted;
    std::shared_ptr<std::atomic<unsigned>> asked = std::make_shared<std::atomic<unsigned>>(0U);   ///< How often.
    std::vector<Known> known;        ///< Of filings that are still open.

    [[nodiscard]] CoveragePtr find(const ExtractionPtr &extraction) const
    {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const Known &one) { return one.extraction.lock() == extraction; });
        return found == known.end() ? nullptr : found->coverage;
    }
};

CoverageMeter::CoverageMeter(QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    // One after the other: whoever walks through many filings must not keep all processors busy with those left behind.
    m_d->pool.setMaxThreadCount(1);
}

CoverageMeter::~CoverageMeter()
{
    ++*m_d->asked;
    m_d->pool.waitForDone();
}

void CoverageMeter::measure(const ExtractionPtr &extraction)
{
    if (m_d->wanted == extraction && extraction) {
        return;
    }
    m_d->wanted = extraction;
    const CoveragePtr known = extraction ? m_d->find(extraction) : nullptr;
    Q_EMIT measured(known);
    if (known || !extraction) {
        return;
    }
    const auto turn = ++*m_d->asked;
    auto *watcher = new QFutureWatcher<CoveragePtr>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, extraction] {
        watcher->deleteLater();
        const CoveragePtr coverage = watcher->result();
        if (!coverage) {
            return;
        }
        std::erase_if(m_d->known, [](const Known &one) { return one.extraction.expired(); });
        m_d->known.push_back({extraction, coverage});
        if (m_d->wanted == extraction) {
            Q_EMIT measured(coverage);
        }
    });
    watcher->setFuture(QtConcurrent::run(&m_d->pool, [extraction, turn, asked = m_d->asked]() -> CoveragePtr {
        // What is not wanted any more when its turn comes is not begun.
        return *asked != turn ? nullptr : std::make_shared<const Coverage>(measureCoverage(*extraction));
    }));
}

} // namespace filing::models
