// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewbook.h"

#include <algorithm>

namespace filing::models
{

std::shared_ptr<const ReviewBook::Page> ReviewBook::of(const OpenFilingPtr &filing)
{
    const auto known = std::find_if(m_pages.begin(), m_pages.end(), [&](const Kept &kept) { return kept.filing.lock() == filing; });
    if (known != m_pages.end()) {
        return known->page;
    }
    std::erase_if(m_pages, [](const Kept &kept) { return kept.filing.expired(); });
    auto page = std::make_shared<Page>();
    page->questions = questionsOf(*filing);
    page->progress = reviewProgress(*filing, page->questions, filing->machine ? askedOf(*filing) : std::set<std::string>());
    m_pages.push_back({filing, page});
    return page;
}

const std::set<std::string> &ReviewBook::askedOf(const OpenFiling &filing)
{
    const auto known = std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked &asked) { return asked.machine.lock() == filing.machine; });
    if (known != m_asked.end()) {
        return known->paths;
    }
    std::erase_if(m_asked, [](const Asked &asked) { return asked.machine.expired(); });
    m_asked.push_back({filing.machine, askedOfMachine(filing)});
    return m_asked.back().paths;
}

} // namespace filing::models
