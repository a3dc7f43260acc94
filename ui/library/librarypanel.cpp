// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypanel.h"

#include "models/library/library.h"
#include "models/tables/filterline.h"
#include "models/tables/hitmodel.h"
#include "ui/actionicon.h"
#include "ui/library/hitdelegate.h"
#include "ui/library/librarylist.h"
#include "ui/library/savedsearches.h"
#include "ui/library/searchhelp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/softselection.h"

#include <QAccessible>
#include <QActionGroup>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace filing::ui
{

using models::LibraryFilter;
using models::LibraryModel;

namespace
{

enum Page : int { Filings, Hits, NothingFits, NothingThere };
/// What "Show" narrows to.
enum class Only : int { All, Untouched, Started, Done, Contradicted, Changed, Missing };

constexpr int firstHits = 50;

void narrow(LibraryFilter &filter, Only only)
{
    switch (only) {
    case Only::All:
        break;
    case Only::Untouched:
        filter.review = models::ReviewState::Untouched;
        break;
    case Only::Started:
        filter.review = models::ReviewState::Started;
        break;
    case Only::Done:
        filter.review = models::ReviewState::Done;
        break;
    case Only::Contradicted:
        filter.contradictedOnly = true;
        break;
    case Only::Changed:
        filter.place = models::PlaceState::Changed;
        break;
    case Only::Missing:
        filter.place = models::PlaceState::Missing;
        break;
    }
}

Only onlyOf(const LibraryFilter &filter)
{
    for (const Only only : {Only::Untouched, Only::Started, Only::Done, Only::Contradicted, Only::Changed, Only::Missing}) {
        LibraryFilter narrowed;
        narrow(narrowed, only);
        if (filter.review == narrowed.review && filter.place == narrowed.place && filter.contradictedOnly == narrowed.contradictedOnly) {
            return only;
        }
    }
    return Only::All;
}

QAction *choice(QActionGroup *group, QMenu *menu, const QString &text, int value)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    action->setChecked(value == 0);
    return group->addAction(action);
}

void check(const QActionGroup *group, int value)
{
    for (QAction *action : group->actions()) {
        if (action->data().toInt() == value) {
            action->setChecked(true);
        }
    }
}

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

LibraryPanel::LibraryPanel(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_found(new models::HitModel(this))
    , m_list(new LibraryList(this))
    , m_hits(new QListView(this))
    , m_stack(new QStackedWidget(this))
    , m_search(new QLineEdit(this))
    , m_filter(new QLineEdit(this))
    , m_help(new QToolButton(this))
    , m_view(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_count(new QLabel(this))
    , m_tools(new QWidget(this))
    , m_limit(firstHits)
{
    setObjectName(u"libraryPanel"_s);
    setAcceptDrops(true);
    makeMenu();
    build(actions);
    wire();
    refreshIcons();
    showPage();
}

void LibraryPanel::makeMenu()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"libraryViewMenu"_s);
    m_groupings = new QActionGroup(this);
    QMenu *group = m_menu->addMenu(tr("&Group by"));
    choice(m_groupings, group, tr("&Nothing"), static_cast<int>(LibraryModel::Grouping::None))->setObjectName(u"groupNone"_s);
    choice(m_groupings, group, tr("&Company"), static_cast<int>(LibraryModel::Grouping::Company))->setObjectName(u"groupCompany"_s);
    choice(m_groupings, group, tr("&Form"), static_cast<int>(LibraryModel::Grouping::Form))->setObjectName(u"groupForm"_s);
    choice(m_groupings, group, tr("&Item"), static_cast<int>(LibraryModel::Grouping::Item))->setObjectName(u"groupItem"_s);
    check(m_groupings, static_cast<int>(m_list->filings().grouping()));
    m_shows = new QActionGroup(this);
    QMenu *show = m_menu->addMenu(tr("&Show"));
    choice(m_shows, show, tr("&All Filings"), static_cast<int>(Only::All));
    choice(m_shows, show, tr("Not &Reviewed Yet"), static_cast<int>(Only::Untouched));
    choice(m_shows, show, tr("Review &Begun"), static_cast<int>(Only::Started));
    choice(m_shows, show, tr("Review &Done"), static_cast<int>(Only::Done));
    choice(m_shows, show, tr("With &Contradicted Values"), static_cast<int>(Only::Contradicted));
    choice(m_shows, show, tr("Files T&hat Changed"), static_cast<int>(Only::Changed));
    choice(m_shows, show, tr("Files That Are &Missing"), static_cast<int>(Only::Missing));
    m_saved = new SavedSearches(this);
    m_menu->addMenu(m_saved);
}

void LibraryPanel::build(const QList<QAction *> &actions)
{
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setPlaceholderText(tr("search all filings…"));
    m_search->setAccessibleName(tr("Search the text and figures of all filings"));
    m_filter->setObjectName(u"libraryFilter"_s);
    m_filter->setPlaceholderText(tr("filter: name, 8-K, 2.02, 2011…"));
    m_filter->setAccessibleName(tr("Filter by company, form, item or date"));
    for (QLineEdit *field : {m_search, m_filter}) {
        field->setClearButtonEnabled(true);
        field->installEventFilter(this);
    }
    m_help->setObjectName(u"librarySearchHelpButton"_s);
    m_help->setText(u"?"_s);
    m_help->setToolTip(tr("What can be searched for"));
    m_view->setObjectName(u"libraryViewButton"_s);
    m_view->setToolTip(tr("Group, narrow, saved searches"));
    m_view->setMenu(m_menu);
    m_view->setPopupMode(QToolButton::InstantPopup);
    m_more->setObjectName(u"libraryMore"_s);
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Show more hits"));
    for (QToolButton *button : {m_help, m_view, m_more}) {
        button->setAutoRaise(true);
        button->setAccessibleName(button->toolTip());
    }
    m_problem->setObjectName(u"libraryProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_count->setObjectName(u"libraryCount"_s);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hits->setObjectName(u"libraryHits"_s);
    m_hits->setAccessibleName(tr("What was found in the library"));
    m_hits->setModel(m_found);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new SoftSelection(m_hits);
    m_hits->installEventFilter(this);
    m_list->installEventFilter(this);
    m_empty = new EmptyState(EmptyReason::NoLibrary, actions, this);
    m_none = new EmptyState(EmptyReason::NoMatch, {}, this);
    m_stack->insertWidget(Filings, m_list);
    m_stack->insertWidget(Hits, m_hits);
    m_stack->insertWidget(NothingFits, m_none);
    m_stack->insertWidget(NothingThere, m_empty);

    auto *first = new QHBoxLayout;
    first->addWidget(m_search, 1);
    first->addWidget(m_help);
    auto *second = new QHBoxLayout;
    second->addWidget(m_filter, 1);
    second->addWidget(m_view);
    auto *tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(4, 4, 4, 2);
    tools->setSpacing(3);
    tools->addLayout(first);
    tools->addLayout(second);
    tools->addWidget(m_problem);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(6, 1, 2, 1);
    last->addWidget(m_count, 1);
    last->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);
    column->addLayout(last);
    setFocusProxy(m_search);
}

void LibraryPanel::wire()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_limit = firstHits;
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &LibraryPanel::refresh);
    connect(m_shows, &QActionGroup::triggered, this, &LibraryPanel::refresh);
    connect(m_groupings, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_list->setGrouping(static_cast<LibraryModel::Grouping>(action->data().toInt()));
        if (m_settings != nullptr) {
            m_settings->setValue(u"library/group"_s, action->data());
        }
    });
    connect(m_help, &QToolButton::clicked, this, [this] {
        auto *help = new SearchHelp(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        connect(help, &SearchHelp::exampleChosen, this, [this](const QString &text) {
            m_search->setText(text);
            m_search->setFocus();
        });
        help->openBelow(m_search);
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_limit *= 4;
        refresh();
    });
    connect(m_saved, &SavedSearches::chosen, this, &LibraryPanel::showSaved);
    connect(m_saved, &SavedSearches::saveRequested, this, &LibraryPanel::saveSearch);
    connect(m_list, &LibraryList::sortChanged, this, &LibraryPanel::refresh);
    connect(m_list, &LibraryList::openRequested, this, &LibraryPanel::openRequested);
    connect(m_list, &LibraryList::seriesRequested, this, &LibraryPanel::seriesRequested);
    connect(m_list, &LibraryList::forgetRequested, this, &LibraryPanel::forgetRequested);
    connect(m_list, &LibraryList::revealRequested, this, &LibraryPanel::revealRequested);
    connect(m_hits, &QListView::doubleClicked, this, &LibraryPanel::openHit);
}

