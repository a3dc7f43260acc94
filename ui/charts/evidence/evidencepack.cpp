// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/evidence/evidencepack.h"

#include "models/text/displaytext.h"
#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace filing::ui
{

using namespace Qt::StringLiterals;
using models::CorrectionNote;

namespace
{

/// "70,458,000 − 51,910,000 = 18,548,000"
QString arithmeticOf(const Amount &amount)
{
    QString words;
    for (const AmountSource &source : amount.sources) {
        const bool minus = source.sign < 0;
        words += minus ? u" − "_s : words.isEmpty() ? QString() : u" + "_s;
        words += models::printedNumber(source.value);
    }
    return words.trimmed() + u" = "_s + models::printedNumber(amount.value);
}

class Packer
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::Packer)

public:
    Packer(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options)
        : m_set(set)
        , m_filings(filings)
        , m_options(options)
    {
    }

    EvidencePack pack()
    {
        m_pack.chart = prepareChart(m_set, m_options);
        for (const ChartMark &mark : m_pack.chart.marks) {
            addFigure(mark);
        }
        for (const ChartCompany &company : m_pack.chart.companies) {
            if (const SeriesRegistrant *filer = registrant(company.key)) {
                addRestatements(*filer);
            }
        }
        for (const ChartGap &gap : m_pack.chart.gaps) {
            m_pack.gaps.emplace_back(gap.name, gap.why);
        }
        m_pack.made = tr("Made with %1 on %2").arg(
            u"Filingscope %1"_s.arg(QCoreApplication::applicationVersion()).trimmed(), models::timeText(QDateTime::currentDateTimeUtc()));
        if (m_filings.asOf) {
            m_pack.asOf = tr("Shown as it was judged on %1.").arg(
                models::timeText(QDateTime::fromMSecsSinceEpoch(*m_filings.asOf, Qt::UTC)));
        }
        return std::move(m_pack);
    }

private:
    void addFigure(const ChartMark &mark)
    {
        ProofFigure figure;
        figure.mark = mark;
        figure.formula = mark.remainder ? tr("the total, less the lines shown") : mark.formula;
        for (const ChartInput &input : mark.inputs) {
            figure.inputs.push_back(proofOf(input, mark.name));
        }
        m_pack.figures.push_back(std::move(figure));
    }

    ProofInput proofOf(const ChartInput &input, const QString &figure)
    {
        const QString company = m_pack.chart.companies[std::size_t(input.company)].key;
        const Amount &amount = *input.amount;
        ProofInput proof;
        proof.name = input.name;
        proof.value = models::printedNumber(amount.value);
        SeriesPeriod period;
        period.start = input.start;
        period.end = input.end;
        proof.period = calendarText(period);
        proof.formula = QString::fromStdString(amount.formula);
        if (amount.sources.size() > 1) {
            proof.arithmetic = arithmeticOf(amount);
        }
        for (const AmountSource &repeat : amount.repeats) {
            if (repeat.value == amount.value) {
                proof.also << filingTitle(repeat.key, m_options);
            }
        }
        proof.also.removeDuplicates();
        proof.restated = restated(company, input);
        m_roles.insert({company, input.role});
        const auto [first, fresh] = m_shown.try_emplace({company, input.role, input.start, input.end}, int(m_pack.figures.size()));
        proof.shownAt = fresh ? -1 : first->second;
        for (const AmountSource &source : amount.sources) {
            const models::SourceEvidence evidence = models::evidenceFor(m_filings, source);
            addFiling(evidence);
            for (const CorrectionNote &note : evidence.corrections) {
                addCorrection(note, figure);
            }
            if (fresh) {
                proof.sources.push_back({source, evidence, statusText(source)});
            }
        }
        return proof;
    }

    const SeriesRegistrant *registrant(const QString &key) const
    {
        const auto found = std::find_if(m_set.registrants.begin(), m_set.registrants.end(),
                                        [&key](const SeriesRegistrant &one) { return registrantKey(one) == key; });
        return found == m_set.registrants.end() ? nullptr : &*found;
    }

    /// "12,435,000 in 8-K · October 27, 2011, then 12,125,000 in …"
    QString restated(const QString &company, const ChartInput &input) const
    {
        const SeriesRegistrant *filer = registrant(company);
        QStringList versions;
        for (const Restatement &restatement : filer ? filer->restatements : std::vector<Restatement>()) {
            if (restatement.role == input.role && restatement.start == input.start && restatement.end == input.end) {
                for (const Restatement::Version &version : restatement.versions) {
                    versions << tr("%1 in %2").arg(models::printedNumber(version.value), filingTitle(version.source.key, m_options));
                }
            }
        }
        return versions.isEmpty() ? QString() : tr("Restated: %1").arg(versions.join(tr(", then ")));
    }

    void addFiling(const models::SourceEvidence &evidence)
    {
        if (m_told.insert({evidence.file, evidence.hash}).second) {
            m_pack.filings.push_back({evidence.filing, evidence.file, evidence.hash});
        }
    }

    void addCorrection(const CorrectionNote &note, const QString &figure)
    {
        auto &all = m_pack.corrections;
        auto found = std::find_if(all.begin(), all.end(), [&note](const auto &known) { return known.first == note; });
        if (found == all.end()) {
            found = all.insert(all.end(), {note, {}});
        }
        if (!found->second.contains(figure)) {
            found->second << figure;
        }
    }

    void addRestatements(const SeriesRegistrant &registrant)
    {
        for (const Restatement &restatement : registrant.restatements) {
            if (!m_roles.contains({registrantKey(registrant), restatement.role})) {
                continue;
            }
            SeriesPeriod period;
            period.start = restatement.start;
            period.end = restatement.end;
            for (const Restatement::Version &version : restatement.versions) {
                const AmountSource &source = version.source;
                m_pack.restatements.push_back(
                    {roleLabel(registrant, restatement.role), calendarText(period), models::printedNumber(version.value),
                     filingTitle(source.key, m_options), version.filed ? QString::fromStdString(isoDate(*version.filed)) : QString(),
                     tr("%1, bytes %2–%3").arg(QFileInfo(QString::fromStdString(source.key)).fileName(),
                                               models::printedNumber(Decimal(source.source.begin)),
                                               models::printedNumber(Decimal(source.source.end))),
                     &version == &restatement.versions.back()});
            }
        }
    }

    const SeriesSet &m_set;
    const models::Snapshot &m_filings;
    const ChartOptions &m_options;
    EvidencePack m_pack;
    std::set<std::pair<QString, std::string>> m_roles;      ///< By company.
    std::map<std::tuple<QString, std::string, Date, Date>, int> m_shown;
    std::set<std::pair<QString, QString>> m_told;
};

} // namespace

std::vector<int> EvidencePack::figuresAt(int slot, int kind) const
{
    std::vector<int> found;
    for (int i = 0; i < int(figures.size()); ++i) {
        if (figures[std::size_t(i)].mark.slot == slot && figures[std::size_t(i)].mark.kind == kind) {
            found.push_back(i);
        }
    }
    return found;
}

EvidencePack evidencePack(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options)
{
    return Packer(set, filings, options).pack();
}

} // namespace filing::ui
