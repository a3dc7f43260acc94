// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Money as a filing prints it: an integer mantissa and a number of decimal places, never a double.
// The value is mantissa / 10^places. Arithmetic is exact; a result that does not fit 64 bits
// saturates, and a saturated value is no sum anybody printed.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace filing
{

class Decimal
{
public:
    constexpr Decimal() = default;
    constexpr explicit Decimal(std::int64_t mantissa, int places = 0)
        : m_mantissa(mantissa)
        , m_places(static_cast<std::int8_t>(places))
    {
    }

    /// Reads plain digits with an optional sign and decimal point ("-1234.5"). No grouping, no brackets:
    /// those are printed forms, see parsers/core/printednumber.h. At most 15 digits and 6 places.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] constexpr std::int64_t mantissa() const { return m_mantissa; }
    [[nodiscard]] constexpr int places() const { return m_places; }
    [[nodiscard]] constexpr bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_mantissa < 0; }

    /// Canonical text: no grouping, no trailing zeros behind the point, "-" for negatives.
    [[nodiscard]] std::string toString() const;
    /// For drawing only.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] Decimal abs() const { return m_mantissa < 0 ? -*this : *this; }
    [[nodiscard]] Decimal operator-() const { return Decimal(-m_mantissa, m_places); }
    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b) { return a + -b; }
    friend Decimal operator*(Decimal a, std::int64_t factor);
    Decimal &operator+=(Decimal other) { return *this = *this + other; }
    Decimal &operator-=(Decimal other) { return *this = *this - other; }

    /// By value: 1.50 equals 1.5.
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);

private:
    std::int64_t m_mantissa = 0;
    std::int8_t m_places = 0;
};

} // namespace filing
