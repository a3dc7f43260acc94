// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/corrections/fieldtargets.h"

#include "models/corrections/wordshape.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/core/listkey.h"
#include "parsers/core/text.h"
#include "parsers/document/decode.h"
#include "parsers/extraction/fieldpath.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>

namespace filing::models
{

namespace
{

/// Bytes between two spans; 0 where they touch.
double distance(Span a, Span b)
{
    return a.end < b.begin ? b.begin - a.end : b.end < a.begin ? a.begin - b.end : 0;
}

/// 1 at the place itself, a half at `half` bytes from it.
double nearness(double bytes, double half)
{
    return 1 / (1 + bytes / half);
}

/// Where an element put in behind another gets its key: never one that meant another element before.
std::string freshKey(const OpenFiling &filing, const std::string &list, const std::string &after, const std::string &before)
{
    return keyBetween(after, before, [&](std::string_view key) {
        const std::string path = list + std::string(key);
        return std::any_of(filing.log.begin(), filing.log.end(), [&](const LogEntry &entry) {
            return entry.correction.path == path || entry.correction.path.starts_with(path + "/");
        });
    });
}

class Guesser
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::Guesser)

public:
    Guesser(const OpenFiling &filing, Span bytes)
        : m_filing(filing)
        , m_extraction(*filing.effective)
        , m_bytes(bytes)
        , m_words(collapsed(decoded(*filing.document, bytes)))
        , m_shape(wordShape(m_words))
    {
    }

    std::vector<FieldTarget> all()
    {
        addPresent();
        addAbsentFacts();
        for (std::size_t s = 0; s < m_extraction.statements.size(); ++s) {
            addBlanks(s);
            addNewRow(s);
        }
        addNewElements();
        std::stable_sort(m_targets.begin(), m_targets.end(),
                         [](const FieldTarget &a, const FieldTarget &b) { return a.score > b.score; });
        return std::move(m_targets);
    }

private:
    Correction chosen(std::string path) const
    {
        Correction correction;
        correction.document = m_filing.document->id();
        correction.path = std::move(path);
        correction.kind = CorrectionKind::SetSpan;
        correction.anchor.span = m_bytes;
        return correction;
    }

    Correction inserted(std::string path) const
    {
        Correction correction = chosen(std::move(path));
        correction.kind = CorrectionKind::Insert;
        correction.newText = m_words;
        return correction;
    }

    void add(QString group, QString label, QString now, std::string path, double score, std::vector<Correction> step)
    {
        m_targets.push_back({std::move(group), std::move(label), std::move(now), std::move(path), score, std::move(step)});
    }

    [[nodiscard]] QString groupOf(const std::string &path) const
    {
        const StatementAddress address = statementAddress(m_extraction, path);
        if (address.statement) {
            return statementTitle(m_extraction, *address.statement);
        }
        return path.starts_with("items") ? tr("Items") : path.starts_with("exhibits") ? tr("Exhibits")
            : path.starts_with("signatures") ? tr("Signatures") : path.starts_with("release") ? tr("Release") : tr("Cover");
    }

    /// A field that is there already is corrected where its machine words stand near; the very same words need no correction.
    void addPresent()
    {
        forEachField(m_extraction, [&](const FieldEntry &entry) {
            const double near = nearness(distance(entry.field->span(), m_bytes), 200) / 2;
            const double same = entry.field->span() == m_bytes ? -3 : 0;
            const double blank = entry.field->review == Review::Rejected ? 0.5 : 0;
            add(groupOf(entry.path), fieldLabel(m_extraction, entry.path), fieldText(*entry.field), entry.path,
                shapeFit(m_shape, entry.path) + near + same + blank, {chosen(entry.path)});
        });
    }

    void addAbsentFacts()
    {
        const Field *registrant = m_extraction.coverFact("EntityRegistrantName");
        const Span cover = registrant != nullptr ? registrant->span() : Span{0, 1};
        for (const std::string_view concept_ : coverConcepts()) {
            if (m_extraction.coverFact(concept_) == nullptr) {
                const std::string path = "cover/" + std::string(concept_);
                add(tr("Cover"), conceptLabel(concept_), {}, path,
                    shapeFit(m_shape, path) + nearness(distance(cover, m_bytes), 2000) / 2, {chosen(path)});
            }
        }
        for (const char *member : {"title", "date", "period"}) {
            const std::string path = std::string("release/") + member;
            if (findField(m_extraction, path) == nullptr) {
                add(tr("Release"), fieldLabel(m_extraction, path), {}, path, shapeFit(m_shape, path), {chosen(path)});
            }
        }
    }

