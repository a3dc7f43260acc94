// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a value was read otherwise than it is printed, in the language of the window. Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace filing::models
{

/// What the readers say is put into words; what a person wrote stays as it is.
[[nodiscard]] QString reasonText(std::string_view reason);

} // namespace filing::models
