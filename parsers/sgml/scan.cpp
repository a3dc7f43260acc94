// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/sgml/scan.h"

#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace filing::sgml
{

std::size_t findTag(std::string_view bytes, std::string_view needle, std::size_t from)
{
    std::size_t at = from;
#if defined(__SSE2__)
    const std::size_t reach = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto block = [&bytes](std::size_t offset) {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + offset));
    };
    const auto candidates = [&](std::size_t offset) {
        return _mm_and_si128(_mm_cmpeq_epi8(block(offset), first), _mm_cmpeq_epi8(block(offset + reach), last));
    };
    for (; at + reach + 32 <= bytes.size(); at += 32) {
        const __m128i low = candidates(at);
        const __m128i high = candidates(at + 16);
        if (_mm_movemask_epi8(_mm_or_si128(low, high)) == 0) {
            continue;
        }
        auto mask = static_cast<unsigned>(_mm_movemask_epi8(low)) | static_cast<unsigned>(_mm_movemask_epi8(high)) << 16;
        for (; mask != 0; mask &= mask - 1) {
            const std::size_t hit = at + static_cast<std::size_t>(std::countr_zero(mask));
            if (bytes.substr(hit, needle.size()) == needle) {
                return hit;
            }
        }
    }
#endif
    return bytes.find(needle, at);
}

} // namespace filing::sgml
