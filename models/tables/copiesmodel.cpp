// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/copiesmodel.h"

#include "models/text/anchortext.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"

#include <QDateTime>
#include <QFileInfo>

namespace filing::models
{

namespace
{

Place placeOf(const OpenFiling &filing, const std::string &path, Span span)
{
    return { filing.path, toText(path), span };
}

/// What stands at a place now, and on which line.
QString standingText(const OpenFiling &filing, const Candidate &candidate)
{
    const Field *field = findField(*filing.effective, candidate.path);
    const auto said = field == nullptr ? property(*filing.effective, candidate.path) : std::nullopt;
    QString text = field != nullptr ? fieldText(*field) : said ? toText(*said) : QString();
    text = text.isEmpty() ? CopiesModel::tr("(blank)") : text;
    return candidate.span.isEmpty()
        ? text
        : CopiesModel::tr("%1 · line %2").arg(text).arg(filing.document->lineAt(candidate.span.begin) + 1);
}

QString originText(const Correction &correction, const QString &copy)
{
    QString text = CopiesModel::tr("%1 by %2, %3")
                       .arg(copy, toText(correction.author),
                            QDateTime::fromMSecsSinceEpoch(correction.timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (!correction.reason.empty()) {
        text += QLatin1Char('\n') + toText(correction.reason);
    }
    return text;
}

class Builder
{
public:
    explicit Builder(const OpenFiling &filing)
        : m_filing(filing)
    {
    }

    QString add(const Offered &offered, const QString &copy, bool fits)
    {
        const Correction &said = offered.entry.correction;
        TreeItem item;
        item.key = (fits ? QStringLiteral("+") : QStringLiteral("-")) + offered.entry.uid;
        item.text = { anchorPlaceText(said), saidText(said),
                      fits ? fittingText(offered) : orphanText(offered.place) };
        item.toolTip = item.text[0] + QLatin1Char('\n') + originText(said, copy);
        if (!fits && !said.anchor.quote.empty()) {
            item.toolTip += CopiesModel::tr("\nStood there: %1").arg(toText(said.anchor.quote).simplified());
        }
        if (fits) {
            item.path = toText(offered.place.path);
            item.place = placeOf(m_filing, offered.place.path, offered.place.span);
        }
        const QString key = item.key;
        const int row = tree.add(0, std::move(item));
        for (const Candidate &candidate : offered.place.candidates) {
            addCandidate(row, candidate);
        }
        return key;
    }

    ItemTree tree;

private:
    QString fittingText(const Offered &offered) const
    {
        return offered.place.outcome == Reattachment::Outcome::Exact
            ? CopiesModel::tr("Fits: same place, same words around it.")
            : CopiesModel::tr("Fits: %1").arg(fieldLabel(*m_filing.effective, offered.place.path));
    }

    void addCandidate(int row, const Candidate &candidate)
    {
        TreeItem item;
        item.key = toText(candidate.path);
        item.text = { fieldLabel(*m_filing.effective, candidate.path), standingText(m_filing, candidate),
                      agreementText(candidate.why) };
        item.toolTip = item.text[0] + QLatin1Char('\n') + item.text[2];
        item.path = item.key;
        item.place = placeOf(m_filing, candidate.path, candidate.span);
        tree.add(row, std::move(item));
    }

    const OpenFiling &m_filing;
};

} // namespace

void CopiesModel::setOffers(const OpenFilingPtr &filing, const std::vector<Relative> &relatives)
{
    const bool same = filing && m_filing && filing->path == m_filing->path && filing->machine == m_filing->machine;
    m_filing = filing;
    std::map<QString, Offered> offers;
    m_orphans = 0;
    ItemTree tree;
    if (filing && filing->effective) {
        Builder builder(*filing);
        for (const bool fits : { false, true }) {
            for (const Relative &relative : relatives) {
                for (const Offered &offered : fits ? relative.fitting : relative.orphans) {
                    offers.emplace(builder.add(offered, QFileInfo(relative.filing.path).fileName(), fits), offered);
                    m_orphans += fits ? 0 : 1;
                }
            }
        }
        tree = std::move(builder.tree);
    }
    m_offers = std::move(offers);
    same ? update(tree) : reset(std::move(tree));
}

const Offered *CopiesModel::offered(const QModelIndex &index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    const TreeItem *item = itemAt(top);
    const auto known = item != nullptr ? m_offers.find(item->key) : m_offers.end();
    return known != m_offers.end() ? &known->second : nullptr;
}

std::optional<Candidate> CopiesModel::candidate(const QModelIndex &index) const
{
    const Offered *offer = offered(index);
    if (offer == nullptr) {
        return std::nullopt;
    }
    const Reattachment &place = offer->place;
    if (!index.parent().isValid()) {
        const bool fits = place.outcome != Reattachment::Outcome::Orphan;
        return fits ? std::optional(Candidate { place.path, place.span, 1, {} }) : std::nullopt;
    }
    const auto row = static_cast<std::size_t>(index.row());
    return row < place.candidates.size() ? std::optional(place.candidates[row]) : std::nullopt;
}

int CopiesModel::columnCount(const QModelIndex &parent) const
{
    Q_ASSERT(checkIndex(parent));
    return ColumnCount;
}

QVariant CopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Where:
        return tr("Correction, and where it may belong");
    case Value:
        return tr("Says · stands here");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace filing::models