void LibraryPanel::setLibrary(models::Library *library, QSettings *settings)
{
    m_library = library;
    m_settings = settings;
    m_saved->setLibrary(library);
    if (library != nullptr) {
        connect(library, &models::Library::listed, this, &LibraryPanel::takeListing);
        connect(library, &models::Library::found, this, &LibraryPanel::takeResults);
        connect(library, &models::Library::changed, this, &LibraryPanel::refresh);
        if (!library->isOpen()) {
            m_empty->setWords({tr("The library cannot be opened"), library->error()});
        }
    }
    if (settings != nullptr && settings->contains(u"library/group"_s)) {
        const int grouping = settings->value(u"library/group"_s).toInt();
        check(m_groupings, grouping);
        m_list->setGrouping(static_cast<LibraryModel::Grouping>(grouping));
    }
    refresh();
}

bool LibraryPanel::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

LibraryFilter LibraryPanel::filter() const
{
    LibraryFilter filter = models::parseFilterLine(m_filter->text()).filter;
    if (const QAction *only = m_shows->checkedAction()) {
        narrow(filter, static_cast<Only>(only->data().toInt()));
    }
    return filter;
}

void LibraryPanel::refresh()
{
    m_stale = true;
    if (isVisible()) {
        ask();
    }
}

void LibraryPanel::ask()
{
    m_stale = false;
    if (m_library == nullptr || !m_library->isOpen() || m_library->isEmpty()) {
        m_list->setFilings({});
        m_found->setHits({});
        m_total = 0;
        say({});
        showPage();
        return;
    }
    m_filterProblem = models::parseFilterLine(m_filter->text()).problem;
    m_asked = true;
    if (isSearching()) {
        m_library->search({m_search->text(), filter(), m_limit});
    } else {
        m_library->cancelSearch();
        m_library->list({filter(), m_list->sort(), m_list->isDescending(), 0});
    }
}

