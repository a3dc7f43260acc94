// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/layout.h"

#include "parsers/core/text.h"

#include <algorithm>
#include <cstdint>

namespace filing
{

namespace
{

constexpr int tabStop = 8;
constexpr int fewestLeaderDots = 4;
constexpr std::uint32_t longestLaidOutLine = 1000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\v';
}

/// End of the dotted leader ("....", ". . . .") that starts at `at`; `at` itself where there is none.
std::uint32_t leaderEnd(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    int dots = 0;
    std::uint32_t behind = at;
    for (std::uint32_t i = at; i < end && (text[i] == '.' || text[i] == ' '); ++i) {
        if (text[i] == '.') {
            ++dots;
            behind = i + 1;
        }
    }
    return dots >= fewestLeaderDots ? behind : at;
}

bool isOpening(std::string_view words)
{
    return words == "$" || words == "\\$" || words == "US$" || words == "€" || words == "£" || words == "("
        || words == "$(" || words == "-$";
}

bool isClosing(std::string_view words)
{
    return words == ")" || words == "%" || words == ")%" || words == "%)";
}

/// Some typists put two blanks between all words; their columns are parted by three and more.
bool isDoubleSpaced(std::string_view line)
{
    std::size_t single = 0;
    std::size_t twice = 0;
    for (std::size_t at = line.find(' ', 1); at != std::string_view::npos && at + 2 < line.size(); at = line.find(' ', at)) {
        const std::size_t gap = at;
        while (at < line.size() && line[at] == ' ') {
            ++at;
        }
        const bool inside = at < line.size() && line[gap - 1] != ' ';
        const bool letters = inside && !isDigit(line[gap - 1]) && !isDigit(line[at]);
        single += inside && at - gap == 1 ? 1U : 0U;
        twice += letters && at - gap == 2 ? 1U : 0U;
    }
    return twice >= 2 && (twice >= 2 * single || (twice >= 3 && twice * 2 > single));
}

/// Begins with a letter and has no tab, no two blanks side by side and no three dots or blanks: nothing parts the words of such a
/// line, and prose is such lines. Written so that a compiler can look at many characters at once.
bool isPlain(std::string_view line)
{
    const auto isInk = [](char c) { return static_cast<unsigned char>(c) > ' '; };
    const auto isDot = [](char c) { return (c == '.') | (c == ' '); };
    std::uint8_t odd = 0;
    for (std::size_t i = 2; i < line.size(); ++i) {
        const bool blanks = (line[i - 1] == ' ') & (line[i] == ' ');
        const bool control = static_cast<unsigned char>(line[i]) < ' ';
        const bool leader = isDot(line[i - 2]) & isDot(line[i - 1]) & isDot(line[i]);
        odd = static_cast<std::uint8_t>(odd | ((blanks | control | leader) ? 1 : 0));
    }
    return odd == 0 && isInk(line[0]) && (isInk(line[1]) || line[1] == ' ');
}

/// All words of a plain line in one.
Stretch plainStretch(std::string_view text, Span line)
{
    const Span words{line.begin, line.end - (text[line.end - 1] == ' ' ? 1U : 0U)};
    const std::string_view shown = words.of(text);
    const auto columns = std::count_if(shown.begin(), shown.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return {words, 0, static_cast<int>(columns), 0};
}

class Scanner
{
public:
    Scanner(std::string_view text, Span line)
        : m_text(text)
        , m_line(line)
        , m_at(line.begin)
        , m_gap(line.size() < longestLaidOutLine && isDoubleSpaced(line.of(text)) ? 3 : 2)
    {
    }

    std::vector<Stretch> scan()
    {
        while (m_at < m_line.end) {
            const char c = m_text[m_at];
            if (isBlank(c)) {
                step();
                continue;
            }
            if (const std::uint32_t leader = c == '.' ? leaderEnd(m_text, m_at, m_line.end) : m_at; leader > m_at) {
                stepTo(leader);
                continue;
            }
            add(word());
        }
        return std::move(m_found);
    }

private:
    void step()
    {
        const char c = m_text[m_at++];
        if (c == '\t') {
            m_column += tabStop - m_column % tabStop;
            ++m_tabs;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++m_column;
        }
    }

    void stepTo(std::uint32_t at)
    {
        while (m_at < at) {
            step();
        }
    }

    /// What is no blank and begins no leader: nearly all there is.
    bool stepOverLetters()
    {
        const std::uint32_t from = m_at;
        for (; m_at < m_line.end; ++m_at) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c <= ' ' || c == '.') {
                break;
            }
            m_column += (c & 0xC0U) != 0x80U ? 1 : 0;
        }
        return m_at > from;
    }

