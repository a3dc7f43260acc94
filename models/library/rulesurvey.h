// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rule would change in the library's filings that are not open: each is read again in the background and asked as
// an open one is. GUI thread; one rule at a time.
#pragma once

#include "models/corrections/rulepreview.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace filing::models
{

class Library;

class RuleSurvey : public QObject
{
    Q_OBJECT

public:
    struct Progress
    {
        RulePreview found;       ///< Since the last one; its places are of files that can be opened.
        int read = 0;
        int total = 0;

        [[nodiscard]] bool isDone() const { return read == total; }
    };

    /// The library is borrowed.
    explicit RuleSurvey(const Library &library, QObject *parent = nullptr);
    /// Waits for the filing that is being read.
    ~RuleSurvey() override;

    /// Begins anew with this rule; filings at `open` are left out. What is left of an older question is never told.
    void ask(const Rule &rule, const QStringList &open);
    void stop();

Q_SIGNALS:
    void progressed(const filing::models::RuleSurvey::Progress &progress);

private:
    const Library &m_library;
    std::unique_ptr<QThreadPool> m_pool = std::make_unique<QThreadPool>();
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace filing::models
