// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwriter.h"

#include "parsers/document/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace filing::cli
{

namespace
{

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// By byte: whether it can stand in a string as it is.
constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t i = 0x20; i < 0x7F; ++i) {
        plain[i] = i != '"' && i != '\\';
    }
    return plain;
}();

} // namespace

JsonWriter::JsonWriter(std::string &out, Style style)
    : m_out(out)
    , m_style(style)
{
}

void JsonWriter::beginObject()
{
    open('{', true);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[', false);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(std::string_view name)
{
    beforeValue();
    appendEscaped(name);
    m_out += m_style == Style::Pretty ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::string(std::string_view text)
{
    beforeValue();
    appendEscaped(text);
}

void JsonWriter::number(std::int64_t value)
{
    beforeValue();
    char buffer[24];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value);
    m_out.append(buffer, result.ptr);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    beforeValue();
    char buffer[40];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, value);
    m_out.append(buffer, result.ptr);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

void JsonWriter::field(std::string_view name, std::string_view text)
{
    key(name);
    string(text);
}

void JsonWriter::fieldUnlessEmpty(std::string_view name, std::string_view text)
{
    if (!text.empty()) {
        field(name, text);
    }
}

void JsonWriter::field(std::string_view name, std::int64_t value)
{
    key(name);
    number(value);
}

void JsonWriter::fieldBool(std::string_view name, bool value)
{
    key(name);
    boolean(value);
}

void JsonWriter::open(char bracket, bool object)
{
    beforeValue();
    m_out += bracket;
    m_levels.push_back({object, true});
}

void JsonWriter::close(char bracket)
{
    const bool empty = m_levels.back().empty;
    m_levels.pop_back();
    if (!empty) {
        newLine();
    }
    m_out += bracket;
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty()) {
        return;
    }
    if (!m_levels.back().empty) {
        m_out += ',';
    }
    m_levels.back().empty = false;
    newLine();
}

void JsonWriter::newLine()
{
    if (m_style == Style::Pretty) {
        m_out += '\n';
        m_out.append(m_levels.size() * 2, ' ');
    }
}

void JsonWriter::appendEscaped(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    // What can stand as it is goes over in one piece.
    const auto plain = [](char c) { return plainBytes[static_cast<unsigned char>(c)]; };
    m_out += '"';
    while (!text.empty()) {
        const auto run = static_cast<std::size_t>(std::ranges::find_if_not(text, plain) - text.begin());
        m_out.append(text.substr(0, run));
        text.remove_prefix(run);
        if (text.empty())
            break;
        const char c = text.front();
        const auto byte = static_cast<unsigned char>(c);
        std::size_t length = 1;
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (c == '\t') {
            m_out += "\\t";
        } else if (byte < 0x20 || byte == 0x7F) {
            m_out += "\\u00";
            m_out += hex[byte >> 4];
            m_out += hex[byte & 15];
        } else if (const DecodedChar decoded = decodeUtf8(text); !decoded.valid) {
            m_out += replacement;
        } else {
            length = decoded.bytes;
            m_out.append(text.substr(0, length));
        }
        text.remove_prefix(length);
    }
    m_out += '"';
}

} // namespace filing::cli
