// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An evidence pack as pieces of HTML in their order: a page for the browser strings them together, a printer lays them out one by one
// and keeps each whole. Only tags and styles that QTextDocument knows, too.
#pragma once

#include "ui/charts/evidence/evidencepack.h"

namespace filing::ui
{

struct EvidenceBlock
{
    enum class Kind { Html, Chart };
    Kind kind = Kind::Html;
    QString html;
    bool withNext = false;        ///< A heading: must not stand alone at the end of a page.
};

[[nodiscard]] std::vector<EvidenceBlock> evidenceBlocks(const EvidencePack &pack);

/// Text of a filing for HTML: escaped, and kept from turning the direction of what stands around it.
[[nodiscard]] QString safeHtml(const QString &text);

} // namespace filing::ui