void LibraryPanel::takeListing(const models::LibraryListing &listing)
{
    if (isSearching()) {
        return;
    }
    m_asked = false;
    m_total = listing.total;
    m_moreHits = false;
    say(listing.problem.isEmpty() ? m_filterProblem : listing.problem);
    m_list->setFilings(listing.filings);
    m_found->setHits({});
    showPage();
}

void LibraryPanel::takeResults(const models::SearchResults &results)
{
    if (!isSearching()) {
        return;
    }
    m_asked = false;
    m_total = static_cast<qint64>(results.hits.size());
    m_moreHits = results.more;
    say(results.problem.isEmpty() ? m_filterProblem : results.problem);
    const int row = m_hits->currentIndex().row();
    m_found->setHits(results.hits);
    const int rows = m_found->rowCount();
    if (rows > 0) {
        m_hits->setCurrentIndex(m_found->index(row > 0 && row < rows ? row : 0));
    }
    showPage();
}

void LibraryPanel::showPage()
{
    const bool there = m_library != nullptr && m_library->isOpen() && !m_library->isEmpty();
    m_tools->setVisible(there);
    const int rows = isSearching() ? m_found->rowCount() : m_list->model()->rowCount();
    if (rows == 0 && there) {
        m_none->setWords(!isSearching()            ? emptyText(EmptyReason::NoMatch)
                            : m_problemText.isEmpty() ? EmptyText{tr("Nothing found"), tr("Esc clears the search.")}
                                                      : EmptyText{tr("Not searched"), tr("“?” shows what can be searched for.")});
    }
    m_stack->setCurrentIndex(!there ? NothingThere : rows == 0 ? NothingFits : isSearching() ? Hits : Filings);
    showCount();
}

