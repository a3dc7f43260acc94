// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/html/symbolfonts.h"

namespace filing::html
{

namespace
{

char32_t wingdings(char32_t c)
{
    switch (c) {
    case 'o':
    case 'q':
    case 0xA8:
        return U'\u2610'; // ☐
    case 'x':
    case 0xFD:
        return U'\u2612'; // ☒
    case 0xFE:
        return U'\u2611'; // ☑
    case 0xFC:
        return U'\u2713'; // ✓
    case 'l':
    case 0x9F:
    case 0x2022:
    case 0xB7:
        return U'\u2022'; // •
    case 'n':
    case 0xA7:
        return U'\u25AA'; // ▪
    case 'v':
        return U'\u2756'; // ❖
    case 0xD8:
        return U'\u27A2'; // ➢
    case 0xE0:
        return U'\u2192'; // →
    default:
        return c;
    }
}

char32_t wingdings2(char32_t c)
{
    switch (c) {
    case 0xA3:
    case '*':
        return U'\u2610'; // ☐
    case 'R':
        return U'\u2611'; // ☑
    case 'Q':
    case 'S':
    case 'T':
        return U'\u2612'; // ☒
    case 'P':
        return U'\u2713'; // ✓
    case 'O':
        return U'\u2717'; // ✗
    default:
        return c;
    }
}

char32_t symbol(char32_t c)
{
    switch (c) {
    case 0xB7:
        return U'\u2022'; // •
    case 0xA8:
        return U'\u2666'; // ♦
    case 0xD2:
    case 0xE2:
        return U'\u00AE'; // ®
    case 0xD3:
    case 0xE3:
        return U'\u00A9'; // ©
    case 0xD4:
    case 0xE4:
        return U'\u2122'; // ™
    case 0xB3:
        return U'\u2265'; // ≥
    case 0xA3:
        return U'\u2264'; // ≤
    case 0xB1:
        return U'\u00B1'; // ±
    default:
        return c;
    }
}

/// Private use characters have lost their font: take the meaning that filings use them with.
char32_t privateUse(char32_t c)
{
    const char32_t code = c - 0xF000;
    if (code == 0xB7) {
        return U'\u2022';
    }
    if (code == 0x52) {
        return U'\u2611';
    }
    if (code == 0x53 || code == 0x54) {
        return U'\u2612';
    }
    if (code == 0xA3) {
        return U'\u2610';
    }
    const char32_t seen = wingdings(code);
    return seen == code ? c : seen;
}

} // namespace

char32_t seenAs(char32_t c, FontFace face)
{
    if (c >= 0xF000 && c <= 0xF0FF) {
        if (face == FontFace::Wingdings2) {
            return wingdings2(c - 0xF000);
        }
        return face == FontFace::Symbol ? symbol(c - 0xF000) : privateUse(c);
    }
    switch (face) {
    case FontFace::Wingdings:
        return wingdings(c);
    case FontFace::Wingdings2:
        return wingdings2(c);
    case FontFace::Symbol:
        return symbol(c);
    case FontFace::Inherited:
    case FontFace::Letters:
        return c;
    }
    return c;
}

} // namespace filing::html
