// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "correct --insert": what puts a new row, column, item, exhibit or signature beside one that is there.
#pragma once

#include "models/session/snapshot.h"
#include "parsers/corrections/reshape.h"

#include <string>
#include <string_view>

namespace filing::app
{

/// `neighbour`: an element's path ("statements/0/rows/3", "items/1"), or a list's ("items") for its end; `text`: label, period, number or
/// name. Empty where nothing can be put in there. The first correction makes the element: its path is the new one's.
[[nodiscard]] reshape::Step insertion(const models::OpenFiling &filing, std::string_view neighbour, reshape::Side side,
                                      const std::string &text);

} // namespace filing::app
