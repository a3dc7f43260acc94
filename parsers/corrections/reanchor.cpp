// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parsers/corrections/reanchor.h"

#include "parsers/corrections/findquote.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace filing
{

namespace
{

using Outcome = Reattachment::Outcome;

constexpr std::size_t mostCandidates = 5;
constexpr double enough = 0.5; ///< Of what is around a place must agree.
constexpr double margin = 0.12; ///< By which the best must lead.
constexpr double tie = 0.04;
constexpr double worthShowing = 0.25;
constexpr std::size_t fullContext = 4; ///< Words on one side; more say nothing new.

/// Landmarks made ready to be compared many times. Borrows them.
struct Told
{
    explicit Told(const Landmarks &landmarks)
        : marks(&landmarks)
        , before(wordsOf(landmarks.before))
        , after(wordsOf(landmarks.after))
        , lead(wordsOf(landmarks.lead))
        , title(wordSet(landmarks.title))
        , column(wordSet(landmarks.column))
        , values(wordSet(landmarks.figures))
        , text(wordKey(landmarks.text))
        , element(wordKey(landmarks.element))
        , columns(wordKey(landmarks.columns))
        , row(wordKey(landmarks.row))
        , role(wordKey(landmarks.role))
        , under(wordKey(landmarks.under))
        , above(wordKey(landmarks.above))
        , below(wordKey(landmarks.below))
        , figures(wordKey(landmarks.figures))
    {
    }

    static std::vector<std::string> wordSet(const std::string &text)
    {
        std::vector<std::string> words = wordsOf(text);
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        return words;
    }

    const Landmarks *marks;
    std::vector<std::string> before;
    std::vector<std::string> after;
    std::vector<std::string> lead;
    std::vector<std::string> title;     ///< Sorted, each once; so are the next two.
    std::vector<std::string> column;
    std::vector<std::string> values;
    std::string text;
    std::string element;
    std::string columns;
    std::string row;
    std::string role;
    std::string under;
    std::string above;
    std::string below;
    std::string figures;
};

/// The share of words that two places have in common.
double overlap(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    std::size_t common = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        const int order = left->compare(*right);
        common += order == 0 ? 1 : 0;
        left += order <= 0 ? 1 : 0;
        right += order >= 0 ? 1 : 0;
    }
    const std::size_t all = a.size() + b.size() - common;
    return all > 0 ? static_cast<double>(common) / static_cast<double>(all) : 1;
}

/// How well two places agree, apart from what must.
class Agreement
{
public:
    void add(double weight, double share)
    {
        m_weight += weight;
        m_sum += weight * share;
    }
    void words(double weight, const std::vector<std::string> &a, const std::vector<std::string> &b)
    {
        if (!a.empty() || !b.empty()) {
            add(weight, overlap(a, b));
        }
    }
    void same(double weight, const std::string &a, const std::string &b)
    {
        if (!a.empty() || !b.empty()) {
            add(weight, a == b ? 1 : 0);
        }
    }
    void context(double weight, const std::vector<std::string> &sought, std::size_t shared)
    {
        if (const std::size_t full = std::min(sought.size(), fullContext); full > 0) {
            add(weight, static_cast<double>(std::min(shared, full)) / static_cast<double>(full));
        }
    }
    [[nodiscard]] double share() const { return m_weight > 0 ? m_sum / m_weight : 1; }

private:
    double m_weight = 0;
    double m_sum = 0;
};

double likeness(const Told &sought, const Told &there, bool withContext)
{
    Agreement agreement;
    if (withContext) {
        agreement.context(2, sought.before, sharedBefore(sought.before, there.before));
        agreement.context(2, sought.after, sharedAfter(sought.after, there.after));
    }
    // Nothing where an older version noted the place.
    agreement.context(2, sought.lead, sharedBefore(sought.lead, there.lead));
    agreement.words(1, sought.title, there.title);
    agreement.same(1, sought.columns, there.columns);
    agreement.words(0.5, sought.column, there.column);
    agreement.same(1, sought.under, there.under);
    agreement.same(1.5, sought.above, there.above);
    agreement.same(1.5, sought.below, there.below);
    agreement.same(1, sought.figures, there.figures);
    agreement.same(0.5, sought.role, there.role);
    return agreement.share();
}

struct Agreed
{
    bool words = false;
    bool row = false;
    bool period = false;
    bool statement = false;
    bool element = false;

    [[nodiscard]] bool all() const { return words && row && period && statement && element; }
    [[nodiscard]] int count() const
    {
        return (words ? 2 : 0) + (row ? 1 : 0) + (period ? 1 : 0) + (statement ? 1 : 0) + (element ? 1 : 0);
    }
};
constexpr double mostAgreed = 6;

bool sameWords(const Told &a, const Told &b)
{
    if (!a.marks->value.empty() && !b.marks->value.empty()) {
        return a.marks->value == b.marks->value;
    }
    return a.marks->value.empty() == b.marks->value.empty() && a.text == b.text;
}

Agreed agreed(const Told &sought, const Told &there)
{
    const Landmarks &a = *sought.marks;
    const Landmarks &b = *there.marks;
    Agreed result;
    result.words = sameWords(sought, there);
    const bool sameRole = !a.role.empty() && a.role == b.role && a.figures == b.figures;
    result.row = sought.row == there.row || sameRole;
    // A heading may be read over the wrong column; what stands below it tells.
    const bool column = a.row.empty() && !a.period.empty();
    result.period = a.period == b.period && (!column || overlap(sought.values, there.values) >= enough);
    result.statement = a.kind == b.kind && a.basis == b.basis;
    result.element = sought.element == there.element;
    return result;
}

std::string codes(const Agreed &agreement, const Landmarks &sought)
{
    std::string why;
    const auto say = [&](bool relevant, bool holds, const char *code) {
        if (relevant) {
            why += (why.empty() ? "" : " ") + std::string(holds ? "" : "-") + code;
        }
    };
    say(true, agreement.words, "words");
    say(!sought.row.empty(), agreement.row, "row");
    say(!sought.period.empty(), agreement.period, "period");
    say(!sought.kind.empty(), agreement.statement, "statement");
    say(!sought.element.empty(), agreement.element, "element");
    return why;
}

struct Scored
{
    const Surveyor::Place *place = nullptr;
    Agreed agreement;
    double likeness = 0;
};

Span spanAt(const Extraction &extraction, const std::string &path)
{
    const Field *field = findField(extraction, path);
    return field != nullptr ? field->span() : Span {};
}

/// A slot that there is only once: its path alone is structure enough.
bool isSingle(const Landmarks &sought)
{
    return sought.slot.starts_with("cover/") || sought.slot.starts_with("release/");
}

std::string countOf(const std::string &alike)
{
    const std::size_t slash = alike.find('/');
    return slash != std::string::npos ? alike.substr(slash) : std::string();
}

/// The one place that all must agree on, or null.
const Scored *chosen(const std::vector<Scored> &ranked, const Landmarks &sought)
{
    if (ranked.empty() || !ranked[0].agreement.all()) {
        return nullptr;
    }
    const Scored &best = ranked[0];
    if (isSingle(sought)) {
        return &best;
    }
    if (best.likeness < enough) {
        return nullptr;
    }
    if (ranked.size() == 1 || !ranked[1].agreement.all() || best.likeness - ranked[1].likeness >= margin) {
        return &best;
    }
    // As many as there were, all alike to the last: then their order tells them apart.
    if (countOf(sought.alike) != countOf(best.place->landmarks.alike)) {
        return nullptr;
    }
    for (const Scored &one : ranked) {
        if (one.agreement.all() && one.place->landmarks.alike == sought.alike && best.likeness - one.likeness <= tie) {
            return &one;
        }
    }
    return nullptr;
}

/// Where a copy has other columns, they may have been read wrongly, and a figure that is printed twice in its row may be the other one: then
/// its neighbours must be the same.
bool isColumnSure(const Told &sought, const Told &there)
{
    const bool cell = !sought.row.empty() && !sought.marks->period.empty();
    return !cell || sought.columns == there.columns
        || (sharedBefore(sought.before, there.before) > 0 && sharedAfter(sought.after, there.after) > 0);
}

/// Why none of them was chosen.
const char *whyNot(const std::vector<Scored> &ranked)
{
    if (ranked.empty()) {
        return "nowhere";
    }
    return !ranked[0].agreement.all() ? "differs" : ranked[0].likeness < enough || ranked.size() == 1 ? "faint" : "several";
}

Reattachment orphan(std::string why)
{
    Reattachment result;
    result.why = std::move(why);
    return result;
}

/// What an entry without landmarks still tells: its path and the bytes around it.
Landmarks guessed(const Correction &correction)
{
    Landmarks landmarks;
    landmarks.slot = slotOf(correction.path);
    landmarks.text = correction.anchor.quote;
    landmarks.quote = correction.anchor.quote;
    landmarks.before = correction.anchor.before;
    landmarks.after = correction.anchor.after;
    return landmarks;
}

class Finder
{
public:
    Finder(const Document &document, const Extraction &machine)
        : m_machine(machine)
        , m_surveyor(document, machine)
    {
    }

    [[nodiscard]] Reattachment find(const Correction &correction) const
    {
        const bool told = !correction.anchor.landmarks.empty();
        Landmarks sought = told ? landmarksFrom(correction.anchor.landmarks) : guessed(correction);
        const bool chosenSpan = correction.kind == CorrectionKind::SetSpan;
        const bool reshapes = correction.kind == CorrectionKind::Insert || correction.kind == CorrectionKind::ReadTable;
        if (reshapes || correction.kind == CorrectionKind::Rule || sought.slot.empty()) {
            return orphan("nowhere");
        }
        std::vector<Scored> ranked = rank(sought, !chosenSpan);
        // A number with nothing known about it but the bytes around it may stand anywhere.
        const Scored *found = told || isSingle(sought) ? chosen(ranked, sought) : nullptr;
        Reattachment result;
        if (found != nullptr && !isColumnSure(Told(sought), Told(found->place->landmarks))) {
            found = nullptr;
        }
        if (found != nullptr) {
            result.path = found->place->path;
            result.span = spanAt(m_machine, result.path);
            const bool same = result.path == correction.path && found->likeness > 1 - tie;
            result.outcome = same ? Outcome::Exact : Outcome::Moved;
        }
        if (found != nullptr && chosenSpan) {
            const std::optional<Span> span = clearPlace(sought, m_machine);
            result.outcome = span ? result.outcome : Outcome::Orphan;
            result.span = span.value_or(result.span);
        }
        if (result.outcome == Outcome::Orphan) {
            result = orphan(found != nullptr ? "chosen" : !told ? "untold" : whyNot(ranked));
            result.candidates = candidates(ranked, sought);
        }
        return result;
    }

    [[nodiscard]] std::vector<Candidate> candidates(const std::vector<Scored> &ranked, const Landmarks &sought) const
    {
        std::vector<Candidate> list;
        for (const Scored &one : ranked) {
            const double score = 0.6 * one.agreement.count() / mostAgreed + 0.4 * one.likeness;
            if (list.size() < mostCandidates && score >= worthShowing) {
                list.push_back(
                    { one.place->path, spanAt(m_machine, one.place->path), score, codes(one.agreement, sought) });
            }
        }
        return list;
    }

private:
    [[nodiscard]] std::vector<Scored> rank(const Landmarks &sought, bool withContext) const
    {
        const Told said(sought);
        const std::vector<Surveyor::Place> &places = m_surveyor.like(sought.slot);
        std::vector<Told> &told = m_told[sought.slot];
        for (std::size_t i = told.size(); i < places.size(); ++i) {
            told.emplace_back(places[i].landmarks);
        }
        std::vector<Scored> ranked;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Agreed agreement = agreed(said, told[i]);
            const double share = likeness(said, told[i], withContext);
            if (agreement.words || agreement.row || share >= enough) {
                ranked.push_back({ &places[i], agreement, share });
            }
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const Scored &a, const Scored &b) {
            return a.agreement.all() != b.agreement.all() ? a.agreement.all()
                : a.agreement.count() != b.agreement.count() && !a.agreement.all()
                ? a.agreement.count() > b.agreement.count()
                : a.likeness > b.likeness;
        });
        return ranked;
    }

    const Extraction &m_machine;
    Surveyor m_surveyor;
    mutable std::map<std::string, std::vector<Told>> m_told; ///< Of the surveyor's places, by their slot.
};

