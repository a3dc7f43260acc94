// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/archiveplace.h"

#include "models/library/archivereader.h"
#include "models/tr.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

const QLatin1String separator("!/");

Error notReadable(const QString &reason)
{
    return { Errc::NotReadable, {}, reason.toStdString() };
}

/// Finds a member, in `found` when it is there. A folder inside an archive may be called "Yahoo!", so the whole rest is
/// looked for first.
struct Lookup
{
    const DocumentId &document;
    const ImportLimits &limits;
    const ParseContext &context;
    std::optional<std::string> found;
    QString why;

    ArchiveVisitor of(const QString &rest)
    {
        ArchiveVisitor visitor;
        visitor.wanted = [rest](const QString &name) { return rest == name || rest.startsWith(name + separator); };
        visitor.take = [this, rest](ArchiveMember member) { return take(std::move(member), rest); };
        visitor.leftOut = [this](ImportProblem::Kind, const QString &, const QString &reason) { why = reason; };
        return visitor;
    }

    bool take(ArchiveMember member, const QString &rest)
    {
        if (member.name != rest) {
            readArchiveBytes(member.bytes, QFileInfo(member.name).completeBaseName(), limits, context,
                             of(rest.mid(member.name.size() + separator.size())));
            return !found;
        }
        // Two members may have the same name.
        const bool right = document.hex.empty() || Document::fromBytes(member.bytes)->id() == document;
        if (right || !found) {
            found = std::move(member.bytes);
        }
        return !right;
    }
};

} // namespace

QString memberPath(const QString &archive, const QString &member)
{
    return archive + separator + member;
}

std::optional<QString> memberName(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u".."_s || part.contains(QChar(0))) {
            return std::nullopt;
        }
        if (part != u"."_s) {
            parts << part;
        }
    }
    if (parts.isEmpty()) {
        return std::nullopt;
    }
    return parts.join(u'/');
}

std::optional<ArchivePlace> archivePlace(const QString &path)
{
    if (!path.contains(separator) || QFileInfo::exists(path)) {
        return std::nullopt;
    }
    for (qsizetype at = path.indexOf(separator); at >= 0; at = path.indexOf(separator, at + 1)) {
        // The first part that is a file is the archive: a folder's name may end in "!", too.
        if (QFileInfo(path.left(at)).isFile()) {
            return ArchivePlace { path.left(at), path.mid(at + separator.size()) };
        }
    }
    return std::nullopt;
}

Expected<std::string> readPlace(const QString &path, const ParseContext &context, const DocumentId &document,
                                const ImportLimits &limits, const HeadTaker &takeHead)
{
    const std::optional<ArchivePlace> place = archivePlace(path);
    if (!place) {
        return readBytes(path, context, takeHead);
    }
    Lookup lookup { document, limits, context, {}, {} };
    readArchiveFile(place->archive, limits, context, lookup.of(place->member));
    if (lookup.found) {
        return std::move(*lookup.found);
    }
    if (context.cancelled()) {
        return Error { Errc::Cancelled, {}, {} };
    }
    return notReadable(lookup.why.isEmpty() ? tr("the archive has no such member")
                                            : lookup.why);
}

bool placeExists(const QString &path)
{
    return QFileInfo::exists(path) || archivePlace(path).has_value();
}

QStringList existingPlaces(const QStringList &paths)
{
    QStringList existing;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(existing), placeExists);
    return existing;
}

} // namespace filing::models
