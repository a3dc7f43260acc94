// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/seriesview.h"

#include "parsers/core/date.h"
#include "parsers/core/text.h"

namespace filing::cli
{

namespace
{

/// "LINE=OTHER" or, of a split, "LINE".
LineRule lineRule(const Option &option)
{
    const bool join = option.name == "--join";
    const std::size_t equals = join ? option.value.find('=') : std::string::npos;
    LineRule rule{join, "*", std::string(trimmed(option.value.substr(0, equals))), {}};
    if (equals != std::string::npos) {
        rule.with = trimmed(option.value.substr(equals + 1));
    }
    return rule;
}

} // namespace

SeriesCall seriesCall(const Arguments &arguments)
{
    SeriesCall call;
    call.csv = arguments.has("--csv");
    if (call.csv && arguments.has("--json")) {
        call.problem = "--json and --csv exclude each other";
    }
    const std::string view = arguments.value("--as", "latest");
    if (const auto date = parseDate(view)) {
        call.options.view = {SeriesView::Kind::AsKnown, *date};
    } else if (view == "first") {
        call.options.view.kind = SeriesView::Kind::First;
    } else if (view != "latest") {
        call.problem = "--as is latest, first or a day like 2011-04-28";
    }
    for (const Option &option : arguments.options) {
        if (option.name != "--join" && option.name != "--split") {
            continue;
        }
        call.options.lineRules.push_back(lineRule(option));
        const LineRule &rule = call.options.lineRules.back();
        if (rule.line.empty() || (rule.join && rule.with.empty())) {
            call.problem = rule.join ? "--join needs two lines: LINE=OTHER" : "--split needs a line";
        }
    }
    return call;
}

} // namespace filing::cli
