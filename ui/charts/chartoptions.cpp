// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartoptions.h"

#include <QRegularExpression>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

QString registrantKey(const SeriesRegistrant &registrant)
{
    return QString::fromStdString(registrant.cik.empty() ? registrant.name : registrant.cik);
}

namespace
{

bool isCalled(const SeriesRegistrant &registrant, const QString &key)
{
    return registrantKey(registrant) == key || QString::fromStdString(registrant.name).compare(key, Qt::CaseInsensitive) == 0;
}

} // namespace

const SeriesRegistrant *chosenRegistrant(const SeriesSet &set, const ChartOptions &options)
{
    const SeriesRegistrant *best = nullptr;
    for (const SeriesRegistrant &registrant : set.registrants) {
        if (!options.registrant.isEmpty()) {
            if (isCalled(registrant, options.registrant)) {
                return &registrant;
            }
        } else if (!best || registrant.quarters.size() > best->quarters.size()) {
            best = &registrant;
        }
    }
    return best;
}

std::vector<const SeriesRegistrant *> chosenRegistrants(const SeriesSet &set, const ChartOptions &options)
{
    std::vector<const SeriesRegistrant *> chosen;
    if (const SeriesRegistrant *first = chosenRegistrant(set, options)) {
        chosen.push_back(first);
    }
    for (const QString &key : options.companies) {
        const auto found = std::find_if(set.registrants.begin(), set.registrants.end(),
                                        [&key](const SeriesRegistrant &registrant) { return isCalled(registrant, key); });
        if (found != set.registrants.end() && std::find(chosen.begin(), chosen.end(), &*found) == chosen.end()) {
            chosen.push_back(&*found);
        }
    }
    return chosen;
}

const std::vector<ChartMode> &allChartModes()
{
    static const std::vector<ChartMode> modes{ChartMode::Grouped, ChartMode::Stacked, ChartMode::CommonSize,
                                              ChartMode::Growth,  ChartMode::Indexed, ChartMode::Margins};
    return modes;
}

std::string_view name(ChartMode mode)
{
    switch (mode) {
    case ChartMode::Grouped:
        return "grouped";
    case ChartMode::Stacked:
        return "stacked";
    case ChartMode::CommonSize:
        return "common-size";
    case ChartMode::Growth:
        return "growth";
    case ChartMode::Indexed:
        return "indexed";
    case ChartMode::Margins:
        return "margins";
    }
    return {};
}

std::optional<ChartMode> chartModeNamed(std::string_view text)
{
    for (const ChartMode mode : allChartModes()) {
        if (name(mode) == text) {
            return mode;
        }
    }
    return std::nullopt;
}

bool isRatio(ChartMode mode)
{
    return mode != ChartMode::Grouped && mode != ChartMode::Stacked;
}

std::optional<int> quarterFromText(const QString &text, bool last)
{
    static const QRegularExpression yearFirst(u"^(?:FY)?(\\d{4}|\\d{2})(?:[ -]?Q([1-4]))?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quarterFirst(u"^Q([1-4])[ -]?(?:FY)?(\\d{4}|\\d{2})$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch first = yearFirst.match(text.trimmed());
    const QRegularExpressionMatch second = quarterFirst.match(text.trimmed());
    if (!first.hasMatch() && !second.hasMatch()) {
        return std::nullopt;
    }
    const QString year = first.hasMatch() ? first.captured(1) : second.captured(2);
    const QString quarter = first.hasMatch() ? first.captured(2) : second.captured(1);
    // Two digits are years from 1950 to 2049, as everywhere in the program.
    const int whole = year.size() == 4 ? year.toInt() : year.toInt() + (year.toInt() < 50 ? 2000 : 1900);
    return quarterNumber(whole, quarter.isEmpty() ? (last ? 4 : 1) : quarter.toInt());
}

} // namespace filing::ui
