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

Error notReadable(const QString &reason)
{
    return {Errc::NotReadable, {}, reason.toStdString()};
}

} // namespace

Expected<std::string> readBytes(const QString &path, const ParseContext &context)
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
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    std::size_t used = 0;
    while (used < bytes.size()) {
        if (context.cancelled()) {
            return Error{Errc::Cancelled, {}, {}};
        }
        const auto wanted = std::min(chunkBytes, static_cast<qint64>(bytes.size() - used));
        const qint64 got = file.read(bytes.data() + used, wanted);
        if (got < 0) {
            return notReadable(file.errorString());
        }
        if (got == 0) {
            break;
        }
        used += static_cast<std::size_t>(got);
    }
    bytes.resize(used);
    return bytes;
}

} // namespace filing::models
