// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions and progress of filings, worked out once for every pane that shows them: list of filings, status line and review. What the
// machine alone would be asked is kept as long as its extraction lives. Shared by the panes; GUI thread.
#pragma once

#include "models/review/reviewprogress.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace filing::models
{

class ReviewBook
{
public:
    struct Page
    {
        std::vector<Question> questions;
        ReviewProgress progress;
    };

    /// The same page for the same filing, until it is another one.
    [[nodiscard]] std::shared_ptr<const Page> of(const OpenFilingPtr &filing);

private:
    struct Kept
    {
        std::weak_ptr<const OpenFiling> filing;
        std::shared_ptr<const Page> page;
    };
    struct Asked
    {
        std::weak_ptr<const Extraction> machine;
        std::set<std::string> paths;
    };

    const std::set<std::string> &askedOf(const OpenFiling &filing);

    std::vector<Kept> m_pages;
    std::vector<Asked> m_asked;
};

} // namespace filing::models
