// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

namespace filing::cli
{

std::vector<OptionRule> checkOptions()
{
    return {{"--labels", true}, {"--store", true}, {"--json", false}, {"--baseline", true}, {"--no-save", false}};
}

std::vector<OptionRule> correctOptions()
{
    return {{"--field", true},   {"--value", true},  {"--span", true},   {"--insert", true}, {"--before", false},
            {"--confirm", false}, {"--reject", false}, {"--reason", true}, {"--author", true}, {"--store", true}};
}

std::vector<OptionRule> correctionsOptions()
{
    return {{"--format", true}, {"--out", true}, {"--prefer", true}, {"--dry-run", false},
            {"--json", false},  {"--author", true}, {"--store", true}};
}

std::vector<OptionRule> extractOptions()
{
    return {{"--jsonl", false}, {"--pretty", false}, {"--jobs", true}, {"--store", true}};
}

std::vector<OptionRule> importOptions()
{
    return {{"--jobs", true}, {"--quiet", false}, {"--json", false}, {"--data", true}};
}

std::vector<OptionRule> libraryOptions()
{
    return {{"--json", false}, {"--data", true}};
}

std::vector<OptionRule> listOptions()
{
    return {{"--company", true}, {"--form", true},       {"--item", true},     {"--from", true}, {"--to", true},
            {"--filed", true},   {"--review", true},     {"--sort", true},     {"--limit", true}, {"--ascending", false},
            {"--missing", false}, {"--contradicted", false}, {"--json", false}, {"--data", true}};
}

std::vector<OptionRule> searchOptions()
{
    return {{"--company", true}, {"--form", true},    {"--item", true},       {"--from", true},         {"--to", true},
            {"--filed", true},   {"--review", true},  {"--per-filing", true}, {"--limit", true},        {"--missing", false},
            {"--contradicted", false}, {"--json", false}, {"--data", true}};
}

std::vector<OptionRule> seriesOptions()
{
    return {{"--json", false}, {"--csv", false},     {"--as", true},      {"--join", true}, {"--split", true},
            {"--jobs", true},  {"--library", false}, {"--company", true}, {"--data", true}, {"--store", true}};
}

std::vector<OptionRule> rulesOptions()
{
    return {{"--kind", true},   {"--pattern", true}, {"--value", true},  {"--scope", true},
            {"--reason", true}, {"--author", true},  {"--format", true}, {"--store", true}};
}

} // namespace filing::cli
