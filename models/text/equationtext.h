// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Identities and checks of a statement, written for people.
#pragma once

#include "parsers/extraction/statement.h"

#include <QString>

namespace filing::models
{

/// "Total revenues = Royalties + License fees": an identity in the words of its rows.
[[nodiscard]] QString identityText(const Statement &statement, std::size_t identity);
/// "36,490 + 10,925 = 47,415", with "≠" where it does not hold. Blank cells count as nothing and are left out.
[[nodiscard]] QString equationText(const Statement &statement, const Check &check);

} // namespace filing::models
