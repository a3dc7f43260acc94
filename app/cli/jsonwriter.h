// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes JSON (RFC 8259) straight into a string, compact or indented. No tree is built, so memory is the text itself. Strings
// that are not valid UTF-8 get U+FFFD for each bad byte: the output always is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filing::cli
{

class JsonWriter
{
public:
    enum class Style { Compact, Pretty };

    JsonWriter(std::string &out, Style style);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    /// The name of the next value; only inside an object.
    void key(std::string_view name);

    void string(std::string_view text);
    void number(std::int64_t value);
    void number(double value);
    void boolean(bool value);
    void null();

    void field(std::string_view name, std::string_view text);
    /// As field(), but left out where the text is empty.
    void fieldUnlessEmpty(std::string_view name, std::string_view text);
    void field(std::string_view name, std::int64_t value);
    void fieldBool(std::string_view name, bool value);

private:
    struct Level
    {
        bool object = false;
        bool empty = true;
    };

    void open(char bracket, bool object);
    void close(char bracket);
    void beforeValue();
    void newLine();
    void appendEscaped(std::string_view text);

    std::string &m_out;
    Style m_style;
    bool m_afterKey = false;
    std::vector<Level> m_levels;
};

} // namespace filing::cli
