// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/archivereader.h"

#include "models/library/archiveplace.h"
#include "models/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace filing::models
{

namespace
{

using Archive = std::unique_ptr<archive, int (*)(archive *)>;
using Kind = ImportProblem::Kind;

constexpr std::size_t blockBytes = 1 << 16;

QString size(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0);
}

/// Formats by name, not "all": one of them (mtree) opens files its text names, and some filters run other programs.
Archive makeReader()
{
    Archive reader(archive_read_new(), archive_read_free);
    archive *a = reader.get();
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_compress(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_lzma(a);
    archive_read_support_filter_lz4(a);
    archive_read_support_filter_zstd(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_zip(a);
    archive_read_support_format_7zip(a);
    archive_read_support_format_rar(a);
    archive_read_support_format_rar5(a);
    archive_read_support_format_cpio(a);
    archive_read_support_format_cab(a);
    archive_read_support_format_raw(a);
    return reader;
}

QString reasonOf(archive *a)
{
    const char *text = archive_error_string(a);
    return text != nullptr ? QString::fromUtf8(text) : tr("no reason given");
}

class Walk
{
    Q_DECLARE_TR_FUNCTIONS(filing::models::Walk)

public:
    Walk(archive *reader, QString single, std::uint64_t packed, const ImportLimits &limits, const ParseContext &context,
         const ArchiveVisitor &visitor)
        : m_archive(reader)
        , m_single(std::move(single))
        , m_packed(std::max<std::uint64_t>(packed, 1))
        , m_limits(limits)
        , m_context(context)
        , m_visitor(visitor)
    {
    }

    bool run()
    {
        while (!m_context.cancelled()) {
            archive_entry *entry = nullptr;
            const int code = archive_read_next_header(m_archive, &entry);
            if (code == ARCHIVE_EOF) {
                return m_whole;
            }
            if (code < ARCHIVE_WARN) {
                return leaveOut(Kind::Failed, {}, tr("it cannot be read any further (%1)").arg(reasonOf(m_archive)));
            }
            if (++m_entries > m_limits.entries) {
                return leaveOut(Kind::Limit, {},
                                tr("it has more than %1 members; the rest was left out").arg(m_limits.entries));
            }
            if (archive_format(m_archive) == ARCHIVE_FORMAT_RAW
                && archive_filter_code(m_archive, 0) == ARCHIVE_FILTER_NONE) {
                return leaveOut(Kind::Failed, {}, tr("it is damaged, or an archive of a kind that cannot be unpacked"));
            }
            if (archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr
                && !member(entry)) {
                return false;
            }
        }
        return false;
    }

private:
    bool leaveOut(Kind kind, const QString &name, const QString &why)
    {
        m_whole = false;
        m_visitor.leftOut(kind, name, why);
        return false;
    }

    [[nodiscard]] QString printedName(archive_entry *entry) const
    {
        if (archive_format(m_archive) == ARCHIVE_FORMAT_RAW) {
            return m_single;
        }
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const char *raw = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
        const std::string_view bytes = raw != nullptr ? raw : "";
        if (bytes.size() > static_cast<std::size_t>(m_limits.nameBytes)) {
            return {};
        }
        return utf8 != nullptr ? QString::fromUtf8(utf8) : QString::fromLatin1(raw);
    }

    /// False ends the reading of the archive.
    bool member(archive_entry *entry)
    {
        const QString printed = printedName(entry);
        const std::optional<QString> name = memberName(printed);
        if (!name) {
            leaveOut(Kind::Limit, printed.left(80),
                     tr("its name leads out of the archive, or is too long or none at all"));
            return true;
        }
        if (m_visitor.wanted && !m_visitor.wanted(*name)) {
            return true;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            leaveOut(Kind::Failed, *name, tr("it is encrypted; unpack the archive with its password first"));
            return true;
        }
        ArchiveMember taken { *name, {} };
        switch (read(entry, *name, taken.bytes)) {
        case Outcome::Whole:
            return m_visitor.take(std::move(taken));
        case Outcome::Skipped:
            return true;
        case Outcome::End:
            break;
        }
        return false;
    }

    enum class Outcome { Whole, Skipped, End };

    Outcome read(archive_entry *entry, const QString &name, std::string &bytes)
    {
        if (archive_entry_size_is_set(entry) != 0
            && static_cast<std::uint64_t>(archive_entry_size(entry)) > m_limits.fileBytes) {
            return tooLarge(name);
        }
        std::array<char, blockBytes> block;
        while (!m_context.cancelled()) {
            const la_ssize_t got = archive_read_data(m_archive, block.data(), block.size());
            if (got == 0) {
                return Outcome::Whole;
            }
            if (got < 0) {
                leaveOut(Kind::Failed, name, tr("it cannot be unpacked (%1)").arg(reasonOf(m_archive)));
                return got == ARCHIVE_FATAL ? Outcome::End : Outcome::Skipped;
            }
            m_expanded += static_cast<std::uint64_t>(got);
            if (!withinArchive()) {
                return Outcome::End;
            }
            if (bytes.size() + static_cast<std::size_t>(got) > m_limits.fileBytes) {
                return tooLarge(name);
            }
            bytes.append(block.data(), static_cast<std::size_t>(got));
        }
        return Outcome::End;
    }

    Outcome tooLarge(const QString &name)
    {
        leaveOut(Kind::Limit, name, tr("it is larger than %1").arg(size(m_limits.fileBytes)));
        return Outcome::Skipped;
    }

    /// What makes a bomb: far more inside than the file can honestly hold.
    bool withinArchive()
    {
        if (m_expanded > m_limits.archiveBytes) {
            return leaveOut(Kind::Limit, {},
                            tr("it unpacks to more than %1; the rest was left out").arg(size(m_limits.archiveBytes)));
        }
        if (m_expanded > m_limits.ratioFrom && m_expanded / m_packed > m_limits.ratio) {
            return leaveOut(Kind::Limit, {},
                            tr("it unpacks to more than %1 times its size, as a file made to fill disks does; the rest "
                               "was left out")
                                .arg(m_limits.ratio));
        }
        return true;
    }

    archive *m_archive;
    QString m_single;
    std::uint64_t m_packed;
    const ImportLimits &m_limits;
    const ParseContext &m_context;
    const ArchiveVisitor &m_visitor;
    std::uint64_t m_entries = 0;
    std::uint64_t m_expanded = 0;
    bool m_whole = true;
};

} // namespace

bool looksLikeArchive(std::string_view start)
{
    constexpr std::array<std::string_view, 11> magics {
        "PK\x03\x04",
        "PK\x05\x06",
        "\x1F\x8B",
        "\x1F\x9D",
        "BZh",
        "\xFD"
        "7zXZ",
        "7z\xBC\xAF\x27\x1C",
        "Rar!\x1A\x07",
        "\x28\xB5\x2F\xFD",
        "\x04\x22\x4D\x18",
        "MSCF",
    };
    constexpr std::size_t tarMagic = 257;
    return std::any_of(magics.begin(), magics.end(), [&](std::string_view magic) { return start.starts_with(magic); })
        || (start.size() > tarMagic && start.substr(tarMagic).starts_with("ustar"));
}

bool isPackedDocument(const QString &name)
{
    static const QStringList endings { u"docx"_s, u"xlsx"_s, u"pptx"_s, u"odt"_s, u"ods"_s,  u"odp"_s,
                                       u"epub"_s, u"jar"_s,  u"apk"_s,  u"whl"_s, u"xlsm"_s, u"docm"_s };
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool readArchiveFile(const QString &file, const ImportLimits &limits, const ParseContext &context,
                     const ArchiveVisitor &visitor)
{
    const Archive reader = makeReader();
    if (archive_read_open_filename(reader.get(), QFile::encodeName(file).constData(), blockBytes) != ARCHIVE_OK) {
        visitor.leftOut(Kind::Failed, {}, tr("it cannot be opened as an archive (%1)").arg(reasonOf(reader.get())));
        return false;
    }
    const QFileInfo info(file);
    return Walk(reader.get(), info.completeBaseName(), static_cast<std::uint64_t>(info.size()), limits, context,
                visitor)
        .run();
}

bool readArchiveBytes(const std::string &bytes, const QString &name, const ImportLimits &limits,
                      const ParseContext &context, const ArchiveVisitor &visitor)
{
    const Archive reader = makeReader();
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        visitor.leftOut(Kind::Failed, {}, tr("it cannot be opened as an archive (%1)").arg(reasonOf(reader.get())));
        return false;
    }
    return Walk(reader.get(), name, bytes.size(), limits, context, visitor).run();
}

} // namespace filing::models
