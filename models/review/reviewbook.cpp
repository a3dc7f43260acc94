// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewbook.h"

namespace filing::models
{

std::shared_ptr<const ReviewBook::Page> ReviewBook::of(const OpenFilingPtr &filing)
{
    if (const auto known = m_pages.find(filing); known != m_pages.end()) {
        return known->second;
    }
    std::erase_if(m_pages, [](const auto &kept) { return kept.first.expired(); });
    auto page = std::make_shared<Page>();
    page->questions = questionsOf(*filing);
    page->progress = reviewProgress(*filing, page->questions, filing->machine ? askedOf(*filing) : std::set<std::string>());
    m_pages.emplace(filing, page);
    return page;
}

const std::set<std::string> &ReviewBook::askedOf(const OpenFiling &filing)
{
    if (const auto known = m_asked.find(filing.machine); known != m_asked.end()) {
        return known->second;
    }
    std::erase_if(m_asked, [](const auto &asked) { return asked.first.expired(); });
    return m_asked.emplace(filing.machine, askedOfMachine(filing)).first->second;
}

} // namespace filing::models
