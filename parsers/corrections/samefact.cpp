// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/samefact.h"

#include "parsers/extraction/coverconcepts.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>

namespace filing
{

namespace
{

constexpr std::string_view cover = "cover/";
constexpr std::string_view otherNames[] = {"registrants/0/", "securities/0/"};

auto factNamed(FactList &facts, std::string_view name)
{
    return std::find_if(facts.begin(), facts.end(), [name](const auto &fact) { return fact.first == name; });
}

} // namespace

std::string coverPathOf(std::string_view path)
{
    for (const std::string_view other : otherNames) {
        if (path.starts_with(other)) {
            return std::string(cover) + std::string(path.substr(other.size()));
        }
    }
    return std::string(path);
}

std::string knownPathOf(const Extraction &extraction, std::string_view path)
{
    std::string plain = coverPathOf(path);
    const bool listOnly = plain != path && findField(extraction, plain) == nullptr && findField(extraction, path) != nullptr;
    return listOnly ? std::string(path) : plain;
}

void keepInStep(Extraction &extraction, std::string_view coverPath)
{
    const CoverConcept *known = coverPath.starts_with(cover) ? coverConcept(coverPath.substr(cover.size())) : nullptr;
    if (known == nullptr) {
        return;
    }
    std::vector<FactList> &lists = known->ofSecurity ? extraction.securities : extraction.registrants;
    const auto said = factNamed(extraction.cover, known->name);
    if (lists.empty() || said == extraction.cover.end()) {
        return;
    }
    FactList &first = lists.front();
    if (const auto there = factNamed(first, known->name); there != first.end()) {
        there->second = said->second;
    } else if (said->second.review == Review::Added) {
        first.push_back(*said);
    }
}

} // namespace filing
