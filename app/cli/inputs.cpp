// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "parsers/core/parsecontext.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace filing::cli
{

namespace
{

namespace fs = std::filesystem;

Error notReadable(int code)
{
    return {Errc::NotReadable, {}, std::generic_category().message(code)};
}

bool isHidden(const fs::path &path)
{
    return path.filename().native().starts_with('.');
}

struct Listing
{
    std::vector<fs::path> files;
    std::vector<Input> unreadable;
};

/// Regular files below `folder`, hidden ones left out. Links to folders are not followed: they may lead in circles.
void list(const fs::path &folder, Listing &listing)
{
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error) {
        listing.unreadable.push_back({folder.string(), Error{Errc::NotReadable, {}, error.message()}});
        return;
    }
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
        const fs::path &path = entries->path();
        std::error_code ignored;
        if (isHidden(path)) {
            continue;
        }
        if (entries->symlink_status(ignored).type() == fs::file_type::directory) {
            list(path, listing);
        } else if (entries->is_regular_file(ignored)) {
            listing.files.push_back(path);
        }
    }
}

} // namespace

Inputs::Inputs(std::vector<std::string> arguments, std::istream &list)
    : m_arguments(std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()))
    , m_list(list)
{
}

std::optional<Input> Inputs::next()
{
    while (m_ready.empty()) {
        std::string line;
        if (m_listing) {
            m_listing = static_cast<bool>(std::getline(m_list, line));
            if (line.ends_with('\r')) {
                line.pop_back();
            }
            if (!line.empty()) {
                expand(line);
            }
        } else if (m_arguments.empty()) {
            return std::nullopt;
        } else if (m_arguments.front() == "-") {
            m_arguments.pop_front();
            m_listing = true;
        } else {
            expand(m_arguments.front());
            m_arguments.pop_front();
        }
    }
    Input input = std::move(m_ready.front());
    m_ready.pop_front();
    return input;
}

void Inputs::expand(const std::string &path)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) {
        m_ready.push_back({path, std::nullopt});
        return;
    }
    Listing listing;
    list(path, listing);
    std::sort(listing.files.begin(), listing.files.end());
    for (Input &input : listing.unreadable) {
        m_ready.push_back(std::move(input));
    }
    for (const fs::path &file : listing.files) {
        m_ready.push_back({file.string(), std::nullopt});
    }
}

Expected<std::string> readFile(const std::string &path)
{
    errno = 0;
    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) {
        return notReadable(errno);
    }
    std::error_code unsized;
    const std::uintmax_t size = fs::file_size(path, unsized);
    const bool sized = !unsized;
    const Error tooLarge{Errc::TooLarge, {}, std::to_string(ParseContext::maxBytes)};
    if (sized && size > ParseContext::maxBytes) {
        return tooLarge;
    }
    // One byte more than there should be: the end is then seen by the first read, without growing for a second. Pipes have
    // no size and grow.
    std::string bytes(sized ? static_cast<std::size_t>(size) + 1 : 65536, '\0');
    std::size_t used = 0;
    while (true) {
        const std::size_t got = std::fread(bytes.data() + used, 1, bytes.size() - used, file.get());
        used += got;
        if (used < bytes.size()) {
            break;
        }
        if (used > ParseContext::maxBytes) {
            return tooLarge;
        }
        bytes.resize(bytes.size() * 2);
    }
    if (std::ferror(file.get()) != 0) {
        return notReadable(errno);
    }
    bytes.resize(used);
    return bytes;
}

} // namespace filing::cli
