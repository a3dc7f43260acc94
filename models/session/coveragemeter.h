// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures off the GUI thread how much of a filing its fields explain. Not part of reading a file: it is asked for the filing
// in front only, when its fields are there, and again when a correction changed them. Lives on the GUI thread and signals there.
#pragma once

#include "parsers/extraction/coverage.h"

#include <QObject>

#include <memory>

namespace filing::models
{

using CoveragePtr = std::shared_ptr<const Coverage>;

class CoverageMeter : public QObject
{
    Q_OBJECT

public:
    explicit CoverageMeter(QObject *parent = nullptr);
    /// Waits for what is being measured.
    ~CoverageMeter() override;

    /// Only the last extraction asked for counts. Answers with measured(): at once where it is known or null, later otherwise.
    void measure(const ExtractionPtr &extraction);

Q_SIGNALS:
    /// Null while it is being measured, and where there is nothing to measure.
    void measured(const filing::models::CoveragePtr &coverage);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace filing::models
