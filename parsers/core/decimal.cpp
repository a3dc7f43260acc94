// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/core/decimal.h"

#include <cmath>
#include <limits>

namespace filing
{

namespace
{

__extension__ using Wide = __int128;

constexpr int maxDigits = 15;
constexpr int maxPlaces = 6;

Wide scaled(Decimal value, int places)
{
    Wide wide = value.mantissa();
    for (int i = value.places(); i < places; ++i) {
        wide *= 10;
    }
    return wide;
}

std::int64_t saturated(Wide value)
{
    using Limits = std::numeric_limits<std::int64_t>;
    // Kept off the minimum so that negation stays defined.
    if (value > Limits::max()) {
        return Limits::max();
    }
    if (value < -Limits::max()) {
        return -Limits::max();
    }
    return static_cast<std::int64_t>(value);
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::int64_t mantissa = 0;
    int digits = 0;
    int places = -1;
    for (const char c : text) {
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > maxDigits) {
            return std::nullopt;
        }
        if (places >= 0 && ++places > maxPlaces) {
            return std::nullopt;
        }
        mantissa = mantissa * 10 + (c - '0');
    }
    if (digits == 0) {
        return std::nullopt;
    }
    return Decimal(negative ? -mantissa : mantissa, std::max(places, 0));
}

std::string Decimal::toString() const
{
    std::int64_t mantissa = m_mantissa < 0 ? -m_mantissa : m_mantissa;
    int places = m_places;
    while (places > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --places;
    }
    std::string text = std::to_string(mantissa);
    if (places > 0) {
        const auto width = static_cast<std::size_t>(places) + 1;
        if (text.size() < width) {
            text.insert(0, width - text.size(), '0');
        }
        text.insert(text.size() - static_cast<std::size_t>(places), 1, '.');
    }
    return m_mantissa < 0 ? "-" + text : text;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_mantissa) / std::pow(10.0, m_places);
}

Decimal operator+(Decimal a, Decimal b)
{
    const int places = std::max(a.places(), b.places());
    return Decimal(saturated(scaled(a, places) + scaled(b, places)), places);
}

Decimal operator*(Decimal a, std::int64_t factor)
{
    return Decimal(saturated(static_cast<Wide>(a.mantissa()) * factor), a.places());
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    const int places = std::max(a.places(), b.places());
    const Wide left = scaled(a, places);
    const Wide right = scaled(b, places);
    if (left == right) {
        return std::strong_ordering::equal;
    }
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

} // namespace filing
