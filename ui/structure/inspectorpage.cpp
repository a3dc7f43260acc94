// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/structure/inspectorpage.h"

#include "models/signs.h"
#include "models/text/displaytext.h"
#include "models/text/reasontext.h"
#include "parsers/extraction/fieldpath.h"
#include "ui/text/prooftext.h"
#include "ui/theme/theme.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace filing::ui
{

namespace
{

QString escaped(std::string_view text)
{
    return shown(text).toHtmlEscaped();
}

/// Builds one page about one field; each part adds its paragraphs or nothing.
class Page
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::Page)

public:
    Page(const models::OpenFiling &filing, const QString &path, const QPalette &palette)
        : m_filing(filing)
        , m_extraction(*filing.effective)
        , m_path(path)
        , m_palette(palette)
        , m_field(findField(m_extraction, path.toStdString()))
        , m_cell(cellAddress(m_extraction, path.toStdString()))
    {
    }

    QString html()
    {
        if (!m_field && !m_cell) {
            return {};
        }
        addTitle();
        if (m_field) {
            addValue();
            addRepair();
            addReview();
        } else {
            add(tr("Blank: a dash or nothing is printed here. Edit sets a value."));
        }
        addChecks();
        addWitnesses();
        if (m_field) {
            addAlternatives();
            addOrigin();
        }
        addHistory();
        return m_html;
    }

private:
    void add(const QString &html, int above = 4)
    {
        m_html += u"<p style='margin:%1px 0 0 0'>%2</p>"_s.arg(above).arg(html);
    }
    void heading(const QString &text)
    {
        add(u"<span style='color:%1'>%2</span>"_s.arg(quietText(m_palette).name(), text.toHtmlEscaped()), 9);
    }
    QString coloured(models::Sign sign, const QString &words) const
    {
        return u"<span style='color:%1'>%2</span>"_s.arg(signColor(sign, m_palette).name(), words);
    }
    QString link(const QString &path, const QString &words) const
    {
        return u"<a href='field:%1' style='color:%2'>%3</a>"_s.arg(path, m_palette.color(QPalette::Link).name(),
                                                                   words.toHtmlEscaped());
    }
    const Statement &statement() const { return m_extraction.statements[m_cell->statement]; }
    const Row &row() const { return statement().rows[m_cell->row]; }

    void addTitle()
    {
        const QString label = models::fieldLabel(m_extraction, m_path.toStdString());
        add(u"<b>%1</b>"_s.arg(label.toHtmlEscaped()), 0);
    }

    void addValue()
    {
        const QString text = m_field->text.empty() ? shown(m_field->value) : shown(m_field->text);
        QString line = u"<span style='font-size:large; font-weight:600'>%1</span>"_s.arg(text.toHtmlEscaped());
        if (m_cell && !unitText(statement(), row()).isEmpty()) {
            line += u"&nbsp; <span style='color:%1'>%2</span>"_s.arg(quietText(m_palette).name(),
                                                                     unitText(statement(), row()).toHtmlEscaped());
        }
        add(line);
        addSigns();
        QString normalised;
        if (m_cell) {
            const auto number = m_field->number();
            normalised = number ? wholeUnits(statement(), row(), *number) : QString();
        } else if (m_field->value != m_field->text && !m_field->value.empty()) {
            normalised = m_field->value == "true"    ? tr("ticked")
                : m_field->value == "false" ? tr("not ticked")
                                            : shown(m_field->value);
        }
        if (!normalised.isEmpty()) {
            add(tr("Means: %1").arg(normalised.toHtmlEscaped()));
        }
    }

    void addSigns()
    {
        const models::Signs signs = models::signsOf(*m_field);
        QStringList parts;
        for (const models::Sign sign : allSigns()) {
            if (signs & sign) {
                parts << coloured(sign, signText(sign) + u' ' + signWord(sign));
            }
        }
        if (m_cell && !(signs & (models::Sign::Proven | models::Sign::Consistent | models::Sign::Contradicted))) {
            parts << u"<span style='color:%1'>%2</span>"_s.arg(quietText(m_palette).name(), tr("unchecked: no sum covers it"));
        }
        if (!parts.isEmpty()) {
            add(parts.join(u" &nbsp; "_s), 2);
        }
    }

    void addRepair()
    {
        // A value that slid to another line reads as it should; only its place is repaired.
        if (!m_field->was.empty() && m_field->was != m_field->text) {
            add(tr("The text reads “%1”.").arg(escaped(m_field->was)));
        }
        if (!m_field->reason.empty()) {
            add(tr("Why: %1").arg(models::reasonText(m_field->reason).toHtmlEscaped()));
        }
    }

    void addReview()
    {
        const QString machine = m_field->machineText.empty() ? tr("nothing") : escaped(m_field->machineText);
        switch (m_field->review) {
        case Review::Machine: break;
        case Review::Confirmed: add(coloured(models::Sign::Confirmed, tr("A person confirmed it."))); break;
        case Review::Rejected: add(coloured(models::Sign::Rejected, tr("A person rejected it: this is no such field."))); break;
        case Review::Corrected:
        case Review::Added:
            add(coloured(models::Sign::Corrected, tr("Set by a person. The machine read: <s>%1</s>").arg(machine)));
            break;
        }
    }

    void addChecks()
    {
        if (!m_cell) {
            return;
        }
        const std::vector<Check> checks = checksOf(statement(), m_cell->row, m_cell->period);
        if (checks.empty()) {
            return;
        }
        heading(tr("Sums it takes part in"));
        for (const Check &check : checks) {
            const Identity &identity = statement().identities[check.identity];
            const auto sign = check.holds ? models::Sign::Consistent : models::Sign::Contradicted;
            const QString figures = equationFigures(statement(), check).toHtmlEscaped();
            const QString target = QString::fromStdString(cellPath(m_extraction, m_cell->statement, identity.target, m_cell->period));
            const bool itself = identity.target == m_cell->row;
            const QString name = rowLabel(statement().rows[identity.target]);
            add(u"%1 %2 &nbsp;<small>%3</small>"_s.arg(coloured(sign, signText(sign)), figures,
                                                        itself ? name.toHtmlEscaped() : link(target, name)), 3);
        }
    }

    void addWitnesses()
    {
        if (!m_cell) {
            return;
        }
        bool first = true;
        for (std::size_t i = 0; i < statement().witnesses.size(); ++i) {
            const Witness &witness = statement().witnesses[i];
            if (witness.row != m_cell->row || witness.period != m_cell->period) {
                continue;
            }
            if (first) {
                heading(tr("Said in the text"));
                first = false;
            }
            const auto sign = witness.agrees ? models::Sign::Consistent : models::Sign::Contradicted;
            const QString path = QString::fromStdString(witnessPath(m_extraction, m_cell->statement, i));
            const QString words = u"“"_s + shown(witness.sentence.text) + u"”"_s;
            add(u"%1 %2 %3"_s.arg(coloured(sign, signText(sign)),
                                  coloured(sign, witness.agrees ? tr("agrees:") : tr("disagrees:")), link(path, words)), 3);
        }
    }

    void addAlternatives()
    {
        if (m_field->alternatives.empty()) {
            return;
        }
        heading(tr("Other readings"));
        for (const Alternative &other : m_field->alternatives) {
            const QString value = shown(other.value);
            add(u"<a href='use:?value=%1' style='color:%2'>%3</a> &nbsp;%4"_s
                    .arg(QString::fromLatin1(QUrl::toPercentEncoding(value)), m_palette.color(QPalette::Link).name(),
                         value.toHtmlEscaped(), models::reasonText(other.reason).toHtmlEscaped()), 3);
        }
    }

    void addOrigin()
    {
        QString where;
        const Span span = m_field->span();
        if (m_filing.document && !span.isEmpty()) {
            where = tr("line %1, bytes %2–%3")
                        .arg(QLocale().toString(static_cast<qlonglong>(m_filing.document->lineAt(span.begin) + 1)),
                             QLocale().toString(span.begin), QLocale().toString(span.end));
        } else {
            where = m_field->status == Status::Derived ? tr("computed, printed nowhere") : tr("no place in the text");
        }
        QString line = where;
        if (!m_field->rule.empty()) {
            line += tr(" · rule %1").arg(escaped(m_field->rule));
        }
        if (m_field->review == Review::Machine || m_field->review == Review::Confirmed) {
            line += tr(" · confidence %1 %").arg(qRound(m_field->confidence * 100));
        }
        add(u"<span style='color:%1'>%2</span>"_s.arg(quietText(m_palette).name(), line), 9);
    }

    void addHistory()
    {
        bool first = true;
        for (auto entry = m_filing.log.rbegin(); entry != m_filing.log.rend(); ++entry) {
            if (shown(entry->correction.path) != m_path || !entry->inForce) {
                continue;
            }
            if (first) {
                heading(tr("What people did"));
                first = false;
            }
            const Correction &done = entry->correction;
            const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(done.timeMs), QLocale::ShortFormat);
            QString line = u"%1 · %2"_s.arg(when.toHtmlEscaped(), escaped(done.author));
            if (done.kind == CorrectionKind::SetValue || done.kind == CorrectionKind::SetSpan) {
                line += u" · <s>%1</s> → %2"_s.arg(escaped(done.oldText), escaped(done.newText));
            } else {
                line += u" · "_s + (done.kind == CorrectionKind::Confirm ? tr("confirmed") : tr("rejected"));
            }
            if (!done.reason.empty()) {
                line += u" · "_s + escaped(done.reason);
            }
            add(line, 3);
        }
    }

    const models::OpenFiling &m_filing;
    const Extraction &m_extraction;
    const QString m_path;
    const QPalette m_palette;
    const Field *m_field = nullptr;
    std::optional<CellAddress> m_cell;
    QString m_html;
};

} // namespace

QString inspectorHtml(const models::OpenFiling &filing, const QString &path, const QPalette &palette)
{
    return filing.effective && !path.isEmpty() ? Page(filing, path, palette).html() : QString();
}

} // namespace filing::ui
