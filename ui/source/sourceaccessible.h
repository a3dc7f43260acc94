// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets assistive technology read the text of a SourceView. Screen readers count in characters of the whole text; in a
// filing of 100 MB that would decode everything, so what is on screen is offered, which moves along with the caret.
#pragma once

namespace filing::ui
{

/// Makes SourceView known to Qt's accessibility; may be called again.
void installSourceAccessibility();

} // namespace filing::ui
