// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/session/filereader.h"

#include "models/tr.h"

#include <QFile>
#include <QFileInfo>

namespace filing::models
{

namespace
{

/// Between two looks at whether to stop.
constexpr qint64 chunkBytes = 8 << 20;
/// Some thousand lines: more than anybody scrolls through while the rest is read.
constexpr std::size_t headBytes = 256 << 10;

Error notReadable(const QString &reason)
{
    return {Errc::NotReadable, {}, reason.toStdString()};
}

/// Without what the cut goes through: a line's rest would be another row, a character's rest no character.
FileHeadPtr headOf(std::string_view bytes, std::uint64_t fileBytes)
{
    if (const std::size_t end = bytes.rfind('\n'); end != std::string_view::npos && end > 0) {
        bytes = bytes.substr(0, end);
        if (bytes.back() == '\r' || (bytes.size() % 2 == 1 && bytes.back() == '\0')) {
            bytes.remove_suffix(1);   // The other half of a line's end: of two bytes, or two bytes wide.
        }
    } else {
        while (!bytes.empty() && static_cast<unsigned char>(bytes.back()) >= 0x80) {
            bytes.remove_suffix(1);
        }
    }
    return std::make_shared<const FileHead>(FileHead{Document::fromBytes(std::string(bytes)), fileBytes});
}

/// Fills `bytes` from this place on and says how far the file went.
Expected<std::size_t> fill(std::string &bytes, std::size_t used, QFile &file, const ParseContext &context)
{
    while (used < bytes.size()) {
        if (context.cancelled()) {
            return Error{Errc::Cancelled, {}, {}};
        }
        const qint64 got = file.read(bytes.data() + used, std::min(chunkBytes, static_cast<qint64>(bytes.size() - used)));
        if (got < 0) {
            return notReadable(file.errorString());
        }
        if (got == 0) {
            break;
        }
        used += static_cast<std::size_t>(got);
    }
    return used;
}

} // namespace

Expected<std::string> readBytes(const QString &path, const ParseContext &context, const HeadTaker &takeHead)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        // Opening a pipe would wait for somebody to write to it.
        return notReadable(info.isDir() ? tr("it is a folder")
                                        : tr("it is no ordinary file"));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return notReadable(file.errorString());
    }
    if (static_cast<std::uint64_t>(file.size()) > ParseContext::maxBytes) {
        return Error{Errc::TooLarge, {}, std::to_string(ParseContext::maxBytes)};
    }
    const auto size = static_cast<std::size_t>(file.size());
    // Memory for all of a large file takes longer to get than its beginning.
    const bool headed = takeHead && size >= headedFileBytes;
    std::string bytes(headed ? headBytes : size, '\0');
    Expected<std::size_t> used = fill(bytes, 0, file, context);
    if (headed && used && *used == headBytes) {
        takeHead(headOf(bytes, size));
        bytes.resize(size);
        used = fill(bytes, headBytes, file, context);
    }
    if (!used) {
        return used.error();
    }
    if (*used != size || file.size() != static_cast<qint64>(size)) {
        return notReadable(tr("another program changed it meanwhile; read it again with F5"));
    }
    return bytes;
}

} // namespace filing::models
