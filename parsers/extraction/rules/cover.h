// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cover page of a form: who files, from where, under which numbers, for which date, with which boxes ticked.
#pragma once

#include "parsers/core/error.h"
#include "parsers/extraction/extraction.h"

#include <string>

namespace filing::rules
{

struct Cover
{
    std::string form;                    ///< "8-K", "10-Q/A"; empty where the cover does not say.
    FactList facts;
    std::vector<FactList> registrants;   ///< Only where there are several.
    std::vector<FactList> securities;    ///< Likewise.
};

[[nodiscard]] Cover readCover(const ReadingText &text);

} // namespace filing::rules