    /// Blanks enough to part two stretches, or up to a tab or the end of the line.
    bool isGap() const
    {
        for (std::uint32_t i = 1; i < m_gap; ++i) {
            if (m_at + i >= m_line.end || m_text[m_at + i] == '\t') {
                return true;
            }
            if (!isBlank(m_text[m_at + i])) {
                return false;
            }
        }
        return true;
    }

    /// From a word's first character up to the gap behind it: a tab, two blanks, or a dotted leader.
    Stretch word()
    {
        Stretch found{{m_at, m_at}, m_column, m_column, m_tabs};
        while (m_at < m_line.end) {
            if (stepOverLetters()) {
                found.text.end = m_at;
                found.right = m_column;
                continue;
            }
            const char c = m_text[m_at];
            if (c == '\t' || c == '\f' || (isBlank(c) && isGap()) || (c == '.' && leaderEnd(m_text, m_at, m_line.end) > m_at)) {
                break;
            }
            step();
            if (!isBlank(c)) {
                found.text.end = m_at;
                found.right = m_column;
            }
        }
        return found;
    }

    /// A currency sign belongs to the figure behind it, a bracket to the figure before it.
    void add(Stretch stretch)
    {
        if (!m_found.empty()) {
            Stretch &last = m_found.back();
            const std::string_view before = last.text.of(m_text);
            const std::string_view words = stretch.text.of(m_text);
            const bool opens = isOpening(before) && looksNumeric(words);
            const bool closes = isClosing(words) && looksNumeric(before);
            if (last.tabs == stretch.tabs && (opens || closes)) {
                last.text.end = stretch.text.end;
                last.right = stretch.right;
                return;
            }
        }
        m_found.push_back(stretch);
    }

    std::string_view m_text;
    Span m_line;
    std::uint32_t m_at = 0;
    std::uint32_t m_gap = 2;
    int m_column = 0;
    int m_tabs = 0;
    std::vector<Stretch> m_found;
};

} // namespace

std::vector<Stretch> stretches(std::string_view text, Span line)
{
    if (line.size() > 2 && isPlain(line.of(text))) {
        return {plainStretch(text, line)};
    }
    return Scanner(text, line).scan();
}

bool looksNumeric(std::string_view words)
{
    if (words == "-" || words == "--" || words == "---" || words == "—" || words == "–" || words == "$-" || words == "$--"
        || words == "$—" || words == "*") {
        return true;
    }
    bool digits = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        if (isDigit(c)) {
            digits = true;
        } else if (std::string_view("$,.()%-+ \\*").find(c) == std::string_view::npos) {
            // A footnote mark may follow the figure: "1,234(a)".
            const bool mark = digits && isLower(c) && i + 2 >= words.size() - (words.ends_with(')') ? 0U : 1U);
            if (!mark && static_cast<unsigned char>(c) < 0x80) {
                return false;
            }
        }
    }
    return digits;
}

bool isRule(std::string_view line)
{
    std::size_t marks = 0;
    for (const char c : line) {
        if (c == '-' || c == '=' || c == '_' || c == '*' || c == '~') {
            ++marks;
        } else if (!isSpace(c)) {
            return false;
        }
    }
    return marks >= 3;
}

} // namespace filing
