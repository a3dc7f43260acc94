// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exhausted.h"

#include "app/cli/arguments.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <unistd.h>

namespace filing::cli
{

namespace
{

const char *programName = "";
Exhausted howToEnd = Exhausted::Leave;

/// There is no memory to put words together with.
void put(const char *words)
{
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, words, std::strlen(words));
}

[[noreturn]] void leave()
{
    put(programName);
    try {
        if (const std::exception_ptr why = std::current_exception()) {
            std::rethrow_exception(why);
        }
        put(": ended without a reason\n");
    } catch (const std::bad_alloc &) {
        put(": there is not enough memory. What was recorded before is safe.\n");
    } catch (const std::exception &why) {
        put(": ");
        put(why.what());
        put("\n");
    } catch (...) {
        put(": ended without a reason\n");
    }
    if (howToEnd == Exhausted::Crash) {
        std::abort();
    }
    _exit(SomeFailed);
}

} // namespace

void tellWhenExhausted(const char *program, Exhausted end)
{
    programName = program;
    howToEnd = end;
    std::set_terminate(leave);
}

} // namespace filing::cli