void LibraryPanel::showCount()
{
    const int count = static_cast<int>(m_total);
    QString text;
    if (m_stack->currentIndex() == Hits) {
        text = m_moreHits ? tr("the first %Ln places", nullptr, count) : tr("%Ln places", nullptr, count);
    } else if (m_stack->currentIndex() == Filings) {
        text = tr("%Ln filings", nullptr, count);
    }
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
    m_more->setVisible(m_moreHits && m_stack->currentIndex() == Hits);
}

void LibraryPanel::say(const QString &problem)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, signColor(models::Sign::Contradicted, palette()));
    m_problem->setPalette(colors);
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    if (!problem.isEmpty() && problem != m_problemText) {
        QAccessibleEvent event(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_problemText = problem;
}

void LibraryPanel::openHit(const QModelIndex &index)
{
    if (index.isValid()) {
        const models::SearchHit hit = m_found->hit(index);
        Q_EMIT hitRequested(hit, m_search->text(), m_found->spansOf(hit.filing.id));
    }
}

void LibraryPanel::focusList()
{
    QWidget *shown = m_stack->currentWidget();
    if (shown == m_list || shown == m_hits) {
        shown->setFocus(Qt::ShortcutFocusReason);
    } else if (m_tools->isVisible()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
    } else if (auto *button = m_empty->findChild<QPushButton *>()) {
        button->setFocus(Qt::ShortcutFocusReason);
    }
}

void LibraryPanel::startSearch()
{
    m_search->selectAll();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

models::SavedSearch LibraryPanel::shown(const QString &name) const
{
    return {name, m_search->text().trimmed(), filter(), m_list->sort(), m_list->isDescending()};
}

void LibraryPanel::showSaved(const models::SavedSearch &search)
{
    m_list->setSort(search.sort, search.descending);
    check(m_shows, static_cast<int>(onlyOf(search.filter)));
    m_filter->setText(models::filterLineText(search.filter));
    m_search->setText(search.text);
    refresh();
}

void LibraryPanel::saveSearch(const QString &name)
{
    if (m_library != nullptr) {
        m_library->saveSearch(shown(name));
    }
}

void LibraryPanel::refreshIcons()
{
    m_view->setIcon(actionIcon(u"menu"_s, palette()));
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_hits) {
        if (enter) {
            openHit(m_hits->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            startSearch();
            return true;
        }
    } else if (watched == m_search || watched == m_filter) {
        auto *field = static_cast<QLineEdit *>(watched);
        if (key == Qt::Key_Escape && !field->text().isEmpty()) {
            field->clear();
            return true;
        }
        if (enter && isSearching()) {
            // What is there belongs to older words while an answer is on its way.
            if (!m_asked) {
                openHit(m_hits->currentIndex());
            }
            return true;
        }
        if (key == Qt::Key_Down || enter) {
            QAbstractItemView *view = isSearching() ? static_cast<QAbstractItemView *>(m_hits) : m_list;
            if (!view->currentIndex().isValid()) {
                view->setCurrentIndex(view->model()->index(0, 0));
            }
            view->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        ask();
    }
}

void LibraryPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
        say(m_problemText);
    }
}

void LibraryPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void LibraryPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT importRequested(filesOf(event->mimeData()));
}

} // namespace filing::ui
