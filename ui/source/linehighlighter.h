// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours the words of one row with the program's KSyntaxHighlighting definition for filings
// (resources/syntax/filing.xml). Keeps no state from row to row: the caller gives what is needed before it. GUI thread.
#pragma once

#include "ui/theme/syntaxcolors.h"

#include <KSyntaxHighlighting/AbstractHighlighter>

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace filing::ui
{

class LineHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit LineHighlighter(const QPalette &palette);
    ~LineHighlighter() override;

    void setPalette(const QPalette &palette);
    [[nodiscard]] bool isValid() const;

    /// `before`: what stands since the last tag opened and not closed before the row; empty otherwise.
    [[nodiscard]] QList<QTextLayout::FormatRange> highlight(const QString &before, const QString &row, bool startsLine);
    /// The names of the definition's formats, for every stretch that has one: what tests look at.
    struct Token
    {
        int begin = 0;
        int length = 0;
        QString format;
    };
    [[nodiscard]] QList<Token> tokens(const QString &before, const QString &row, bool startsLine);

private:
    void run(const QString &before, const QString &row, bool startsLine);
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    SyntaxColors m_colors;
    int m_shift = 0;
    bool m_collecting = false;
    QList<QTextLayout::FormatRange> m_ranges;
    QList<Token> m_tokens;
};

} // namespace filing::ui
