// SPDX-FileCopyrightText: 2026 Filingscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// benchinput KIND SIZE > FILE: writes one of the made-up filings, for measuring whole processes. `shapes` lists the names
// of the adversarial ones with the sizes their bars speak of.

#include "tests/bench/inputs.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

int main(int argc, char **argv)
{
    using namespace filing::bench;
    const std::string_view kind = argc > 1 ? argv[1] : "";
    const std::size_t size = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 0;
    std::string out;
    if (kind == "shapes") {
        for (const Shape &shape : shapes())
            out += std::string(shape.name) + ' ' + std::to_string(shape.count) + '\n';
    } else if (kind == "10-k") {
        out = inlineTenK(size);
    } else if (kind == "release") {
        out = release();
    } else if (kind == "submission") {
        out = submission(size);
    } else if (kind == "line") {
        out = oneLine(size);
    } else {
        const auto shape = std::ranges::find(shapes(), kind, &Shape::name);
        if (shape == shapes().end()) {
            std::fputs("usage: benchinput 10-k|submission|line BYTES | release | shapes | SHAPE COUNT\n", stderr);
            return 2;
        }
        out = shape->make(size);
    }
    return std::fwrite(out.data(), 1, out.size(), stdout) == out.size() ? 0 : 1;
}
