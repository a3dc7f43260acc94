// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every command that speaks about corrections needs: the store, files read with its corrections laid over, and words on standard
// output and error.
#pragma once

#include "app/cli/arguments.h"
#include "models/corrections/correctionstore.h"
#include "models/session/snapshot.h"
#include "parsers/corrections/rule.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace filing::app
{

class Desk
{
public:
    /// `command` as messages name it.
    Desk(std::string command, const cli::Arguments &arguments);

    /// Opens the store that --store names, else the user's own, and makes it where `make`. False after saying why.
    [[nodiscard]] bool open(bool make);
    [[nodiscard]] models::CorrectionStore &store() { return *m_store; }

    /// Reads a filing and lays the corrections and rules of the store over it. Nothing after saying why.
    [[nodiscard]] std::optional<models::OpenFiling> read(const std::string &path);
    /// The documents of the files named behind the subcommand; nothing after saying which cannot be read.
    [[nodiscard]] std::optional<std::vector<DocumentId>> documents(const std::vector<std::string> &paths);
    /// Keeps in mind where the filing was seen.
    void remember(const models::OpenFiling &filing);

    [[nodiscard]] std::string author() const;
    [[nodiscard]] const cli::Arguments &arguments() const { return m_arguments; }
    /// An option's value as text.
    [[nodiscard]] QString value(std::string_view option) const;

    /// A sentence on standard error, with the command's name; gives SomeFailed back.
    int refuse(const QString &why) const;
    int badUsage(const QString &why) const;

private:
    std::string m_command;
    cli::Arguments m_arguments;
    std::unique_ptr<models::CorrectionStore> m_store;
};

/// A line on standard output.
void say(const QString &line);

} // namespace filing::app
