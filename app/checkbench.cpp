// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/checkbench.h"

#include "models/check/correctionverdicts.h"
#include "models/corrections/correctionlog.h"
#include "models/session/filereader.h"
#include "models/text/pathtext.h"
#include "parsers/pipeline.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <set>

namespace filing::app
{

struct CheckBench::Candidate
{
    QString path;
    QString sha256;
    DocumentPtr document;
    std::optional<Error> error;
    const models::FilingLabel *label = nullptr;
    std::vector<Correction> corrections;
    std::vector<models::Verdict> verdicts;
};

namespace
{

/// Filings in memory at the same time.
constexpr qsizetype batchSize = 16;

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList found;
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            found << entries.next();
        }
        found.sort();
        files << found;
    }
    return files;
}

} // namespace

void CheckBench::read(Candidate &candidate)
{
    Expected<std::string> bytes = models::readBytes(candidate.path, {});
    if (bytes) {
        candidate.document = Document::fromBytes(std::move(*bytes));
    } else {
        candidate.error = bytes.error();
    }
}

void CheckBench::judge(Candidate &candidate)
{
    const Expected<ExtractionPtr> extraction = extract(*candidate.document);
    candidate.document.reset();
    if (!extraction) {
        candidate.error = extraction.error();
        return;
    }
    // A filing that is not recognised as one is not an exception: everything confirmed of it is missing.
    if (candidate.label != nullptr) {
        candidate.verdicts = models::judgeLabel(**extraction, *candidate.label);
    }
    const std::vector<models::Verdict> more = models::judgeCorrections(**extraction, candidate.corrections);
    candidate.verdicts.insert(candidate.verdicts.end(), more.begin(), more.end());
}

bool CheckBench::open(const QString &labels, const QString &store, QString &problem)
{
    if (!labels.isEmpty() && !m_labels.load(labels)) {
        problem = m_labels.error();
        return false;
    }
    if (store.isEmpty()) {
        return true;
    }
    if (!QFileInfo::exists(store)) {
        problem = QCoreApplication::translate("check", "there is no store of corrections in “%1”; name a folder with --labels, "
                                                       "or confirm values in the window")
                      .arg(store);
        return false;
    }
    m_store = std::make_unique<models::CorrectionStore>(store);
    problem = m_store->error();
    return m_store->isOpen();
}

/// The candidates of which something is confirmed; the others are counted.
std::vector<CheckBench::Candidate> CheckBench::known(std::vector<Candidate> batch, BenchResult &result) const
{
    std::vector<Candidate> known;
    for (Candidate &candidate : batch) {
        if (candidate.error) {
            result.unread.emplace_back(candidate.path, *candidate.error);
            continue;
        }
        candidate.sha256 = models::toText(candidate.document->id().hex);
        candidate.label = m_labels.find(candidate.sha256, QFileInfo(candidate.path).fileName());
        if (m_store) {
            candidate.corrections = models::correctionsInForce(m_store->entries(candidate.document->id()));
        }
        if (candidate.label == nullptr && candidate.corrections.empty()) {
            ++result.without;
        } else {
            known.push_back(std::move(candidate));
        }
    }
    return known;
}

QStringList CheckBench::judgedFiles() const
{
    QStringList files;
    if (!m_store) {
        return files;
    }
    for (const models::KnownFiling &filing : m_store->knownFilings()) {
        if (!models::correctionsInForce(m_store->entries(filing.document)).empty()) {
            files << filing.path;
        }
    }
    return files;
}

BenchResult CheckBench::run(const QStringList &paths) const
{
    const QStringList files = filesIn(paths);
    BenchResult result;
    std::set<QString> seen;
    for (qsizetype first = 0; first < files.size(); first += batchSize) {
        std::vector<Candidate> batch;
        for (const QString &file : files.mid(first, batchSize)) {
            batch.push_back({file, {}, {}, {}, nullptr, {}, {}});
        }
        QtConcurrent::blockingMap(batch, read);
        batch = known(std::move(batch), result);
        QtConcurrent::blockingMap(batch, judge);
        for (Candidate &candidate : batch) {
            if (candidate.error) {
                result.unread.emplace_back(candidate.path, *candidate.error);
            } else if (seen.insert(candidate.sha256).second) {
                result.filings.push_back({candidate.path, candidate.sha256, std::move(candidate.verdicts)});
            }
        }
    }
    return result;
}

} // namespace filing::app
