// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "parsers/extraction/fieldpath.h"
#include "ui/actions.h"

#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace filing::tests
{

namespace
{

QByteArray cover(const char *date)
{
    return QByteArray("UNITED STATES SECURITIES AND EXCHANGE COMMISSION\n\nWashington, D.C. 20549\n\nFORM 8-K\n\n"
                      "CURRENT REPORT\n\nPURSUANT TO SECTION 13 OR 15(d) OF THE SECURITIES EXCHANGE ACT OF 1934\n\n"
                      "Date of Report (Date of earliest event reported): ")
        + date
        + "\n\nBrightwater Instruments, Inc.\n\n(Exact name of registrant as specified in its charter)\n\n"
          "Delaware\t001-30417\t41-5550172\n(State or other\t(Commission File\t(IRS Employer\n"
          "jurisdiction of\tNumber)\tIdentification No.)\nincorporation)\t\t\n\n"
          "400 Harbor Road, Portsmouth, NH 03801\n\n(Address of principal executive offices) (Zip Code)\n\n"
          "Registrant's telephone number, including area code: (603) 555-0142\n\n"
          "ITEM 2.02 — RESULTS OF OPERATIONS AND FINANCIAL CONDITION\n\nOn "
        + date
        + ", Brightwater Instruments, Inc. issued a press release.\n\nITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS\n\n"
          "Exhibit No.\tExhibit\n99.1\tPress Release of Brightwater Instruments, Inc.\n\nSIGNATURES\n\n"
          "Pursuant to the requirements of the Securities Exchange Act of 1934, the Registrant has duly caused this report to "
          "be signed on its behalf by the undersigned hereunto duly authorized.\n\nBrightwater Instruments, Inc.\n\n"
          "(Registrant)\n\nDate: "
        + date + " /s/ Ada Lindqvist\n\nAda Lindqvist\n\nChief Financial Officer\n\n";
}

QByteArray statementText(const char *period, const char *years, const QByteArray &services)
{
    return QByteArray("CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS (Unaudited)\n"
                      "(in thousands, except per share amounts)\n\n\tThree Months Ended ")
        + period + ",\t\t\n\t" + years
        + "\nRevenues:\t\t\nProduct sales\t$ 8,100\t$ 7,400\nService fees\t" + services
        + "\nTotal revenues\t10,000\t9,000\nExpenses:\t\nCost of products\t4,200\t3,900\nResearch and development\t2,300\t2,100\n"
          "General and administrative\t1,500\t1,400\nTotal operating expenses\t8,000\t7,400\nIncome from operations\t2,000\t1,600\n"
          "Other income, net\t100\t50\nIncome before taxes\t2,100\t1,650\nProvision for income taxes\t500\t400\n"
          "Net income\t$ 1,600\t$ 1,250\nNet income per common share, basic and diluted\t$ 0.32\t$ 0.25\n"
          "Average common shares outstanding, basic and diluted\t5,000\t5,000\n";
}

} // namespace

QByteArray cleanFiling()
{
    return cover("May 2, 2024") + statementText("March 31", "2024\t2023", "1,900\t1,600");
}

QByteArray doubtfulFiling()
{
    return cover("August 1, 2024") + statementText("June 30", "2024\t2023", "1,300\t1,600");
}

Program::Program(QSize size, Having having)
    : m_size(size)
    , m_withLibrary(having == Having::Library)
{
    start();
}

Program::~Program()
{
    leave();
}

void Program::start()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_store = std::make_unique<models::CorrectionStore>(m_folder.filePath(u"corrections.sqlite"_s));
    m_session = std::make_unique<models::FilingSession>(*m_store);
    m_window = std::make_unique<ui::MainWindow>(*m_session, *m_settings);
    if (m_withLibrary) {
        m_watcher = std::make_unique<models::StoreWatcher>(*m_store);
        m_library = std::make_unique<models::Library>(m_folder.filePath(u"library.sqlite"_s), m_store->file());
        m_job = std::make_unique<models::LibraryJob>(m_library->file(), m_store->file());
        QObject::connect(m_watcher.get(), &models::StoreWatcher::grown, m_window.get(), &ui::MainWindow::correctionsChanged);
        m_window->setLibrary(*m_library, *m_job);
    }
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Program::leave()
{
    m_window->close();
    m_window.reset();
    m_job.reset();
    m_library.reset();
    m_watcher.reset();
    m_session.reset();
    m_store.reset();
    m_settings.reset();
}

void Program::restart()
{
    leave();
    start();
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("The test's folder cannot be written to");
    }
    return path;
}

void Program::open(const QStringList &paths)
{
    m_window->openFiles(paths);
    QTRY_VERIFY(!m_session->isLoading());
    QTRY_VERIFY(filing() && filing()->state != models::LoadState::Loading);
}

models::OpenFilingPtr Program::filing() const
{
    return m_session->snapshot()->find(m_window->cursor().place().filing);
}

const Field *Program::field(const QString &path) const
{
    const models::OpenFilingPtr open = filing();
    return open && open->effective ? findField(*open->effective, path.toStdString()) : nullptr;
}

QString Program::text(const QString &path) const
{
    const Field *found = field(path);
    return found ? QString::fromStdString(found->text) : QString();
}

QString Program::cellWith(const QString &text) const
{
    QString path;
    forEachField(*filing()->effective, [&](const FieldEntry &entry) {
        if (path.isEmpty() && entry.kind == FieldKind::Amount && QString::fromStdString(entry.field->text).endsWith(text)) {
            path = QString::fromStdString(entry.path);
        }
    });
    return path;
}

void Program::goTo(const QString &path)
{
    const Field *found = field(path);
    m_window->cursor().moveTo({filing()->path, path, found ? found->span() : Span{}});
}

void Program::trigger(const char *action)
{
    auto *found = m_window->findChild<QAction *>(QLatin1StringView(action));
    QVERIFY2(found, action);
    QVERIFY2(found->isEnabled(), action);
    found->trigger();
}

QTreeView *Program::tree() const
{
    return find<QTreeView>("structureTree");
}

QTableView *Program::statement() const
{
    return find<QTableView>("statementTable");
}

QModelIndex findIndex(const QAbstractItemModel &model, int role, const QVariant &value, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (index.data(role) == value) {
                return index;
            }
        }
        const QModelIndex below = findIndex(model, role, value, model.index(row, 0, parent));
        if (below.isValid()) {
            return below;
        }
    }
    return {};
}

} // namespace filing::tests
