// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Build tool: turns resources/lexicon/line-items.tsv into lexicon_table.inc. Labels become keys here, with the very function
// that reads printed labels later, so nothing has to be prepared when the program starts. A label that two lines
// claim is an error: the build stops and names it.

#include "parsers/core/text.h"
#include "parsers/statements/labelwords.h"

#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace
{

struct Entry
{
    std::string role;
    std::string concept_;
    std::string measure;
    std::string lineClass;
};

struct Key
{
    std::size_t entry = 0;
    bool prefix = false;
};

/// What the labels of per-share lines are made of; see pershare.h.
constexpr std::string_view perShareWords = "per share weighted average outstanding basic diluted common used computing";

/// "per-share" → "PerShare".
std::string enumerator(std::string_view word)
{
    std::string out;
    bool upper = true;
    for (const char c : word) {
        if (c == '-') {
            upper = true;
            continue;
        }
        out += upper && filing::isLower(c) ? static_cast<char>(c - 32) : c;
        upper = false;
    }
    return out;
}

class Table
{
public:
    bool add(std::string_view line)
    {
        const auto columns = filing::split(line, '\t');
        if (columns.size() != 6) {
            std::cerr << "not six columns: " << line << '\n';
            return false;
        }
        m_entries.push_back({std::string(columns[1]), std::string(columns[2]), enumerator(columns[3]), enumerator(columns[4])});
        bool good = true;
        auto &keys = m_keys[std::string(columns[0])];
        for (const std::string_view label : filing::split(columns[5], '|')) {
            good = addLabel(keys, label) && good;
        }
        return good;
    }

    void write(std::ostream &out) const
    {
        out << "// Generated from resources/lexicon/line-items.tsv; do not edit.\nconstexpr Entry entryTable[] = {\n";
        for (const Entry &entry : m_entries) {
            out << "    {\"" << entry.role << "\", \"" << entry.concept_ << "\", Measure::" << entry.measure
                << ", LineClass::" << entry.lineClass << "},\n";
        }
        out << "};\n";
        writeGroup(out, "operations", "operations");
        writeGroup(out, "balance-sheet", "balanceSheet");
        writeGroup(out, "cash-flows", "cashFlow");
    }

private:
    using Keys = std::map<std::string, Key>;
    using Word = std::pair<std::size_t, std::string>;   ///< Its length and itself: the order they are written in.

    bool addLabel(Keys &keys, std::string_view label)
    {
        const std::size_t entry = m_entries.size() - 1;
        const auto [at, isNew] = keys.try_emplace(filing::labelKey(label), Key {entry, label.ends_with('*')});
        if (!isNew && m_entries[at->second.entry].role != m_entries[entry].role) {
            std::cerr << "\"" << label << "\" (" << at->first << ") is both " << m_entries[at->second.entry].role << " and "
                      << m_entries[entry].role << '\n';
            return false;
        }
        at->second.prefix = at->second.prefix || label.ends_with('*');
        return true;
    }

    void writeGroup(std::ostream &out, const std::string &group, std::string_view name) const
    {
        std::set<Word> words;
        for (const std::string_view word : filing::keyWords(perShareWords)) {
            words.emplace(word.size(), word);
        }
        out << "constexpr Key " << name << "Keys[] = {\n";
        const auto found = m_keys.find(group);
        if (found != m_keys.end()) {
            for (const auto &[key, value] : found->second) {
                out << "    {\"" << key << "\", " << value.entry << ", " << (value.prefix ? "true" : "false") << "},\n";
                for (const std::string_view word : filing::keyWords(key)) {
                    words.emplace(word.size(), word);
                }
            }
        }
        out << "};\nconstexpr Word " << name << "Words[] = {\n";
        for (const auto &[length, word] : words) {
            out << "    {\"" << word << "\", lettersOf(\"" << word << "\")},\n";
        }
        out << "};\n";
    }

    std::vector<Entry> m_entries;
    std::map<std::string, Keys> m_keys;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::cerr << "usage: compilelexicon LINE-ITEMS.tsv OUT.inc\n";
        return 2;
    }
    std::ifstream in(argv[1]);
    Table table;
    bool good = in.is_open();
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.front() != '#') {
            good = table.add(line) && good;
        }
    }
    if (!good) {
        return 1;
    }
    std::ofstream out(argv[2]);
    table.write(out);
    return out.good() ? 0 : 1;
}
