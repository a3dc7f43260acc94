// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions and progress of filings, worked out once for every pane that shows them: list of filings, status line and review. What the
// machine alone would be asked is kept as long as its extraction lives. Shared by the panes; GUI thread.
#pragma once

#include "models/review/reviewprogress.h"

#include <map>
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
    /// By the object itself; one that is gone is forgotten when the next page is made.
    template<typename T, typename Value>
    using MapBy = std::map<std::weak_ptr<const T>, Value, std::owner_less<>>;

    const std::set<std::string> &askedOf(const OpenFiling &filing);

    MapBy<OpenFiling, std::shared_ptr<const Page>> m_pages;
    MapBy<Extraction, std::set<std::string>> m_asked;
};

} // namespace filing::models
