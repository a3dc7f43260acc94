// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window program understands on its command line. The manual and the shells' completions list the same options; a test
// compares them.
#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace filing::app
{

class CommandLine
{
public:
    CommandLine();

    /// False when the words make no sense; problem() says why.
    [[nodiscard]] bool parse(const QStringList &words);
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    [[nodiscard]] bool wantsVersion() const { return m_parser.isSet(QStringLiteral("version")); }
    [[nodiscard]] QString helpText() const { return m_parser.helpText(); }

    /// Absolute where they are files of this machine; "file:" addresses, as some desktops hand them over, count as such.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString store() const { return m_parser.value(m_store); }
    [[nodiscard]] QString dataFolder() const { return m_parser.value(m_data); }
    [[nodiscard]] bool wantsLibrary() const { return m_parser.isSet(m_library); }
    [[nodiscard]] QString company() const { return m_parser.value(m_company); }
    [[nodiscard]] bool wantsNewWindow() const { return m_parser.isSet(m_newWindow); }
    [[nodiscard]] bool wantsCleanStart() const { return m_parser.isSet(m_new); }
    /// Empty: the system's.
    [[nodiscard]] QString language() const { return m_parser.value(m_language); }
    [[nodiscard]] bool wantsChart() const { return m_parser.isSet(m_chart); }
    [[nodiscard]] QString chartFile() const { return m_parser.value(m_out); }
    /// For the options of the chart, see chartarguments.h.
    [[nodiscard]] const QCommandLineParser &parser() const { return m_parser; }
    [[nodiscard]] bool wantsPictures() const { return m_parser.isSet(m_pictures); }
    [[nodiscard]] QString pictureFolder() const { return m_parser.value(m_pictures); }
    [[nodiscard]] bool wantsGallery() const { return m_parser.isSet(m_gallery); }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_store;
    QCommandLineOption m_data;
    QCommandLineOption m_library;
    QCommandLineOption m_company;
    QCommandLineOption m_newWindow;
    QCommandLineOption m_new;
    QCommandLineOption m_language;
    QCommandLineOption m_chart;
    QCommandLineOption m_out;
    QCommandLineOption m_pictures;
    QCommandLineOption m_gallery;
    QString m_problem;
};

} // namespace filing::app
