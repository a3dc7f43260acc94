// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on a store and settings of its own, as the application wires it; can be left and started again on the
// same store. Files are written for the test.
#pragma once

#include "models/corrections/correctionstore.h"
#include "models/corrections/storewatcher.h"
#include "models/library/library.h"
#include "models/library/libraryjob.h"
#include "models/session/filingsession.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModel>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QTableView;
class QTreeView;

namespace filing::tests
{

/// A complete 8-K of a fictional company with a release inside: everything in it adds up.
[[nodiscard]] QByteArray cleanFiling();
/// The same company a year later, with one figure that fits no sum.
[[nodiscard]] QByteArray doubtfulFiling();

class Program
{
public:
    /// Most tests are of open filings only, and quicker without a library.
    enum class Having { OpenFilings, Library };

    explicit Program(QSize size = {1280, 800}, Having having = Having::OpenFilings);
    ~Program();

    /// Leaves the program and starts it again on the same store and settings.
    void restart();
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Opens and waits until all is read.
    void open(const QStringList &paths);

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] models::FilingSession &session() { return *m_session; }
    [[nodiscard]] models::Library &library() { return *m_library; }
    [[nodiscard]] models::LibraryJob &job() { return *m_job; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Of the filing in front.
    [[nodiscard]] models::OpenFilingPtr filing() const;
    [[nodiscard]] const Field *field(const QString &path) const;
    [[nodiscard]] QString text(const QString &path) const;
    /// The path of the first cell with this text.
    [[nodiscard]] QString cellWith(const QString &text) const;
    void goTo(const QString &path);
    void trigger(const char *action);

    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] QTreeView *tree() const;
    [[nodiscard]] QTableView *statement() const;

private:
    void start();
    void leave();

    QTemporaryDir m_folder;
    QSize m_size;
    bool m_withLibrary = false;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<models::CorrectionStore> m_store;
    std::unique_ptr<models::FilingSession> m_session;
    std::unique_ptr<models::StoreWatcher> m_watcher;
    std::unique_ptr<models::Library> m_library;
    std::unique_ptr<models::LibraryJob> m_job;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The first index below `parent` whose role has the value, in any depth; invalid when there is none.
[[nodiscard]] QModelIndex findIndex(const QAbstractItemModel &model, int role, const QVariant &value,
                                    const QModelIndex &parent = {});

} // namespace filing::tests
