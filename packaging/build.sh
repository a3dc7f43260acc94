# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and test.sh: makes the machine ready and builds a release.
#   filingscope_build TARGET…   configures build/release and builds the targets

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$top/build/release"
setup=()                      # What setup.sh is called with.
configure=()                  # What CMake is called with, besides the preset.

filingscope_build() {
    "$top/packaging/setup.sh" "${setup[@]}"
    local log="$top/build/build.log"
    printf 'build: configuring and building a release in build/release\n'
    # Warnings stop continuous integration, never a user with a newer compiler. A folder that continuous integration
    # has built stays as it is, or whoever comes next would compile everything anew for a flag.
    local -a strict=(-DFILINGSCOPE_WERROR=OFF)
    if [ -n "${CI:-}" ] || grep -qs '^FILINGSCOPE_WERROR:[A-Z]*=ON' "$build/CMakeCache.txt"; then
        strict=(-DFILINGSCOPE_WERROR=ON)
    fi
    {
        (cd "$top" && cmake --preset release "${strict[@]}" "${configure[@]}") && cmake --build "$build" --target "$@"
    } >"$log" 2>&1 || {
        grep -E -A 5 'error|Error' "$log" | head -n 40
        tail -n 20 "$log"
        printf 'build: failed; the whole output is in build/build.log\n'
        return 1
    }
}
