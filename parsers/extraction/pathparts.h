// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a field path between its slashes, borrowed from it. A correction's path is taken apart many times over, and
// there may be thousands of corrections, so they lie in the object itself.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace filing
{

class PathParts
{
public:
    /// At least one, perhaps empty. Of a path with more parts than any has, the last are left out but counted.
    explicit PathParts(std::string_view path)
    {
        std::size_t begin = 0;
        for (std::size_t at = 0; at <= path.size(); ++at) {
            if (at < path.size() && path[at] != '/') {
                continue;
            }
            if (m_size < m_parts.size()) {
                m_parts[m_size] = path.substr(begin, at - begin);
            }
            ++m_size;
            begin = at + 1;
        }
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// `index` is less than `longest`.
    [[nodiscard]] std::string_view operator[](std::size_t index) const { return m_parts[index]; }

    static constexpr std::size_t longest = 8;   ///< "statements/0/rows/3/cells/1" has six.

private:
    std::array<std::string_view, longest> m_parts{};
    std::size_t m_size = 0;
};

} // namespace filing
