// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/markmenu.h"

#include "models/text/displaytext.h"
#include "ui/charts/charttext.h"
#include "ui/tr.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

models::Place placeOf(const AmountSource &source)
{
    return {QString::fromStdString(source.key), QString::fromStdString(source.path), source.source};
}

class MenuMaker
{
    Q_DECLARE_TR_FUNCTIONS(filing::ui::MenuMaker)

public:
    MenuMaker(QMenu *menu, const ChartOptions &options, std::function<void(const models::Place &)> open)
        : m_menu(menu)
        , m_options(options)
        , m_open(std::move(open))
    {
    }

    void addHeading(const QString &text)
    {
        if (!m_menu->isEmpty()) {
            m_menu->addSeparator();
        }
        // Not a section: many styles do not show the words of one.
        m_menu->addAction(escaped(text))->setEnabled(false);
    }

    void addCell(const AmountSource &source, const QString &lead, const QString &more)
    {
        const models::Place place = placeOf(source);
        const auto open = m_open;
        QString text = tr("%1 in %2").arg(lead + models::printedNumber(source.value), filingTitle(source.key, m_options));
        text += more.isEmpty() ? QString() : u" · "_s + more;
        QAction *action = m_menu->addAction(escaped(text), m_menu, [open, place] { open(place); });
        if (!m_menu->defaultAction()) {
            m_menu->setDefaultAction(action);
            m_menu->setActiveAction(action);
        }
    }

private:
    static QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }

    QMenu *m_menu;
    const ChartOptions &m_options;
    std::function<void(const models::Place &)> m_open;
};

void addInput(MenuMaker &maker, const ChartInput &input)
{
    const Amount &amount = *input.amount;
    const QString formula = QString::fromStdString(amount.formula);
    maker.addHeading(amount.derived && !formula.isEmpty() ? tr("%1: %2").arg(input.name, formula) : input.name);
    for (const AmountSource &source : amount.sources) {
        const QString sign = amount.sources.size() < 2 ? QString() : source.sign < 0 ? u"− "_s : u"+ "_s;
        maker.addCell(source, sign, tr("%1, %2").arg(QString::fromStdString(source.period), statusText(source)));
    }
    for (const AmountSource &repeat : amount.repeats) {
        if (repeat.value == amount.value) {
            maker.addCell(repeat, tr("the same, "), {});
        }
    }
}

void addRestatements(MenuMaker &maker, const ChartInput &input, const SeriesRegistrant &registrant)
{
    for (const Restatement &restatement : registrant.restatements) {
        if (restatement.role != input.role || restatement.start != input.start || restatement.end != input.end) {
            continue;
        }
        maker.addHeading(tr("%1 was restated").arg(input.name));
        for (std::size_t i = 0; i < restatement.versions.size(); ++i) {
            const Restatement::Version &version = restatement.versions[i];
            QStringList about;
            if (version.filed) {
                about << models::dateText(*version.filed);
            }
            if (!version.formula.empty()) {
                about << QString::fromStdString(version.formula);
            }
            if (version.asRestated) {
                about << tr("called restated there");
            } else if (version.previously) {
                about << tr("called previously reported there");
            }
            const QString which = i == 0 ? tr("first") : i + 1 == restatement.versions.size() ? tr("latest") : tr("then");
            AmountSource shown = version.source;
            // A version that follows from several cells is its result, not the first of them.
            shown.value = version.value;
            maker.addCell(shown, tr("%1: ").arg(which), about.join(u", "_s));
        }
    }
}

} // namespace

bool hasOneSource(const ChartMark &mark)
{
    return !mark.computed && mark.sources.size() == 1;
}

QMenu *markMenu(const ChartMark &mark, const SeriesSet &set, const ChartData &chart, const ChartOptions &options,
                const std::function<void(const models::Place &)> &open, QWidget *parent)
{
    if (mark.sources.empty()) {
        return nullptr;
    }
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"chartSources"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    MenuMaker maker(menu, options, open);
    for (const ChartInput &input : mark.inputs) {
        addInput(maker, input);
        const QString key = chart.companies[std::size_t(input.company)].key;
        const auto registrant = std::find_if(set.registrants.begin(), set.registrants.end(),
                                             [&key](const SeriesRegistrant &one) { return registrantKey(one) == key; });
        if (registrant != set.registrants.end()) {
            addRestatements(maker, input, *registrant);
        }
    }
    return menu;
}

} // namespace filing::ui