    static Span spanOf(const Row &row)
    {
        Span all = row.label.span();
        for (const Cell &cell : row.cells) {
            all = cell ? all.united(cell->span()) : all;
        }
        return all;
    }

    /// 1 where the words stand in the order of the columns at this one, less where cells before or behind it say otherwise.
    [[nodiscard]] double columnFit(const Row &row, std::size_t period) const
    {
        int wrong = 0;
        for (std::size_t other = 0; other < row.cells.size(); ++other) {
            if (row.cells[other] && !row.cells[other]->pieces.empty()) {
                const bool before = row.cells[other]->span().end <= m_bytes.begin;
                wrong += before != (other < period);
            }
        }
        return 1.0 / (1 + wrong);
    }

    void addBlanks(std::size_t s)
    {
        const Statement &statement = m_extraction.statements[s];
        for (std::size_t r = 0; r < statement.rows.size(); ++r) {
            const Row &row = statement.rows[r];
            for (std::size_t p = 0; p < row.cells.size() && !row.heading; ++p) {
                if (!row.cells[p]) {
                    const std::string path = cellPath(m_extraction, s, r, p);
                    const double near = nearness(distance(spanOf(row), m_bytes), 30);
                    add(statementTitle(m_extraction, s), fieldLabel(m_extraction, path), {}, path,
                        shapeFit(m_shape, path) + near + near * columnFit(row, p), {chosen(path)});
                }
            }
        }
    }

    void addNewRow(std::size_t s)
    {
        const Statement &statement = m_extraction.statements[s];
        const bool inside = statement.source.overlaps(m_bytes);
        std::size_t behind = 0;
        for (std::size_t r = 0; r < statement.rows.size(); ++r) {
            behind = spanOf(statement.rows[r]).begin <= m_bytes.begin ? r + 1 : behind;
        }
        const std::string list = statementPath(m_extraction, s) + "/rows/";
        const std::string after = behind == 0 ? std::string("-1") : keyAt(statement.rows, behind - 1);
        const std::string before = behind < statement.rows.size() ? keyAt(statement.rows, behind) : std::string();
        const std::string path = list + freshKey(m_filing, list, after, before);
        const double words = m_shape == WordShape::Words || m_shape == WordShape::Name ? 0.8 : -1;
        add(statementTitle(m_extraction, s),
            behind == 0 ? tr("New row at the top") : tr("New row after %1").arg(toText(statement.rows[behind - 1].label.text)), {},
            path + "/label", words + (inside ? 1 : nearness(distance(statement.source, m_bytes), 200)), {inserted(path)});
    }

    template<typename T>
    std::string behindAll(const char *list, const std::vector<T> &elements) const
    {
        return list + freshKey(m_filing, list, elements.empty() ? std::string("-1") : keyAt(elements, elements.size() - 1), {});
    }

    void addNewElements()
    {
        const std::string item = behindAll("items/", m_extraction.items);
        add(tr("Items"), tr("New item"), {}, item + "/title", shapeFit(m_shape, "items/new"), {inserted(item)});
        const std::string exhibit = behindAll("exhibits/", m_extraction.exhibits);
        add(tr("Exhibits"), tr("New exhibit"), {}, exhibit + "/number", shapeFit(m_shape, "exhibits/new"), {inserted(exhibit)});
        const std::string signature = behindAll("signatures/", m_extraction.signatures);
        Correction bare = inserted(signature);
        add(tr("Signatures"), tr("New signature, with this name"), {}, signature + "/name", shapeFit(m_shape, "signatures/new") - 0.3,
            {bare, chosen(signature + "/name")});
        for (std::size_t i = 0; i < m_extraction.signatures.size(); ++i) {
            for (const char *member : {"registrant", "name", "title", "date"}) {
                const std::string path = signaturePath(m_extraction, i) + "/" + member;
                if (findField(m_extraction, path) == nullptr) {
                    const Field *name = m_extraction.signatures[i].name ? &*m_extraction.signatures[i].name : nullptr;
                    const double near = name != nullptr ? nearness(distance(name->span(), m_bytes), 200) : 0;
                    add(tr("Signatures"), fieldLabel(m_extraction, path), {}, path, shapeFit(m_shape, path) + near, {chosen(path)});
                }
            }
        }
    }

    const OpenFiling &m_filing;
    const Extraction &m_extraction;
    Span m_bytes;
    std::string m_words;
    WordShape m_shape;
    std::vector<FieldTarget> m_targets;
};

} // namespace

std::vector<FieldTarget> fieldTargets(const OpenFiling &filing, Span bytes)
{
    return filing.effective && filing.document && !bytes.isEmpty() ? Guesser(filing, bytes).all() : std::vector<FieldTarget>();
}

} // namespace filing::models
