// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/extractstored.h"

#include "app/cli/extractionjson.h"
#include "app/cli/filingreader.h"
#include "app/commands/desk.h"
#include "models/corrections/correctionlog.h"
#include "models/session/recompute.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace filing::app
{

namespace
{

/// One after the other: the store belongs to one thread, and this is for a handful of filings somebody worked on.
std::string jsonOf(const cli::ReadFiling &read, Desk &desk, const std::vector<Rule> &rules, cli::JsonWriter::Style style)
{
    std::string text;
    cli::JsonWriter json(text, style);
    if (!read.extraction) {
        cli::writeFailure(json, read.path, read.document.get(), *read.error);
        return text + '\n';
    }
    models::OpenFiling filing;
    filing.document = read.document;
    filing.machine = read.extraction;
    filing.log = desk.store().entries(read.document->id());
    models::layOver(filing, rules, std::nullopt);
    cli::writeExtraction(json, read.path, *filing.document, *filing.effective);
    return text + '\n';
}

} // namespace

int extractStoredCommand(const cli::Arguments &arguments)
{
    Desk desk("extract", arguments);
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    const bool pretty = arguments.has("--pretty") || (!arguments.has("--jsonl") && isatty(STDOUT_FILENO) == 1);
    const auto style = pretty ? cli::JsonWriter::Style::Pretty : cli::JsonWriter::Style::Compact;
    const std::vector<Rule> rules = models::rulesInForce(desk.store().rules());
    cli::Inputs inputs(arguments.paths, std::cin);
    bool failed = false;
    while (const auto input = inputs.next()) {
        const cli::ReadFiling read = cli::readFiling(*input);
        failed = failed || read.error.has_value();
        const std::string text = jsonOf(read, desk, rules, style);
        if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0) {
            return desk.refuse(QCoreApplication::translate("commands", "the output cannot be written"));
        }
    }
    return failed ? cli::SomeFailed : cli::Good;
}

} // namespace filing::app
