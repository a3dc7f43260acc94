// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which files a command works on, one after the other: paths as given, folders walked in sorted order, "-" for a list on standard
// input. Nothing is collected ahead of need except the listing of the folder being walked, so a list of a million paths costs nothing.
#pragma once

#include "parsers/core/expected.h"

#include <deque>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace filing::cli
{

struct Input
{
    std::string path;
    std::optional<Error> error;   ///< A folder that cannot be listed.
};

class Inputs
{
public:
    /// `list` is where "-" reads from; borrowed.
    Inputs(std::vector<std::string> arguments, std::istream &list);

    [[nodiscard]] std::optional<Input> next();

private:
    void expand(const std::string &path);

    std::deque<std::string> m_arguments;
    std::deque<Input> m_ready;
    std::istream &m_list;
    bool m_listing = false;
};

/// All bytes of a file, or the operating system's reason.
[[nodiscard]] Expected<std::string> readFile(const std::string &path);

} // namespace filing::cli
