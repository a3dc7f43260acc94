#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/package.sh [CMAKE OPTION…]: makes the machine ready, builds a hardened release in build/package and packs it as
# build/package/filingscope_VERSION_ARCH.deb for the Debian it runs on. Prints the package's path as its last line.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$top/build/package"

"$top/packaging/setup.sh" --package

mkdir -p "$build"
log="$build/package.log"
# What Debian hardens its own packages with; filings are hostile input.
make_package() {
    rm -f "$build"/*.deb &&
        cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF \
            -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
            -DCMAKE_CXX_FLAGS="-fstack-protector-strong -Wp,-U_FORTIFY_SOURCE,-D_FORTIFY_SOURCE=2 -ffile-prefix-map=$top=." \
            -DCMAKE_EXE_LINKER_FLAGS="-Wl,-z,relro,-z,now,--as-needed" "$@" &&
        cmake --build "$build" &&
        (cd "$build" && cpack -G DEB)
}
printf 'package: building in build/package\n'
make_package "$@" >"$log" 2>&1 || {
    grep -E -A 5 'error|Error' "$log" | head -n 40
    tail -n 20 "$log"
    printf 'package: failed; the whole output is in build/package/package.log\n'
    exit 1
}
ls "$build"/*.deb
