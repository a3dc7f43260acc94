// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The members of an archive, one after the other, in memory: what libarchive reads without running other programs or
// opening other files. Only ordinary files are handed out; links, folders and devices have no bytes of their own. Any
// thread.
#pragma once

#include "models/library/importlimits.h"
#include "models/library/librarytypes.h"
#include "parsers/core/parsecontext.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>

namespace filing::models
{

/// Whether the first bytes of a file are those of an archive or of something compressed.
[[nodiscard]] bool looksLikeArchive(std::string_view start);
/// Office documents and programs are archives too, but nobody keeps filings in them.
[[nodiscard]] bool isPackedDocument(const QString &name);

struct ArchiveMember
{
    QString name; ///< As memberName() gives it.
    std::string bytes;
};

struct ArchiveVisitor
{
    /// Whether its bytes are wanted; without it all are.
    std::function<bool(const QString &name)> wanted;
    /// False ends the reading.
    std::function<bool(ArchiveMember member)> take;
    /// Something was left out: a sentence about the member, or about the archive where the name is empty.
    std::function<void(ImportProblem::Kind kind, const QString &member, const QString &why)> leftOut;
};

/// Of a file on disk. True when the end was reached.
bool readArchiveFile(const QString &file, const ImportLimits &limits, const ParseContext &context,
                     const ArchiveVisitor &visitor);
/// Of bytes that are here; `name` is what a compressed single file is called without its ending.
bool readArchiveBytes(const std::string &bytes, const QString &name, const ImportLimits &limits,
                      const ParseContext &context, const ArchiveVisitor &visitor);

} // namespace filing::models
