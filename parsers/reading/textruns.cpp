// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/textruns.h"

#include <algorithm>

namespace filing
{

std::size_t TextRuns::at(std::uint32_t text) const
{
    if (text >= m_textSize) {
        return m_runs.size();
    }
    const auto behind = std::partition_point(m_runs.begin(), m_runs.end(), [text](const TextRun &run) { return run.text <= text; });
    return behind == m_runs.begin() ? 0 : static_cast<std::size_t>(behind - m_runs.begin()) - 1;
}

} // namespace filing
