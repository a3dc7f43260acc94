// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads filings off the GUI thread: first the bytes (of a large file its beginning before), so that the raw text can be shown at once,
// then what is recognised in them. Lives
// on the GUI thread and signals there. Starting a path again cancels its earlier load; what an earlier load still delivers is dropped.
// The destructor cancels everything and waits, though not for a read that hangs (leftbehind.h).
#pragma once

#include "models/session/filehead.h"
#include "parsers/core/error.h"
#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

#include <QObject>
#include <QString>

#include <memory>

namespace filing::models
{

class FilingLoader : public QObject
{
    Q_OBJECT

public:
    explicit FilingLoader(QObject *parent = nullptr);
    ~FilingLoader() override;

    void start(const QString &path);
    /// Nothing is signalled for a path after this.
    void cancel(const QString &path);
    void cancelAll();
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] bool isLoading(const QString &path) const;

Q_SIGNALS:
    void headRead(const QString &path, const filing::models::FileHeadPtr &head);
    void documentLoaded(const QString &path, const filing::DocumentPtr &document);
    void progressed(const QString &path, int percent);
    /// The end of a load that went well; `extraction` may still carry an error (no filing).
    void extracted(const QString &path, const filing::ExtractionPtr &extraction, double milliseconds);
    /// The end of a load that did not.
    void failed(const QString &path, const filing::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
