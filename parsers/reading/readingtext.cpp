// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/reading/readingtext.h"

#include "parsers/document/utf8.h"

#include <algorithm>
#include <utility>

namespace filing
{

std::size_t ReadingText::lineAt(std::uint32_t textOffset) const
{
    const auto after = std::partition_point(m_lines.begin(), m_lines.end(),
                                            [textOffset](Span line) { return line.begin <= textOffset; });
    return after == m_lines.begin() ? 0 : static_cast<std::size_t>(after - m_lines.begin()) - 1;
}

std::vector<Span> ReadingText::toSourcePieces(Span text) const
{
    std::vector<Span> pieces;
    for (std::size_t i = m_runs.at(text.begin); i < m_runs.size() && m_runs[i].text < text.end; ++i) {
        const TextRun &run = m_runs[i];
        if (run.sourceSize == 0) {
            continue;
        }
        const std::uint32_t from = std::max(text.begin, run.text) - run.text;
        const std::uint32_t to = std::min(text.end, m_runs.text(i).end) - run.text;
        const Span piece = run.verbatim != 0 ? Span{run.sourceBegin + from, run.sourceBegin + to} : run.source();
        const bool follows = !pieces.empty() && piece.begin >= pieces.back().end;
        const Span between = follows ? Span{pieces.back().end, piece.begin} : Span{};
        if (follows && fromSource(between).isEmpty() && !hasHiddenWords(between)) {
            pieces.back().end = piece.end;
        } else {
            pieces.push_back(piece);
        }
    }
    return pieces;
}

bool ReadingText::hasHiddenWords(Span source) const
{
    const auto hidden = std::partition_point(m_leftOut.begin(), m_leftOut.end(),
                                             [source](Span span) { return span.end <= source.begin; });
    return hidden != m_leftOut.end() && hidden->begin < source.end;
}

Span ReadingText::toSource(Span text) const
{
    Span all;
    for (const Span piece : toSourcePieces(text)) {
        all = all.united(piece);
    }
    return all;
}

Span ReadingText::fromSource(Span source) const
{
    const auto mapped = [&](std::uint32_t index) {
        const TextRun &run = m_runs[index];
        if (run.verbatim == 0) {
            return m_runs.text(index);
        }
        const std::uint32_t from = std::max(source.begin, run.sourceBegin) - run.sourceBegin;
        const std::uint32_t to = std::min(source.end, run.sourceEnd()) - run.sourceBegin;
        return Span{run.text + from, run.text + to};
    };
    Span all;
    const auto first = std::partition_point(m_bySource.begin(), m_bySource.end(), [&](std::uint32_t index) {
        return m_runs[index].sourceEnd() <= source.begin;
    });
    for (auto index = first; index != m_bySource.end() && m_runs[*index].sourceBegin < source.end; ++index) {
        if (m_runs[*index].source().overlaps(source)) {
            all = all.united(mapped(*index));
        }
    }
    return all;
}

void ReadingTextBuilder::append(std::string_view text, Span source, bool verbatim)
{
    if (text.empty()) {
        return;
    }
    if (verbatim && continuesStretch(source)) {
        m_text.m_stretch = m_text.m_stretch.united(source);
    } else {
        if (m_text.m_document) {
            m_text.m_words = m_text.text();
            m_text.m_document.reset();
            m_text.m_stretch = {};
        }
        m_text.m_words += text;
    }
    m_text.m_runs.append(static_cast<std::uint32_t>(text.size()), source, verbatim);
}

bool ReadingTextBuilder::continuesStretch(Span source) const
{
    return m_text.m_document && (m_text.m_stretch.isEmpty() || m_text.m_stretch.end == source.begin);
}

void ReadingTextBuilder::appendVerbatim(std::string_view text, std::uint32_t source)
{
    append(text, {source, source + static_cast<std::uint32_t>(text.size())}, true);
}

void ReadingTextBuilder::appendDecoded(std::string_view text, Span source)
{
    append(text, source, false);
}

void ReadingTextBuilder::appendLayout(std::string_view text, std::uint32_t near)
{
    append(text, {near, near}, false);
}

std::uint32_t ReadingTextBuilder::size() const
{
    return static_cast<std::uint32_t>(text().size());
}

void ReadingTextBuilder::addGrid(TableGrid grid)
{
    m_text.m_grids.push_back(std::move(grid));
}

void ReadingTextBuilder::leaveOut(Span source)
{
    m_text.m_leftOut.push_back(source);
}

ReadingTextPtr ReadingTextBuilder::finish()
{
    auto done = std::make_shared<ReadingText>(std::move(m_text));
    m_text = {};
    // It stays as long as the filing is open, and its room was a guess.
    if (done->m_words.size() < done->m_words.capacity() / 2) {
        done->m_words.shrink_to_fit();
    }
    const std::string_view text = done->text();
    std::uint32_t begin = 0;
    for (;;) {
        const auto at = text.find('\n', begin);
        const auto end = static_cast<std::uint32_t>(at == std::string_view::npos ? text.size() : at);
        const bool carriageReturn = end > begin && text[end - 1] == '\r';
        done->m_lines.push_back({begin, carriageReturn ? end - 1 : end});
        if (at == std::string_view::npos) {
            break;
        }
        begin = end + 1;
    }
    done->m_lines.shrink_to_fit();
    const auto hasSource = [](const TextRun &run) { return run.sourceSize > 0; };
    done->m_bySource.reserve(static_cast<std::size_t>(std::count_if(done->m_runs.begin(), done->m_runs.end(), hasSource)));
    for (std::uint32_t i = 0; i < done->m_runs.size(); ++i) {
        if (hasSource(done->m_runs[i])) {
            done->m_bySource.push_back(i);
        }
    }
    std::sort(done->m_leftOut.begin(), done->m_leftOut.end());
    const auto &runs = done->m_runs;
    const auto bySource = [&runs](std::uint32_t a, std::uint32_t b) { return runs[a].sourceBegin < runs[b].sourceBegin; };
    if (!std::is_sorted(done->m_bySource.begin(), done->m_bySource.end(), bySource)) {
        std::stable_sort(done->m_bySource.begin(), done->m_bySource.end(), bySource);
    }
    std::stable_sort(done->m_grids.begin(), done->m_grids.end(),
                     [](const TableGrid &a, const TableGrid &b) { return a.text.begin < b.text.begin; });
    return done;
}

ReadingTextPtr ReadingTextBuilder::moved(const ReadingText &text, const std::function<Span(Span)> &to)
{
    ReadingTextBuilder builder;
    for (std::size_t i = 0; i < text.m_runs.size(); ++i) {
        const TextRun &run = text.m_runs[i];
        const std::string_view words = text.m_runs.text(i).of(text.text());
        if (run.verbatim == 0) {
            const Span source = to(run.source());
            builder.append(words, run.sourceSize == 0 ? Span{source.begin, source.begin} : source, false);
            continue;
        }
        // Characters of a verbatim stretch need not be as long over there.
        for (std::uint32_t at = 0; at < words.size();) {
            const std::uint32_t bytes = std::max(decodeUtf8(words.substr(at)).bytes, 1U);
            builder.append(words.substr(at, bytes), to({run.sourceBegin + at, run.sourceBegin + at + bytes}), false);
            at += bytes;
        }
    }
    for (const Span hidden : text.m_leftOut) {
        builder.leaveOut(to(hidden));
    }
    builder.m_text.m_grids = text.m_grids;
    return builder.finish();
}

} // namespace filing