/// Whoever ends where another one does stands there by mistake, or the other one does.
void partThoseWhoMeet(std::span<const Correction> corrections, std::vector<Reattachment> &results,
                      const Extraction &machine)
{
    std::map<std::string, std::set<std::string>> from;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i].outcome != Outcome::Orphan) {
            from[results[i].path].insert(corrections[i].path);
        }
    }
    for (Reattachment &result : results) {
        if (result.outcome != Outcome::Orphan && from[result.path].size() > 1) {
            const std::string path = result.path;
            result = orphan("alone");
            result.candidates.push_back({ path, spanAt(machine, path), enough, "words -alone" });
        }
    }
}

} // namespace

std::vector<Reattachment> reanchor(std::span<const Correction> corrections, const Document &document,
                                   const Extraction &machine)
{
    const Finder finder(document, machine);
    std::vector<Reattachment> results;
    for (const Correction &correction : corrections) {
        results.push_back(finder.find(correction));
    }
    partThoseWhoMeet(corrections, results, machine);
    return results;
}

Correction reattached(const Correction &correction, const std::string &path, Span span, const Document &document)
{
    Correction made = correction;
    made.document = document.id();
    made.path = path;
    made.anchor = anchorFor(document, span);
    made.oldText.clear();
    return made;
}

} // namespace filing
