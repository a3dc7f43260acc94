// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/rules.h"

#include "app/cli/inputs.h"
#include "app/commands/desk.h"
#include "app/commands/logtext.h"
#include "models/corrections/correctionlog.h"
#include "models/exchange/exchange.h"
#include "models/text/pathtext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

std::vector<std::string> behind(const cli::Arguments &arguments)
{
    return {arguments.paths.begin() + 1, arguments.paths.end()};
}

/// What is wrong with the rule that the call describes; empty when nothing is.
QString ruleProblem(const Desk &desk)
{
    const cli::Arguments &arguments = desk.arguments();
    if (!arguments.has("--kind") || !ruleKindNamed(arguments.value("--kind"))) {
        return tr("--kind is label-role, column-period, not-a-field, join-lines or split-line");
    }
    if (arguments.value("--pattern").empty()) {
        return tr("--pattern must say which label, column or words");
    }
    const QString scope = desk.value("--scope");
    const bool known
        = scope.isEmpty() || scope == "*"_L1 || scope == "filer"_L1 || scope.startsWith("cik:"_L1) || scope.startsWith("name:"_L1);
    return known ? QString() : tr("there is no scope “%1”; it is *, filer, cik:NUMBER or name:NAME").arg(scope);
}

Rule ruleOf(const cli::Arguments &arguments)
{
    const std::string scope = arguments.value("--scope", "*");
    return {*ruleKindNamed(arguments.value("--kind")), scope.empty() ? "*" : scope, arguments.value("--pattern"),
            arguments.value("--value"), arguments.value("--reason")};
}

/// Prints what the rules change in a filing, and how many fields that are. With `known` only what those do not do already.
int preview(const models::OpenFiling &filing, const QString &shown, const std::vector<Rule> &rules, const std::vector<Rule> &known)
{
    const std::set<std::string> spoken = models::spokenFor(filing.log);
    std::vector<RuleEffect> before;
    for (const Rule &rule : known) {
        const std::vector<RuleEffect> effects = effectsOf(rule, *filing.machine, spoken);
        before.insert(before.end(), effects.begin(), effects.end());
    }
    int changes = 0;
    for (const Rule &rule : rules) {
        for (const RuleEffect &effect : effectsOf(rule, *filing.machine, spoken)) {
            if (std::find(before.begin(), before.end(), effect) == before.end()) {
                say(shown + u": "_s + effectText(effect));
                ++changes;
            }
        }
    }
    return changes;
}

/// Reads the files and prints what changes in them. `rule`: unset for the rules in force. Its scope is filled in from the first
/// filing where it says "filer".
int previewAll(Desk &desk, std::optional<Rule> &rule)
{
    const std::vector<Rule> inForce = models::rulesInForce(desk.store().rules());
    cli::Inputs inputs(behind(desk.arguments()), std::cin);
    int status = cli::Good;
    int changes = 0;
    int touched = 0;
    int filings = 0;
    while (const auto input = inputs.next()) {
        const auto filing = desk.read(input->path);
        if (!filing) {
            status = cli::SomeFailed;
            continue;
        }
        if (rule && rule->scope == "filer") {
            rule->scope = scopeOf(*filing->machine);
        }
        const int here = rule ? preview(*filing, models::toText(input->path), {*rule}, inForce)
                              : preview(*filing, models::toText(input->path), inForce, {});
        changes += here;
        touched += here > 0 ? 1 : 0;
        ++filings;
    }
    say(tr("%1 changes in %2 of %3 filings").arg(changes).arg(touched).arg(filings));
    return status;
}

int list(Desk &desk)
{
    const QString named = desk.value("--format");
    const auto format = models::exchangeFormatNamed(named);
    if (!named.isEmpty() && named != "text"_L1 && !format) {
        return desk.badUsage(tr("there is no format %1").arg(named));
    }
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    models::StoreContent rules {desk.store().rules(), {}};
    std::erase_if(rules.entries, [](const models::LogEntry &entry) { return !entry.inForce; });
    if (format) {
        const QByteArray bytes = models::exported(rules, *format);
        const bool done
            = std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout) == static_cast<std::size_t>(bytes.size());
        return done ? cli::Good : cli::SomeFailed;
    }
    for (const models::LogEntry &entry : rules.entries) {
        say(ruleLine(entry));
    }
    return cli::Good;
}

int record(Desk &desk, const Rule &rule)
{
    Correction entry = entryOf(rule);
    entry.author = desk.author();
    entry.timeMs = QDateTime::currentMSecsSinceEpoch();
    if (desk.store().append(entry) == 0) {
        return desk.refuse(desk.store().error());
    }
    say(ruleLine(desk.store().rules().back()));
    return cli::Good;
}

int previewOrApply(Desk &desk, bool apply)
{
    const bool described = desk.arguments().has("--kind") || desk.arguments().has("--pattern");
    if (behind(desk.arguments()).empty()) {
        return desk.badUsage(tr("no files were named"));
    }
    if (const QString problem = apply || described ? ruleProblem(desk) : QString(); !problem.isEmpty()) {
        return desk.badUsage(problem);
    }
    if (!desk.open(apply || described)) {
        return cli::SomeFailed;
    }
    std::optional<Rule> rule = described ? std::optional(ruleOf(desk.arguments())) : std::nullopt;
    const int status = previewAll(desk, rule);
    // A rule for all filings of somebody whose filing cannot be read would be one for nobody.
    return apply && status == cli::Good ? record(desk, *rule) : status;
}

int add(Desk &desk)
{
    if (const QString problem = ruleProblem(desk); !problem.isEmpty()) {
        return desk.badUsage(problem);
    }
    const Rule rule = ruleOf(desk.arguments());
    if (rule.scope == "filer") {
        return desk.badUsage(tr("--scope filer needs a file: see apply"));
    }
    return desk.open(true) ? record(desk, rule) : int(cli::SomeFailed);
}

int remove(Desk &desk)
{
    const std::vector<std::string> names = behind(desk.arguments());
    if (names.empty()) {
        return desk.badUsage(tr("no rules were named"));
    }
    if (!desk.open(false)) {
        return cli::SomeFailed;
    }
    const std::vector<models::LogEntry> rules = desk.store().rules();
    std::vector<models::LogEntry> step;
    for (const std::string &name : names) {
        const auto found = std::find_if(rules.begin(), rules.end(),
                                        [&](const models::LogEntry &rule) { return rule.inForce && rule.uid == models::toText(name); });
        if (found == rules.end()) {
            return desk.refuse(tr("no rule in force is named “%1”").arg(models::toText(name)));
        }
        step.push_back(*found);
    }
    const bool done = desk.store().withdraw(step, models::toText(desk.author()), QDateTime::currentMSecsSinceEpoch()) != 0;
    return done ? int(cli::Good) : desk.refuse(desk.store().error());
}

} // namespace

int rulesCommand(const cli::Arguments &arguments)
{
    Desk desk("rules", arguments);
    const std::string what = arguments.paths.empty() ? std::string() : arguments.paths.front();
    if (what == "list") {
        return list(desk);
    }
    if (what == "add") {
        return add(desk);
    }
    if (what == "remove") {
        return remove(desk);
    }
    if (what == "preview" || what == "apply") {
        return previewOrApply(desk, what == "apply");
    }
    return desk.badUsage(tr("say what to do: list, add, remove, preview or apply"));
}

} // namespace filing::app
