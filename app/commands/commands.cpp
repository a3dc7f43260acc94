// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/check.h"
#include "app/cli/arguments.h"
#include "app/cli/options.h"
#include "app/commands/correct.h"
#include "app/commands/corrections.h"
#include "app/commands/extractstored.h"
#include "app/commands/library.h"
#include "app/commands/librarylist.h"
#include "app/commands/rules.h"
#include "app/commands/seriesstored.h"
#include "models/text/translations.h"

#include <QCoreApplication>

#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

struct Command
{
    std::string_view name;
    std::vector<cli::OptionRule> (*options)();
    int (*run)(const cli::Arguments &arguments);
};

constexpr Command commands[] = {
    {"check", cli::checkOptions, checkCommand},
    {"correct", cli::correctOptions, correctCommand},
    {"corrections", cli::correctionsOptions, correctionsCommand},
    {"extract", cli::extractOptions, extractStoredCommand},
    {"import", cli::importOptions, importCommand},
    {"library", cli::libraryOptions, libraryCommand},
    {"list", cli::listOptions, listCommand},
    {"search", cli::searchOptions, searchCommand},
    {"rules", cli::rulesOptions, rulesCommand},
    {"series", cli::seriesOptions, seriesStoredCommand},
};

} // namespace

bool isCommandCall(int argc, char **argv)
{
    return argc > 2 && std::strcmp(argv[1], "--command") == 0;
}

int commandMain(int argc, char **argv, const QString &version)
{
    const std::string_view name = argv[2];
    const std::vector<std::string> words(argv + 3, argv + argc);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"filingscope"_s);
    QCoreApplication::setApplicationVersion(version);
    // Scripts read what is said here, so it is English whatever the language of the person.
    models::installEnglish();
    for (const Command &command : commands) {
        if (command.name == name) {
            const cli::Arguments arguments = cli::parseArguments(words, command.options());
            return arguments.problem.empty() ? command.run(arguments) : cli::badUsage(name, arguments.problem);
        }
    }
    return cli::badUsage(name, "there is no such command");
}

} // namespace filing::app
