// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For tests of the library: archives made on the spot, and jobs waited for.
#pragma once

#include "models/library/libraryjob.h"
#include "tests/support/filingfiles.h"

#include <QFile>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <utility>
#include <vector>

namespace filing::test
{

struct Member
{
    QByteArray name;
    QByteArray bytes;
    QByteArray link {}; ///< Makes it a symbolic link.
};

enum class Packing { Zip, TarGz, Tar };

/// Names are written as they are, hostile ones too.
inline bool writeArchive(const QString &path, const std::vector<Member> &members, Packing packing = Packing::Zip)
{
    archive *a = archive_write_new();
    if (packing == Packing::Zip) {
        archive_write_set_format_zip(a);
    } else {
        archive_write_set_format_pax_restricted(a);
        if (packing == Packing::TarGz) {
            archive_write_add_filter_gzip(a);
        }
    }
    bool good = archive_write_open_filename(a, QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const Member &member : members) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.constData());
        archive_entry_set_filetype(entry, member.link.isEmpty() ? AE_IFREG : AE_IFLNK);
        archive_entry_set_perm(entry, 0644);
        if (member.link.isEmpty()) {
            archive_entry_set_size(entry, member.bytes.size());
        } else {
            archive_entry_set_symlink(entry, member.link.constData());
        }
        good = good && archive_write_header(a, entry) == ARCHIVE_OK;
        if (member.link.isEmpty()) {
            good = good
                && archive_write_data(a, member.bytes.constData(), static_cast<std::size_t>(member.bytes.size())) >= 0;
        }
        archive_entry_free(entry);
    }
    good = archive_write_close(a) == ARCHIVE_OK && good;
    archive_write_free(a);
    return good;
}

/// Runs one job to its end.
inline models::LibraryReport finished(models::LibraryJob &job, const std::function<void(models::LibraryJob &)> &start)
{
    models::LibraryReport report;
    bool done = false;
    const auto connection
        = QObject::connect(&job, &models::LibraryJob::finished, &job, [&](const models::LibraryReport &ended) {
              report = ended;
              done = true;
          });
    start(job);
    if (!QTest::qWaitFor([&] { return done; }, 60000)) {
        report.failure = QStringLiteral("the job did not end");
    }
    QObject::disconnect(connection);
    return report;
}

inline models::LibraryReport imported(const QString &file, const QStringList &paths, const QString &corrections = {},
                                      const models::ImportLimits &limits = {})
{
    models::LibraryJob job(file, corrections);
    job.setLimits(limits);
    return finished(job, [&](models::LibraryJob &started) { started.import(paths); });
}

} // namespace filing::test
