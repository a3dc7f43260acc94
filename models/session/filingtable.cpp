// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filingtable.h"

#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace filing::models
{

OpenFilingPtr FilingTable::withDocument(const DocumentId &document) const
{
    const auto found = std::find_if(m_filings.begin(), m_filings.end(), [&](const OpenFilingPtr &filing) {
        return filing->effective && filing->document->id() == document;
    });
    return found != m_filings.end() ? *found : nullptr;
}

DocumentId FilingTable::documentOf(const QString &path) const
{
    const auto found = std::find_if(m_filings.begin(), m_filings.end(),
                                    [&](const OpenFilingPtr &filing) { return filing->path == path; });
    return found != m_filings.end() && (*found)->document ? (*found)->document->id() : DocumentId();
}

std::vector<OpenFilingPtr> FilingTable::oneOfEach() const
{
    std::vector<OpenFilingPtr> filings;
    std::unordered_set<std::string_view> seen;
    for (const OpenFilingPtr &filing : m_filings) {
        if (filing->effective && seen.insert(filing->document->id().hex).second) {
            filings.push_back(filing);
        }
    }
    return filings;
}

std::vector<EntryLog> FilingTable::logs() const
{
    std::vector<EntryLog> all{m_rules};
    for (const OpenFilingPtr &filing : oneOfEach()) {
        all.push_back(filing->log);
    }
    return all;
}

void FilingTable::startReading(const QString &path)
{
    const auto open = [&](const OpenFilingPtr &filing) { return filing->path == path; };
    if (std::none_of(m_filings.begin(), m_filings.end(), open)) {
        auto filing = std::make_shared<OpenFiling>();
        filing->path = path;
        m_filings.push_back(std::move(filing));
    }
    change(path, [](OpenFiling &filing) {
        filing.state = LoadState::Loading;
        filing.percent = 0;
        filing.error.reset();
    });
}

void FilingTable::progressed(const QString &path, int percent)
{
    change(path, [&](OpenFiling &filing) { filing.percent = percent; });
}

bool FilingTable::takeHead(const QString &path, const FileHeadPtr &head)
{
    bool first = false;
    change(path, [&](OpenFiling &filing) {
        first = !filing.document;
        filing.head = first ? head : nullptr;
    });
    return first;
}

bool FilingTable::takeDocument(const QString &path, const DocumentPtr &document)
{
    bool other = false;
    change(path, [&](OpenFiling &filing) {
        // Read again with the same bytes: everything known stays on screen until it is known anew.
        other = !filing.document || filing.document->id() != document->id();
        if (other) {
            filing.machine.reset();
            filing.effective.reset();
            filing.log.clear();
        }
        filing.document = document;
        filing.head.reset();
    });
    return other;
}

void FilingTable::takeExtraction(const QString &path, const ExtractionPtr &extraction, EntryLog log,
                                 double milliseconds)
{
    change(path, [&](OpenFiling &filing) {
        filing.state = LoadState::Ready;
        filing.percent = 100;
        filing.error = extraction->error;
        filing.machine = extraction;
        filing.log = std::move(log);
        layOver(filing, m_inForce, m_asOf);
        filing.parseMs = milliseconds;
    });
}

void FilingTable::takeFailure(const QString &path, const Error &error)
{
    change(path, [&](OpenFiling &filing) {
        filing.state = LoadState::Failed;
        filing.head.reset();
        filing.error = error;
    });
}

void FilingTable::takeLog(const DocumentId &document, const EntryLog &log)
{
    for (const OpenFilingPtr &filing : std::vector<OpenFilingPtr>(m_filings)) {
        if (filing->effective && filing->document->id() == document) {
            change(filing->path, [&](OpenFiling &changed) {
                changed.log = log;
                layOver(changed, m_inForce, m_asOf);
            });
        }
    }
}

void FilingTable::takeRules(EntryLog rules, std::optional<qint64> asOf)
{
    m_rules = std::move(rules);
    m_asOf = asOf;
    m_inForce = rulesInForce(logAsOf(m_rules, m_asOf));
    for (const OpenFilingPtr &filing : std::vector<OpenFilingPtr>(m_filings)) {
        if (filing->effective) {
            change(filing->path, [&](OpenFiling &changed) { layOver(changed, m_inForce, m_asOf); });
        }
    }
}

void FilingTable::stopReading()
{
    for (const OpenFilingPtr &filing : std::vector<OpenFilingPtr>(m_filings)) {
        if (filing->state == LoadState::Loading && filing->effective) {
            change(filing->path, [](OpenFiling &kept) {
                kept.state = LoadState::Ready;
                kept.percent = 100;
                kept.error = kept.machine->error;
            });
        }
    }
    std::erase_if(m_filings, [](const OpenFilingPtr &filing) { return filing->state == LoadState::Loading; });
}

void FilingTable::remove(const QString &path)
{
    std::erase_if(m_filings, [&](const OpenFilingPtr &open) { return open->path == path; });
}

void FilingTable::change(const QString &path, const std::function<void(OpenFiling &)> &change)
{
    const auto found = std::find_if(m_filings.begin(), m_filings.end(),
                                    [&](const OpenFilingPtr &filing) { return filing->path == path; });
    if (found != m_filings.end()) {
        auto copy = std::make_shared<OpenFiling>(**found);
        change(*copy);
        *found = std::move(copy);
    }
}

} // namespace filing::models
