// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tells a place of a filing apart, said in words instead of bytes and indices, so that it is found again in
// another copy of the filing: what stands there, which row and column of which statement it is, what stands around it
// as a person reads it. Taken when a correction is made and kept with it (Anchor::landmarks); compared in reanchor.h.
#pragma once

#include "parsers/document/document.h"
#include "parsers/extraction/extraction.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace filing
{

/// Empty parts are not known or not there. Words are compared by their letters and digits only.
struct Landmarks
{
    std::string slot; ///< The path with # for every list key: "statements/#/rows/#/cells/#".
    std::string text; ///< What the field says; empty for a blank cell.
    std::string value; ///< Its normalised form.
    std::string quote; ///< The words at the anchor's span as they are read; differs from `text` for a chosen span.
    std::string before; ///< The nearest words as they are read, in reading order.
    std::string after;
    std::string element; ///< Of an item or exhibit its number; of a signature, registrant, security, witness its words.
    std::string kind; ///< Of a statement.
    std::string basis;
    std::string title;
    std::string lead; ///< The words in front of the statement; tell it from another that says the same.
    std::string columns; ///< All periods.
    std::string period; ///< "2011-03-31/3", with "/restated" behind it where it is.
    std::string column; ///< The words above the column.
    std::string row; ///< The row's label.
    std::string role;
    std::string under; ///< The heading above the row.
    std::string above; ///< The labels of the rows around it.
    std::string below;
    std::string figures; ///< All values of the row; of a column its values.
    std::string alike; ///< "2/3": the second of three in this filing that are the same in all that must agree.
    std::string rivals; ///< "5 2/3", of a chosen span: the second of three places that read so; the best other one shares 5 words of context.
    std::string origin; ///< The entry on another copy that this one was taken over from.
};

/// One line for every known part; for the store.
[[nodiscard]] std::string landmarksText(const Landmarks &landmarks);
[[nodiscard]] Landmarks landmarksFrom(std::string_view text);

/// The words of a text: letters and digits, lower case, figures whole ("1,234.5").
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);
/// The same, with a blank between them.
[[nodiscard]] std::string wordKey(std::string_view text);

/// The path with # for its list keys.
[[nodiscard]] std::string slotOf(std::string_view path);
/// Every path of that form in this extraction, whether something stands there or not (a blank cell, a property).
[[nodiscard]] std::vector<std::string> pathsLike(const Extraction &extraction, std::string_view slot);

/// What must agree for two places to be the same one, as one string.
[[nodiscard]] std::string coreOf(const Landmarks &landmarks);

/// Takes the landmarks of one extraction. Borrows both; cheap to make, and cheaper to ask often.
class Surveyor
{
public:
    Surveyor(const Document &document, const Extraction &extraction);

    /// Of the field, slot or element at `path`. `chosen`: the span a person chose; empty for what the machine read.
    [[nodiscard]] Landmarks at(std::string_view path, Span chosen = {}) const;
    /// All of one slot, in reading order of the structure.
    struct Place
    {
        std::string path;
        Landmarks landmarks;
    };
    [[nodiscard]] const std::vector<Place> &like(const std::string &slot) const;

private:
    [[nodiscard]] Landmarks bare(std::string_view path, Span chosen) const;

    [[nodiscard]] const std::string &leadOf(std::size_t statement) const;
    [[nodiscard]] std::string alikeOf(const std::string &path, const std::string &slot, const std::string &core) const;

    const Document &m_document;
    const Extraction &m_extraction;
    mutable std::map<std::string, std::vector<Place>> m_bySlot;
    mutable std::map<std::size_t, std::string> m_leads;
    mutable std::map<std::string, std::map<std::string, std::vector<std::string>>> m_alike; ///< Paths by slot and core.
};

} // namespace filing
