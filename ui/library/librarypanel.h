// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library: a field that searches the text and values of everything in it, and below it the filings (narrowed, grouped, sorted) or,
// while something is searched for, the hits. Takes in what is dropped on it. Asks the library and shows what comes back; everything else
// leaves as a signal. GUI thread.
#pragma once

#include "models/library/librarytypes.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace filing::models
{
class HitModel;
class Library;
}

namespace filing::ui
{

class EmptyState;
class LibraryList;
class SavedSearches;

class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    /// `actions` are offered while the library is empty.
    explicit LibraryPanel(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Borrowed; null for none. What is chosen here is kept in the settings.
    void setLibrary(models::Library *library, QSettings *settings);

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    [[nodiscard]] LibraryList *list() const { return m_list; }
    [[nodiscard]] QListView *hits() const { return m_hits; }
    /// Where the keyboard walks through filings or hits; in the field while there is nothing to walk through.
    void focusList();
    /// Ready to be typed into.
    void startSearch();
    void showSaved(const models::SavedSearch &search);
    [[nodiscard]] models::SavedSearch shown(const QString &name) const;

Q_SIGNALS:
    void openRequested(const QStringList &paths);
    /// `spans` are the hits of the search in that filing, as far as they are listed, sorted.
    void hitRequested(const filing::models::SearchHit &hit, const QString &words, const std::vector<filing::Span> &spans);
    void seriesRequested(qint64 company);
    void forgetRequested(const std::vector<qint64> &filings);
    void revealRequested(const QString &path);
    void importRequested(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const QList<QAction *> &actions);
    void wire();
    void makeMenu();
    /// Asks anew for what is shown; later, where nobody sees it.
    void refresh();
    void ask();
    void takeListing(const models::LibraryListing &listing);
    void takeResults(const models::SearchResults &results);
    void showPage();
    void showCount();
    void say(const QString &problem);
    void openHit(const QModelIndex &index);
    void saveSearch(const QString &name);
    void refreshIcons();
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] models::LibraryFilter filter() const;

    QPointer<models::Library> m_library;
    QSettings *m_settings = nullptr;
    models::HitModel *m_found = nullptr;
    LibraryList *m_list = nullptr;
    QListView *m_hits = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_none = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLineEdit *m_search = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_help = nullptr;
    QToolButton *m_view = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_tools = nullptr;
    SavedSearches *m_saved = nullptr;
    QMenu *m_menu = nullptr;
    QActionGroup *m_groupings = nullptr;
    QActionGroup *m_shows = nullptr;

    QString m_filterProblem;
    QString m_problemText;
    qint64 m_total = 0;
    int m_limit = 0;
    bool m_moreHits = false;
    bool m_stale = true;         ///< What is shown is not what would be answered now.
    bool m_asked = false;        ///< An answer is on its way.
};

} // namespace filing::ui
