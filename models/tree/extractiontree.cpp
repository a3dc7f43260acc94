// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tree/extractiontree.h"

#include "models/text/displaytext.h"
#include "models/text/pathtext.h"
#include "models/tr.h"
#include "parsers/extraction/fieldpath.h"

#include <QLocale>

namespace filing::models
{

namespace
{

QString bytesText(Span span)
{
    return tr("%1 bytes").arg(QLocale::c().toString(span.size()));
}

void addFacts(TreeBuilder &builder, int group, const FactList &facts, bool correctable)
{
    for (const auto &[concept_, field] : facts) {
        const QString path = QStringLiteral("cover/") + toText(concept_);
        builder.addField(group, correctable ? path : QString(), conceptLabel(concept_), field, FieldKind::Cover);
    }
}

void addCover(TreeBuilder &builder)
{
    const FactList &cover = builder.extraction().cover;
    if (!cover.empty()) {
        const int group = builder.addGroup(0, QStringLiteral("cover"), tr("Cover"),
                                           tr("%n fields", nullptr, static_cast<int>(cover.size())));
        addFacts(builder, group, cover, true);
    }
}

/// All registrants or securities where there are several; the first one is the cover's too.
void addLists(TreeBuilder &builder, const QString &key, const std::vector<FactList> &lists, const QString &title,
              std::string_view naming)
{
    if (lists.size() < 2) {
        return;
    }
    const int group = builder.addGroup(0, key, title, QString::number(lists.size()));
    for (std::size_t i = 0; i < lists.size(); ++i) {
        QString name;
        for (const auto &[concept_, field] : lists[i]) {
            if (concept_ == naming) {
                name = toText(field.text);
            }
        }
        addFacts(builder, builder.addGroup(group, QString::number(i), QString::number(i + 1), name), lists[i], false);
    }
}

void addItems(TreeBuilder &builder)
{
    const std::vector<Item> &items = builder.extraction().items;
    if (items.empty()) {
        return;
    }
    const int group
        = builder.addGroup(0, QStringLiteral("items"), tr("Items"), tr("%n items", nullptr, static_cast<int>(items.size())));
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString path = QString::fromStdString(itemPath(builder.extraction(), i) + "/title");
        const int node = builder.addField(group, path, toText(items[i].number), items[i].title, FieldKind::Item);
        builder.addPlace(node, QStringLiteral("body"), tr("Text of the item"), bytesText(items[i].body), items[i].body);
    }
}

void addExhibits(TreeBuilder &builder)
{
    const std::vector<Exhibit> &exhibits = builder.extraction().exhibits;
    if (exhibits.empty()) {
        return;
    }
    const int group = builder.addGroup(0, QStringLiteral("exhibits"), tr("Exhibits"),
                                       tr("%n exhibits", nullptr, static_cast<int>(exhibits.size())));
    for (std::size_t i = 0; i < exhibits.size(); ++i) {
        const QString path = QString::fromStdString(exhibitPath(builder.extraction(), i) + "/");
        const Exhibit &exhibit = exhibits[i];
        const int node = builder.addField(group, path + QStringLiteral("description"), fieldText(exhibit.number),
                                          exhibit.description, FieldKind::Exhibit);
        builder.addField(node, path + QStringLiteral("number"), tr("Number"), exhibit.number, FieldKind::Exhibit);
    }
}

void addOptional(TreeBuilder &builder, int group, const QString &path, const char *label,
                 const std::optional<Field> &field, FieldKind kind)
{
    if (field) {
        builder.addField(group, path + QLatin1String(label).toString().toLower(), tr(label), *field, kind);
    }
}

void addSignatures(TreeBuilder &builder)
{
    const std::vector<Signature> &signatures = builder.extraction().signatures;
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        const Signature &signature = signatures[i];
        const QString path = QString::fromStdString(signaturePath(builder.extraction(), i) + "/");
        const QString label = signatures.size() > 1 ? tr("Signature %1").arg(i + 1) : tr("Signature");
        const int group = builder.addGroup(0, path, label, signature.name ? fieldText(*signature.name) : QString(),
                                           signature.name ? signature.name->span() : Span());
        addOptional(builder, group, path, QT_TR_NOOP("Registrant"), signature.registrant, FieldKind::Signature);
        addOptional(builder, group, path, QT_TR_NOOP("Name"), signature.name, FieldKind::Signature);
        addOptional(builder, group, path, QT_TR_NOOP("Title"), signature.title, FieldKind::Signature);
        addOptional(builder, group, path, QT_TR_NOOP("Date"), signature.date, FieldKind::Signature);
    }
}

