// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/questioncard.h"

#include "models/review/queuemodel.h"
#include "models/signs.h"
#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/text/reasontext.h"
#include "parsers/corrections/properties.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/text/prooftext.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Candidate;
using models::Sign;

namespace
{

QString escaped(std::string_view text)
{
    return shown(text).toHtmlEscaped();
}

QString whence(const Candidate &candidate)
{
    switch (candidate.from) {
    case Candidate::From::Reading:
        return candidate.reason.empty() ? tr("as it is printed") : models::reasonText(candidate.reason).toHtmlEscaped();
    case Candidate::From::Twin:
        return tr("the line's misread twin says so");
    case Candidate::From::Prose:
        return tr("the text says so: “%1”").arg(escaped(candidate.reason));
    case Candidate::From::Statement:
        return tr("the statement says so: %1").arg(escaped(candidate.reason));
    case Candidate::From::Machine:
        return tr("as the machine read it, without the rule");
    }
    return {};
}

class Card
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::Card)

public:
    Card(const models::OpenFiling &filing, const models::Question &question, const QPalette &palette)
        : m_filing(filing)
        , m_extraction(*filing.effective)
        , m_question(question)
        , m_palette(palette)
        , m_field(findField(m_extraction, question.path))
        , m_cell(cellAddress(m_extraction, question.path))
    {
    }

    QString html(const std::vector<Candidate> &candidates)
    {
        addTitle();
        addValue();
        addWhy();
        addChecks();
        addCandidates(candidates);
        return m_html;
    }

private:
    void add(const QString &html, int above = 3)
    {
        m_html += u"<p style='margin:%1px 0 0 0'>%2</p>"_s.arg(above).arg(html);
    }
    QString quiet(const QString &words) const
    {
        return u"<span style='color:%1'>%2</span>"_s.arg(quietText(m_palette).name(), words);
    }
    QString coloured(Sign sign, const QString &words) const
    {
        return u"<span style='color:%1'>%2</span>"_s.arg(signColor(sign, m_palette).name(), words);
    }
    const Statement &statement() const { return m_extraction.statements[m_cell->statement]; }

    void addTitle()
    {
        const QString label = models::fieldLabel(m_extraction, m_question.path);
        QString where = m_filing.title();
        if (m_filing.document && !m_question.place.span.isEmpty()) {
            where += tr(" · line %1").arg(QLocale().toString(
                static_cast<qlonglong>(m_filing.document->lineAt(m_question.place.span.begin) + 1)));
        }
        add(u"<b>%1</b> &nbsp;%2"_s.arg(label.toHtmlEscaped(), quiet(where.toHtmlEscaped())), 0);
    }

    void addValue()
    {
        QString text;
        if (m_field) {
            text = m_cell ? models::amountText(*m_field) : models::fieldText(*m_field);
        } else {
            text = shown(property(m_extraction, m_question.path).value_or(std::string()));
        }
        QString line = u"<span style='font-size:x-large; font-weight:600'>%1</span>"_s.arg(
            text.isEmpty() ? tr("nothing") : text.toHtmlEscaped());
        if (m_field && m_field->review != Review::Machine && !m_field->machineText.empty()
            && m_field->machineText != m_field->text) {
            line += u" &nbsp;<s>%1</s>"_s.arg(escaped(m_field->machineText));
        }
        if (m_cell && !unitText(statement(), statement().rows[m_cell->row]).isEmpty()) {
            line += u" &nbsp;"_s + quiet(unitText(statement(), statement().rows[m_cell->row]).toHtmlEscaped());
        }
        add(line, 2);
    }

    void addWhy()
    {
        const Sign sign = m_question.asked == models::Asked::Repaired ? Sign::Repaired
            : m_question.asked == models::Asked::ByRule               ? Sign::Corrected
                                                                      : Sign::Contradicted;
        const bool plain = m_question.asked == models::Asked::Unchecked || m_question.asked == models::Asked::Guessed;
        QString line = models::askedText(m_question.asked);
        if (m_field && m_question.asked == models::Asked::Repaired) {
            line = m_field->was.empty() || m_field->was == m_field->text
                ? tr("repaired")
                : tr("the bytes read “%1”").arg(shown(m_field->was));
            if (!m_field->reason.empty()) {
                line += u"; "_s + models::reasonText(m_field->reason);
            }
        } else if (const Witness *witness = models::findWitness(m_extraction, m_question.path)) {
            line += u": “"_s + shown(witness->sentence.text) + u"”"_s;
        }
        add(plain ? quiet(line.toHtmlEscaped()) : coloured(sign, signText(sign) + u' ' + line.toHtmlEscaped()), 2);
    }

    /// The failing sums first; two are enough to decide by.
    void addChecks()
    {
        if (!m_cell) {
            return;
        }
        std::vector<Check> checks = checksOf(statement(), m_cell->row, m_cell->period);
        std::stable_partition(checks.begin(), checks.end(), [](const Check &check) { return !check.holds; });
        for (std::size_t i = 0; i < checks.size() && i < 2; ++i) {
            const Sign sign = checks[i].holds ? Sign::Consistent : Sign::Contradicted;
            add(coloured(sign, signText(sign)) + u' ' + equationFigures(statement(), checks[i]).toHtmlEscaped(), 2);
        }
        for (const Witness &witness : statement().witnesses) {
            if (witness.row == m_cell->row && witness.period == m_cell->period) {
                const Sign sign = witness.agrees ? Sign::Consistent : Sign::Contradicted;
                add(u"%1 “%2”"_s.arg(coloured(sign, signText(sign)), escaped(witness.sentence.text)), 2);
                break;
            }
        }
    }

    void addCandidates(const std::vector<Candidate> &candidates)
    {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            add(u"%1 &nbsp;<a href='choose:%2' style='color:%3; text-decoration:none'><b>%4</b></a> &nbsp;%5"_s.arg(
                    quiet(QString::number(i + 1)), QString::number(i + 1), m_palette.color(QPalette::Link).name(),
                    escaped(candidates[i].text), quiet(whence(candidates[i]))),
                i == 0 ? 6 : 1);
        }
    }

    const models::OpenFiling &m_filing;
    const Extraction &m_extraction;
    const models::Question &m_question;
    const QPalette m_palette;
    const Field *m_field = nullptr;
    std::optional<CellAddress> m_cell;
    QString m_html;
};

} // namespace

QString questionHtml(const models::OpenFiling &filing, const models::Question &question, const std::vector<Candidate> &candidates,
                     const QPalette &palette)
{
    return filing.effective ? Card(filing, question, palette).html(candidates) : QString();
}

} // namespace filing::ui
