// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shows and why it can be believed, put together for somebody who has the filings, but not the program: every figure with
// its formula, the words of the filings it stands in, who corrected what, what was restated, what is missing. Made from ChartData, so it
// proves whatever the chart shows. A value.
#pragma once

#include "models/evidence/evidence.h"
#include "ui/charts/chartdata.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace filing::ui
{

/// A cell one figure was made of.
struct ProofSource
{
    AmountSource source;
    models::SourceEvidence evidence;
    QString standing;             ///< "repaired, proven"
};

/// An amount that a figure shows or was computed from.
struct ProofInput
{
    QString name;                 ///< "Revenues · Q3 FY10"
    QString value;                ///< "10,631,000"
    QString period;               ///< "January 1, 2010 – March 31, 2010"
    QString formula;              ///< "FY − 9M"; empty where it is printed.
    QString arithmetic;           ///< "70,458,000 − 51,910,000 = 18,548,000"; empty where one cell says it.
    std::vector<ProofSource> sources;     ///< Empty where an earlier figure shows them.
    int shownAt = -1;             ///< That figure.
    QStringList also;             ///< Other filings that say the same.
    QString restated;             ///< All versions, where there are several.
};

struct ProofFigure
{
    ChartMark mark;
    QString formula;              ///< Of what was computed: "Revenues ÷ Revenues of Q3 FY10 − 1".
    std::vector<ProofInput> inputs;
};

struct ProofRestatement
{
    QString line;
    QString period;
    QString value;
    QString filing;
    QString reported;
    QString place;                ///< "file.txt, bytes 5,395–5,401"
    bool counts = false;
};

struct ProofFiling
{
    QString title;
    QString file;
    QString hash;
};

struct EvidencePack
{
    ChartData chart;
    QString made;                 ///< With what, and when.
    QString asOf;                 ///< Where the past is shown.
    std::vector<ProofFigure> figures;                       ///< In the order of the chart's marks.
    std::vector<std::pair<models::CorrectionNote, QStringList>> corrections;   ///< With the figures that rest on them.
    std::vector<ProofRestatement> restatements;
    std::vector<std::pair<QString, QString>> gaps;          ///< "Revenues, Q2 FY10", and why.
    std::vector<ProofFiling> filings;

    [[nodiscard]] bool isEmpty() const { return figures.empty(); }
    /// The figures of a kind in a slot; small pieces of a stack share a kind.
    [[nodiscard]] std::vector<int> figuresAt(int slot, int kind) const;
};

[[nodiscard]] EvidencePack evidencePack(const SeriesSet &set, const models::Snapshot &filings, const ChartOptions &options);

} // namespace filing::ui
