// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches of the library that were given names: a menu that calls them up and saves the one that is shown, and a list to rename and
// delete them in. GUI thread.
#pragma once

#include "models/library/librarytypes.h"

#include <QDialog>
#include <QMenu>

class QListWidget;

namespace filing::models
{
class Library;
}

namespace filing::ui
{

class SavedSearchesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The library is borrowed.
    SavedSearchesDialog(models::Library &library, QWidget *parent);

private:
    void fill(const QString &current);
    void renamed(int row);
    void remove();

    models::Library &m_library;
    QListWidget *m_list = nullptr;
    bool m_filling = false;
};

class SavedSearches : public QMenu
{
    Q_OBJECT

public:
    explicit SavedSearches(QWidget *parent = nullptr);

    /// Null: there is none.
    void setLibrary(models::Library *library) { m_library = library; }

Q_SIGNALS:
    void chosen(const filing::models::SavedSearch &search);
    /// What is shown shall be saved under this name.
    void saveRequested(const QString &name);

private:
    void fill();
    void askName();

    models::Library *m_library = nullptr;
};

} // namespace filing::ui
