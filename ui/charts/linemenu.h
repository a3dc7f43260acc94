// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of one line of a company's series: what it was called, and the rules that join it with another or split it.
#pragma once

#include "parsers/corrections/rule.h"
#include "parsers/series/series.h"

#include <functional>
#include <string>

class QMenu;
class QWidget;

namespace filing::ui
{

/// `scope` says in which filings a rule shall hold (scopeOf()). Null where the company has no such line. Goes when it is closed.
[[nodiscard]] QMenu *lineMenu(const SeriesRegistrant &registrant, const std::string &role, const std::string &scope,
                              const std::function<void(const Rule &)> &make, QWidget *parent);

} // namespace filing::ui
