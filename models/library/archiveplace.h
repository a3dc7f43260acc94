// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members of archives as places: "/d/a.zip!/b/c.htm", and "/d/a.tgz!/b.zip!/c.htm" for an archive inside one. They are
// read in memory; a member's name never becomes a path on disk.
#pragma once

#include "models/library/importlimits.h"
#include "models/session/filereader.h"
#include "parsers/core/expected.h"
#include "parsers/core/parsecontext.h"
#include "parsers/document/document.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace filing::models
{

struct ArchivePlace
{
    QString archive; ///< A file on disk.
    QString member; ///< From the outside in, "!/" behind each archive on the way.
};
/// Nothing for a plain path, and for a path that is a file on disk whatever its name looks like.
[[nodiscard]] std::optional<ArchivePlace> archivePlace(const QString &path);
[[nodiscard]] QString memberPath(const QString &archive, const QString &member);
/// A member's name as it is shown and looked for: without "./" and a leading "/". Nothing for one that leads out of the
/// archive ("..") or is no name at all.
[[nodiscard]] std::optional<QString> memberName(const QString &name);

/// The bytes of a place, in an archive or not. Where several members have the name, the one with this content, if one
/// is named. Only of files on disk the beginning is known early.
[[nodiscard]] Expected<std::string> readPlace(const QString &path, const ParseContext &context = {},
                                              const DocumentId &document = {}, const ImportLimits &limits = {},
                                              const HeadTaker &takeHead = {});
/// Whether there is a file, or a member of a file that is there (it is not looked into).
[[nodiscard]] bool placeExists(const QString &path);
/// Those of them that exist. Asks the disk, which may take its time: for a thread of the pool.
[[nodiscard]] QStringList existingPlaces(const QStringList &paths);

} // namespace filing::models
