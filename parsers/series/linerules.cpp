// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/series/linerules.h"

namespace filing
{

std::vector<LineRule> lineRules(std::span<const Rule> rules)
{
    std::vector<LineRule> lines;
    for (const Rule &rule : rules) {
        if (rule.kind == RuleKind::JoinLines || rule.kind == RuleKind::SplitLine) {
            lines.push_back({rule.kind == RuleKind::JoinLines, rule.scope, rule.pattern, rule.value});
        }
    }
    return lines;
}

} // namespace filing
