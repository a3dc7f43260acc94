// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The structure tree of a filing as values: what ExtractionTreeModel shows.
#pragma once

#include "models/tree/treebuilder.h"

namespace filing::models
{

/// Empty while the filing is not read.
[[nodiscard]] ItemTree extractionTree(const OpenFilingPtr &filing);

/// The lines of one statement, below a heading of its own.
void addStatement(TreeBuilder &builder, std::size_t index);

} // namespace filing::models
