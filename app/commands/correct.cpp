// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/correct.h"

#include "app/commands/desk.h"
#include "app/commands/insertion.h"
#include "app/commands/logtext.h"
#include "models/session/recompute.h"
#include "models/text/pathtext.h"
#include "parsers/corrections/overlay.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace filing::app
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("commands", text);
}

/// "120:134", half-open; nullopt for anything else.
std::optional<Span> spanOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d+):(\\d+)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    bool goodBegin = false;
    bool goodEnd = false;
    const Span span {match.captured(1).toUInt(&goodBegin), match.captured(2).toUInt(&goodEnd)};
    return goodBegin && goodEnd && span.begin < span.end ? std::optional(span) : std::nullopt;
}

/// What is wrong with the call; empty when nothing is.
QString usageProblem(const cli::Arguments &arguments)
{
    if (arguments.paths.size() != 1) {
        return tr("exactly one file must be named");
    }
    if (arguments.value("--field").empty()) {
        return tr("--field must name a field");
    }
    const int ways = int(arguments.has("--value") || (arguments.has("--span") && !arguments.has("--insert")))
        + int(arguments.has("--confirm")) + int(arguments.has("--reject")) + int(arguments.has("--insert"));
    if (ways != 1) {
        return tr("one of --value, --span, --insert, --confirm and --reject must say what of the field");
    }
    if (arguments.has("--before") && !arguments.has("--insert")) {
        return tr("--before says where --insert puts something");
    }
    if (arguments.has("--span") && !spanOf(models::toText(arguments.value("--span")))) {
        return tr("--span needs two offsets in bytes, as 120:134");
    }
    return {};
}

Correction correctionOf(const Desk &desk, const models::OpenFiling &filing)
{
    const cli::Arguments &arguments = desk.arguments();
    Correction correction;
    correction.document = filing.document->id();
    correction.path = arguments.value("--field");
    correction.newText = arguments.value("--value");
    correction.reason = arguments.value("--reason");
    correction.author = desk.author();
    correction.timeMs = QDateTime::currentMSecsSinceEpoch();
    correction.kind = arguments.has("--confirm") ? CorrectionKind::Confirm
        : arguments.has("--reject")              ? CorrectionKind::Reject
        : arguments.has("--span")                ? CorrectionKind::SetSpan
                                                 : CorrectionKind::SetValue;
    if (arguments.has("--span")) {
        correction.anchor.span = *spanOf(desk.value("--span"));
    }
    return correction;
}

/// Whether the overlay can do something with it: a property takes certain values only.
bool isTaken(const Correction &correction, const models::OpenFiling &filing)
{
    const auto orphans = [](const Extraction &extraction) {
        return std::count_if(extraction.diagnostics.begin(), extraction.diagnostics.end(),
                             [](const Diagnostic &diagnostic) { return diagnostic.code == "correction.orphan"; });
    };
    return orphans(applyCorrections(*filing.effective, {&correction, 1})) == orphans(*filing.effective);
}

int insert(Desk &desk, const models::OpenFiling &filing)
{
    const cli::Arguments &arguments = desk.arguments();
    const reshape::Side side = arguments.has("--before") ? reshape::Side::Before : reshape::Side::Behind;
    reshape::Step step = insertion(filing, arguments.value("--field"), side, arguments.value("--insert"));
    if (step.empty()) {
        return desk.refuse(tr("nothing can be put in beside “%1”").arg(desk.value("--field")));
    }
    models::OpenFiling ahead = filing;
    for (Correction &correction : step) {
        correction.document = filing.document->id();
        correction.reason = arguments.value("--reason");
        correction.author = desk.author();
        correction.timeMs = QDateTime::currentMSecsSinceEpoch();
        if (arguments.has("--span") && correction.kind == CorrectionKind::Insert) {
            const Span span = *spanOf(desk.value("--span"));
            if (span.end > filing.document->size()) {
                return desk.refuse(tr("the file ends at byte %1").arg(filing.document->size()));
            }
            correction.anchor = anchorFor(*filing.document, span);
        }
        if (const QString reason = models::refusal(correction, ahead); !reason.isEmpty()) {
            return desk.refuse(reason);
        }
        correction = models::completed(std::move(correction), ahead);
        ahead.effective = std::make_shared<const Extraction>(applyCorrections(*ahead.effective, {&correction, 1}));
    }
    if (desk.store().append(step) == 0) {
        return desk.refuse(desk.store().error());
    }
    desk.remember(filing);
    for (const Correction &correction : step) {
        say(changeText(correction));
    }
    return cli::Good;
}

} // namespace

int correctCommand(const cli::Arguments &arguments)
{
    Desk desk("correct", arguments);
    if (const QString problem = usageProblem(arguments); !problem.isEmpty()) {
        return desk.badUsage(problem);
    }
    if (!desk.open(true)) {
        return cli::SomeFailed;
    }
    const std::optional<models::OpenFiling> filing = desk.read(arguments.paths.front());
    if (!filing) {
        return cli::SomeFailed;
    }
    if (arguments.has("--insert")) {
        return insert(desk, *filing);
    }
    Correction correction = correctionOf(desk, *filing);
    if (const QString reason = models::refusal(correction, *filing); !reason.isEmpty()) {
        return desk.refuse(reason);
    }
    correction = models::completed(std::move(correction), *filing);
    if (!isTaken(correction, *filing)) {
        return desk.refuse(tr("“%1” is no value of %2").arg(models::toText(correction.newText), models::toText(correction.path)));
    }
    if (desk.store().append(correction) == 0) {
        return desk.refuse(desk.store().error());
    }
    desk.remember(*filing);
    say(changeText(correction));
    return cli::Good;
}

} // namespace filing::app
