// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/queuefilterbar.h"

#include "parsers/extraction/fieldpath.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::Asked;
using models::QueueFilter;

namespace
{

/// From wide to narrow.
enum From : int { EveryFiling, ThisFiling, ThisStatement, ThisPeriod };

/// The first line stands for all that is open.
constexpr int everyKind = -1;
constexpr Asked kinds[] = {Asked::Contradicted, Asked::ProseDisagrees, Asked::Repaired, Asked::Guessed, Asked::Unchecked, Asked::ByRule};

/// Says when its list opens and closes.
class AskingBox : public QComboBox
{
public:
    explicit AskingBox(QueueFilterBar *bar)
        : QComboBox(bar)
        , m_bar(bar)
    {
    }
    /// As wide as what is chosen, so that it can be read to its end; the list itself is as wide as it must be.
    [[nodiscard]] QSize sizeHint() const override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QSize usual = QComboBox::sizeHint();
        const QSize words(fontMetrics().horizontalAdvance(currentText() + u"  "_s), fontMetrics().height());
        return {style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this).width(), usual.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return QComboBox::minimumSizeHint().boundedTo(sizeHint()); }
    void showPopup() override
    {
        m_bar->setAsking(true);
        QComboBox::showPopup();
    }
    void hidePopup() override
    {
        QComboBox::hidePopup();
        // Later: the key that closed the list is still on its way to the shortcuts.
        QTimer::singleShot(0, m_bar, [bar = m_bar] { bar->setAsking(false); });
    }

private:
    QueueFilterBar *m_bar;
};

QString kindText(int kind)
{
    if (kind == everyKind) {
        return QueueFilterBar::tr("Everything open");
    }
    switch (static_cast<Asked>(kind)) {
    case Asked::Contradicted:
        return QueueFilterBar::tr("Contradicted by a sum");
    case Asked::ProseDisagrees:
        return QueueFilterBar::tr("Contradicted by the text");
    case Asked::Repaired:
        return QueueFilterBar::tr("Repaired");
    case Asked::ByRule:
        return QueueFilterBar::tr("Said by rules");
    case Asked::Guessed:
        return QueueFilterBar::tr("Not sure");
    case Asked::Unchecked:
        return QueueFilterBar::tr("Unchecked");
    }
    return {};
}

} // namespace

QueueFilterBar::QueueFilterBar(const models::QueueModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kind(new AskingBox(this))
    , m_place(new AskingBox(this))
{
    m_kind->setObjectName(u"reviewKinds"_s);
    m_kind->setAccessibleName(tr("Which questions are listed"));
    m_kind->addItem(kindText(everyKind), everyKind);
    for (const Asked kind : kinds) {
        m_kind->addItem(kindText(static_cast<int>(kind)), static_cast<int>(kind));
    }
    m_place->setObjectName(u"reviewPlaces"_s);
    m_place->setAccessibleName(tr("Where the questions are from"));
    m_place->addItems({tr("All filings"), tr("This filing"), tr("This statement"), tr("This period")});
    auto *row = new FlowLayout(this);
    row->setContentsMargins(6, 3, 6, 0);
    for (QComboBox *list : {m_kind, m_place}) {
        list->setFocusPolicy(Qt::StrongFocus);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(8);
        row->addWidget(list);
    }
    connect(m_kind, &QComboBox::activated, this, &QueueFilterBar::chooseKind);
    connect(m_place, &QComboBox::activated, this, &QueueFilterBar::choosePlace);
}

void QueueFilterBar::askForKind()
{
    m_kind->showPopup();
}

void QueueFilterBar::askForPlace()
{
    m_place->showPopup();
}

void QueueFilterBar::setAsking(bool asking)
{
    m_asking = asking;
    Q_EMIT askingChanged();
}

void QueueFilterBar::chooseKind()
{
    QueueFilter filter = m_model.filter();
    const int kind = m_kind->currentData().toInt();
    filter.asked = kind == everyKind ? std::nullopt : std::optional(static_cast<Asked>(kind));
    Q_EMIT chosen(filter);
}

// "This" is where the current question stands now; it stays there while questions are answered.
void QueueFilterBar::choosePlace()
{
    const int from = m_place->currentIndex();
    QueueFilter filter;
    filter.asked = m_model.filter().asked;
    const models::OpenFilingPtr filing = m_current ? m_model.filingOf(*m_current) : nullptr;
    if (from != EveryFiling && !filing) {
        refresh(nullptr);
        return;
    }
    if (from != EveryFiling) {
        const StatementAddress at = statementAddress(*filing->effective, m_current->path);
        filter.filing = filing->path;
        if (from >= ThisStatement && at.statement) {
            filter.statement = statementPath(*filing->effective, *at.statement);
            filter.period = from == ThisPeriod && at.period ? periodPath(*filing->effective, *at.statement, *at.period) : std::string();
        }
    }
    Q_EMIT chosen(filter);
}

void QueueFilterBar::refresh(const models::Question *current)
{
    m_current = current ? std::optional(*current) : std::nullopt;
    const QueueFilter &filter = m_model.filter();
    for (int line = 0; line < m_kind->count(); ++line) {
        const int kind = m_kind->itemData(line).toInt();
        const int count = m_model.count(kind == everyKind ? std::nullopt : std::optional(static_cast<Asked>(kind)));
        m_kind->setItemText(line, count > 0 ? tr("%1 (%2)").arg(kindText(kind)).arg(count) : kindText(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(filter.asked ? static_cast<int>(*filter.asked) : everyKind));
    m_place->setCurrentIndex(!filter.period.empty()         ? ThisPeriod
                                 : !filter.statement.empty() ? ThisStatement
                                 : !filter.filing.isEmpty()  ? ThisFiling
                                                             : EveryFiling);
    for (QComboBox *list : {m_kind, m_place}) {
        list->updateGeometry();
    }
}

} // namespace filing::ui
