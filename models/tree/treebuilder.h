// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the fields of one filing into an ItemTree. Shared by the builders of the parts (extractiontree.cpp, statementtree.cpp).
#pragma once

#include "models/session/snapshot.h"
#include "models/tree/itemtree.h"
#include "parsers/extraction/fieldpath.h"

namespace filing::models
{

class TreeBuilder
{
public:
    explicit TreeBuilder(OpenFilingPtr filing)
        : m_filing(std::move(filing))
    {
    }

    [[nodiscard]] const OpenFilingPtr &filing() const { return m_filing; }
    [[nodiscard]] const Extraction &extraction() const { return *m_filing->effective; }
    [[nodiscard]] ItemTree take() { return std::move(m_tree); }

    /// A heading with a remark ("12 fields") that leads to `span`.
    int addGroup(int parent, const QString &key, const QString &label, const QString &remark, Span span = {});
    /// A field that can be edited. `path` empty: one that corrections cannot speak about, for reading only.
    int addField(int parent, const QString &path, const QString &label, const Field &field, FieldKind kind);
    /// A line that is no field but leads somewhere.
    int addPlace(int parent, const QString &key, const QString &label, const QString &value, Span span);
    /// Lines that are worked out when somebody looks; what their headings repeat is the caller's to show.
    void addLines(int parent, const LineSourcePtr &source, std::size_t count) { m_tree.add(parent, source, count); }

    [[nodiscard]] TreeItem &item(int node) { return m_tree.edit(node); }
    /// Doubts and corrections show on every heading above, so that they are found in a collapsed tree.
    void showAbove(int node, Signs signs);

private:
    OpenFilingPtr m_filing;
    ItemTree m_tree;
};

/// The line of a field; `path` empty as above.
[[nodiscard]] TreeItem fieldItem(const OpenFiling &filing, const QString &path, const QString &label, const Field &field, FieldKind kind);
/// A line that is no field but leads somewhere.
[[nodiscard]] TreeItem placeItem(const OpenFiling &filing, const QString &key, const QString &label, const QString &value, Span span);
/// What is to be said about a field beyond its text: normalised value, repair, reason, rule.
[[nodiscard]] QString fieldToolTip(const Field &field);
/// The part of a field's signs that its headings repeat.
[[nodiscard]] Signs signsAbove(const Field &field);

} // namespace filing::models
