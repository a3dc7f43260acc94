// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exchanging.h"

#include "models/exchange/exchange.h"
#include "models/exchange/merge.h"
#include "ui/actions.h"
#include "ui/corrections/mergedialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>

namespace filing::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString folderKey()
{
    return u"exchange/folder"_s;
}

/// What is open is at hand already; other filings are read again.
models::DocumentSource documentsOf(const models::SnapshotPtr &snapshot, const std::vector<models::KnownFiling> &filings)
{
    return [snapshot, others = models::documentsOf(filings)](const DocumentId &document) -> DocumentPtr {
        const auto open = std::find_if(snapshot->filings.begin(), snapshot->filings.end(), [&](const models::OpenFilingPtr &filing) {
            return filing->document && filing->document->id() == document;
        });
        return open != snapshot->filings.end() ? (*open)->document : others(document);
    };
}

} // namespace

Exchanging::Exchanging(models::FilingSession &session, models::SourceCursor &cursor, const Actions &actions, QSettings &settings,
                       QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_cursor(cursor)
    , m_settings(settings)
    , m_window(window)
{
    connect(actions.exportCorrections, &QAction::triggered, this, &Exchanging::chooseExport);
    connect(actions.importCorrections, &QAction::triggered, this, &Exchanging::chooseImport);
}

void Exchanging::chooseExport()
{
    const QString suggestion = QDir(m_settings.value(folderKey(), QDir::homePath()).toString()).filePath(u"corrections.json"_s);
    const QString file
        = QFileDialog::getSaveFileName(m_window, tr("Export corrections"), suggestion,
                                       tr("Everything, for this program (*.json);;Table (*.csv);;Web Annotations (*.jsonld)"));
    if (!file.isEmpty()) {
        m_settings.setValue(folderKey(), QFileInfo(file).absolutePath());
        exportTo(file);
    }
}

void Exchanging::chooseImport()
{
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Import or merge corrections"),
                                                      m_settings.value(folderKey(), QDir::homePath()).toString(),
                                                      tr("Corrections (*.json *.csv *.jsonld *.sqlite);;All files (*)"));
    if (!file.isEmpty()) {
        m_settings.setValue(folderKey(), QFileInfo(file).absolutePath());
        merge(file);
    }
}

bool Exchanging::exportTo(const QString &file)
{
    const models::StoreContent content = m_session.content();
    const auto format = models::exchangeFormatOf(file).value_or(models::ExchangeFormat::Json);
    const QByteArray bytes = models::exported(content, format, documentsOf(m_session.snapshot(), content.filings));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        Q_EMIT failed(notWritten(file, target.errorString()));
        return false;
    }
    Q_EMIT done(tr("%n entries are in %1.", nullptr, static_cast<int>(content.entries.size())).arg(QFileInfo(file).fileName()));
    return true;
}

MergeDialog *Exchanging::merge(const QString &file)
{
    QString problem;
    const auto theirs = models::contentOfFile(file, &problem);
    if (!theirs) {
        Q_EMIT failed({tr("Nothing was taken in: %1.").arg(problem), {}});
        return nullptr;
    }
    const models::StoreContent mine = m_session.content();
    const QString name = QFileInfo(file).fileName();
    auto *dialog = new MergeDialog(name, models::mergeOf(mine, *theirs), models::agreementOf(mine, *theirs), m_cursor, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSnapshot(m_session.snapshot());
    connect(&m_session, &models::FilingSession::snapshotChanged, dialog, &MergeDialog::setSnapshot);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name] { apply(*dialog, name); });
    dialog->show();
    return dialog;
}

void Exchanging::apply(const MergeDialog &dialog, const QString &name)
{
    const models::StoreContent merged = models::mergedContent(dialog.merge(), m_session.author(), QDateTime::currentMSecsSinceEpoch());
    if (m_session.takeIn(merged)) {
        Q_EMIT done(tr("%n entries were taken in from %1.", nullptr, static_cast<int>(dialog.merge().fresh)).arg(name));
    }
}

} // namespace filing::ui