void addRelease(TreeBuilder &builder)
{
    const Release &release = builder.extraction().release;
    if (!release.title && !release.date && !release.period) {
        return;
    }
    const QString path = QStringLiteral("release/");
    const int group = builder.addGroup(0, path, tr("Press release"), QString());
    addOptional(builder, group, path, QT_TR_NOOP("Title"), release.title, FieldKind::Release);
    addOptional(builder, group, path, QT_TR_NOOP("Date"), release.date, FieldKind::Release);
    addOptional(builder, group, path, QT_TR_NOOP("Period"), release.period, FieldKind::Release);
}

void addDocuments(TreeBuilder &builder)
{
    const auto &documents = builder.extraction().documents;
    if (documents.size() < 2) {
        return;
    }
    const int group = builder.addGroup(0, QStringLiteral("documents"), tr("Documents"),
                                       tr("%n documents", nullptr, static_cast<int>(documents.size())));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const SubmissionDocument &document = documents[i];
        const std::string &name = document.description.empty() ? document.filename : document.description;
        const QString remark = name.empty() ? bytesText(document.span) : toText(name);
        const int node
            = builder.addPlace(group, QString::number(i), toText(document.type), remark, document.span);
        builder.item(node).toolTip = document.binary ? tr("%1, not text").arg(toText(document.filename))
                                                     : toText(document.filename);
    }
}

/// The tagged facts, as they stand in the extraction: thousands in an annual report.
class FactLines : public LineSource
{
public:
    explicit FactLines(OpenFilingPtr filing)
        : m_filing(std::move(filing))
    {
    }

    [[nodiscard]] QString key(Line line) const override { return QString::number(line.line); }
    [[nodiscard]] std::uint32_t parts(Line) const override { return 0; }
    [[nodiscard]] std::optional<Line> find(const QString &) const override { return std::nullopt; }
    [[nodiscard]] TreeItem item(Line line) const override
    {
        const XbrlFact &fact = m_filing->effective->facts[line.line];
        const auto number = Decimal::parse(fact.value);
        QString value = number ? printedNumber(*number) : toText(fact.value);
        if (fact.end) {
            value += QStringLiteral(" · ") + (fact.start ? dateText(*fact.start) + QStringLiteral(" – ") : QString())
                + dateText(*fact.end);
        }
        TreeItem item = placeItem(*m_filing, key(line), toText(fact.concept_), value, fact.source);
        item.toolTip = toText(fact.unit);
        return item;
    }

private:
    OpenFilingPtr m_filing;
};

void addXbrlFacts(TreeBuilder &builder)
{
    const auto &facts = builder.extraction().facts;
    if (!facts.empty()) {
        const int group = builder.addGroup(0, QStringLiteral("facts"), tr("Inline XBRL"),
                                           tr("%n facts", nullptr, static_cast<int>(facts.size())));
        builder.addLines(group, std::make_shared<FactLines>(builder.filing()), facts.size());
    }
}

} // namespace

ItemTree extractionTree(const OpenFilingPtr &filing)
{
    if (!filing->effective) {
        return {};
    }
    TreeBuilder builder(filing);
    const Extraction &extraction = builder.extraction();
    addCover(builder);
    addLists(builder, QStringLiteral("registrants"), extraction.registrants, tr("Registrants"), "EntityRegistrantName");
    addLists(builder, QStringLiteral("securities"), extraction.securities, tr("Securities"), "Security12bTitle");
    addItems(builder);
    addExhibits(builder);
    addSignatures(builder);
    addRelease(builder);
    for (std::size_t i = 0; i < extraction.statements.size(); ++i) {
        addStatement(builder, i);
    }
    addDocuments(builder);
    addXbrlFacts(builder);
    return builder.take();
}

} // namespace filing::models
