// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A SeriesSet as the JSON object (schema filingscope.series/1) and the table of `filingscope-cli series`.
#pragma once

#include "app/cli/jsonwriter.h"
#include "parsers/core/error.h"
#include "parsers/series/series.h"

#include <string>
#include <string_view>
#include <vector>

namespace filing::cli
{

inline constexpr std::string_view seriesSchema = "filingscope.series/1";

/// A file that gave nothing to the series.
struct UnreadFile
{
    std::string path;
    Error error;
};

void writeSeries(JsonWriter &json, const SeriesSet &series, const std::vector<UnreadFile> &unread);
/// One line per registrant, period and line of the statement (RFC 4180, UTF-8, with a heading line).
void writeSeriesCsv(std::string &out, const SeriesSet &series);
/// Either of them on standard output; gives the exit status back.
int printSeries(const SeriesSet &series, const std::vector<UnreadFile> &unread, bool csv);

} // namespace filing::cli
