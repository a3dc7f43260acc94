// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library knows of filings, as plain values: what is listed, found and reported. Made on worker threads, shown
// by panes and printed by the command line.
#pragma once

#include "parsers/core/span.h"
#include "parsers/document/document.h"
#include "parsers/extraction/field.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace filing::models
{

/// How far people are with a filing; follows from the corrections (models/review/reviewprogress.h).
enum class ReviewState : int { Untouched, Started, Done };
/// Whether the bytes that were indexed can still be read: from any of the places they were found at.
enum class PlaceState : int { There, Changed, Missing };

/// A place a filing was found at: a file, or a member of an archive ("/d/a.zip!/b/c.htm", archiveplace.h). What
/// FilingSession::open() takes.
struct LibraryPlace
{
    QString path;
    PlaceState state = PlaceState::There;
};

/// One row of the list.
struct LibraryFiling
{
    qint64 id = 0; ///< In this library file.
    DocumentId document; ///< The SHA-256 of its bytes.
    qint64 company = 0; ///< LibraryCompany::id.
    QString companyName; ///< The company's newest name; `registrant` is what stands in this filing.
    QString registrant;
    QString cik; ///< Ten digits; empty where neither the filing nor its company tells.
    QString form; ///< "8-K/A"; empty where it is not known.
    QStringList items; ///< "2.02", in reading order.
    QDate report; ///< Date of report or period of report; null where there is none.
    QDate filed; ///< From EDGAR's header; null without one.
    QString accession;
    qint64 bytes = 0;
    int answered = 0; ///< Of the questions of the review.
    int left = 0;
    int contradicted = 0; ///< Cells whose identities fail.
    ReviewState review = ReviewState::Untouched;
    qint64 addedMs = 0;
    QString path; ///< The best place, to open it from; see LibraryReader::places() for all.
    PlaceState place = PlaceState::There;
};

struct LibraryCompany
{
    qint64 id = 0;
    QString name;
    QString cik;
    int filings = 0;
    QDate first; ///< Dates of report.
    QDate last;
};

/// What the list is narrowed to; everything that is set must hold.
struct LibraryFilter
{
    qint64 company = 0; ///< LibraryCompany::id.
    QString companyWords; ///< Words of a name a company has or had, or its central index key.
    QStringList forms; ///< "8-K" is 8-K only, "8-K*" its amendments, too. One of them must fit.
    QStringList items; ///< "2.02", "7*". One of them must be there.
    QDate reportFrom; ///< Inclusive, like the next.
    QDate reportTo;
    QDate filedFrom;
    QDate filedTo;
    std::optional<ReviewState> review;
    std::optional<PlaceState> place;
    bool contradictedOnly = false;

    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

enum class LibrarySort : int { Company, Form, Report, Filed, Review, Added, Size };

struct ListRequest
{
    LibraryFilter filter;
    LibrarySort sort = LibrarySort::Report;
    bool descending = true;
    int limit = 0; ///< 0: all.
};

struct LibraryListing
{
    quint64 request = 0; ///< What Library::list() gave back.
    std::vector<LibraryFiling> filings;
    qint64 total = 0; ///< Of the filter, whatever the limit.
    QString problem; ///< One sentence; empty where all went well.
};

/// How many filings of a filter there are of each kind, for grouping and for the choices of a filter bar.
struct LibraryFacet
{
    QString value; ///< What goes into the filter.
    QString label; ///< Words for it, where they differ.
    int filings = 0;
};
struct LibraryFacets
{
    quint64 request = 0;
    std::vector<LibraryCompany> companies; ///< By name.
    std::vector<LibraryFacet> forms; ///< Most filings first.
    std::vector<LibraryFacet> items; ///< By number.
    std::vector<LibraryFacet> years; ///< Of the report; newest first.
    std::vector<LibraryFacet> reviews; ///< value "0" … "2".
    std::vector<LibraryFacet> places; ///< value "0" … "2".
    qint64 total = 0;
    QString problem;
};

/// A search is one line of text (searchquery.h says what can stand in it) within a filter.
struct SearchRequest
{
    QString text;
    LibraryFilter filter;
    int limit = 50;
    int perFiling = 3; ///< At most so many hits of one filing; 0: all.
};

/// A value that fulfils a condition such as "net loss > 10,000,000".
struct ValueHit
{
    QString label; ///< As printed.
    QString role;
    QString text; ///< As printed ("(12,345)").
    double value = 0; ///< In whole units.
    QString unit; ///< "USD"; "shares"; "USD per share".
    QString period; ///< "three months to March 31, 2011"
    QString path; ///< Field path, for SourceCursor.
    Span span; ///< Bytes of the file.
    Proof proof = Proof::Unchecked;
    Status status = Status::Read;
};

struct TextMark
{
    int begin = 0; ///< UTF-16 offsets into SearchHit::snippet.
    int end = 0;
};

/// One place in one filing. The bytes lead back as long as the file is what was indexed (LibraryFiling::document).
struct SearchHit
{
    LibraryFiling filing;
    int document = 0; ///< Index into Extraction::documents.
    QString documentType; ///< "EX-99.1"
    QString item; ///< "2.02" where the words stand in an item.
    QString snippet; ///< One line; begins and ends with "…" where it was cut.
    std::vector<TextMark> marks; ///< The hits in it.
    std::vector<Span>
        spans; ///< The same, and the other hits of this stretch of text, in bytes of the file; the first leads there.
    std::vector<ValueHit> values; ///< Where the search has conditions on values: those that fulfil them here.
};

struct SearchResults
{
    quint64 request = 0;
    std::vector<SearchHit> hits; ///< Best first.
    bool more = false; ///< There are more than the limit.
    QString problem; ///< What cannot be understood of the search, in one sentence; then there are no hits.
    double milliseconds = 0;
};

struct SavedSearch
{
    QString name;
    QString text; ///< May be empty: then it is a saved filter.
    LibraryFilter filter;
    LibrarySort sort = LibrarySort::Report;
    bool descending = true;
};

/// How far a job on the library is. `total` grows while folders and archives are still being looked through.
struct LibraryProgress
{
    qint64 done = 0; ///< Files and members of archives.
    qint64 total = 0;
    qint64 bytesDone = 0;
    QString current;
    bool counting = false; ///< `total` is not known yet.
    bool paused = false;
};

/// Something an import left out, and why.
struct ImportProblem
{
    enum class Kind { NoFiling, Failed, Limit };
    Kind kind = Kind::Failed;
    QString path;
    QString text; ///< One sentence without the path.
};

struct LibraryReport
{
    qint64 added = 0;
    qint64 known = 0; ///< The same bytes were there already.
    qint64 unchanged = 0; ///< Files not read at all, because size and time say that nothing changed.
    qint64 updated = 0; ///< Read again: by better rules, or because of corrections.
    qint64 missing = 0; ///< Places found missing or changed by a check.
    qint64 changed = 0;
    std::vector<ImportProblem> problems;
    bool cancelled = false;
    QString failure; ///< Why the job ended early (a full disk); empty where it did not.
    double seconds = 0;
};

/// "1,204 filings added, 13 known already; 2 files could not be read."
[[nodiscard]] QString reportText(const LibraryReport &report);

} // namespace filing::models
