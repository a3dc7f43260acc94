#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/test.sh [--no-sanitizers] [CTEST-OPTION…]: makes the machine ready, builds, runs every test with ctest and prints its
# summary. Before that, unless tests are chosen, those of the readers run under the address and undefined behaviour sanitizers.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

# Sanitizers of GCC 12 cannot have addresses as random as newer kernels make them.
predictable=()
addresses_suit() {
    if setarch "$(uname -m)" -R true 2>/dev/null; then
        predictable=(setarch "$(uname -m)" -R)
        return 0
    fi
    [ "$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 0)" -le 28 ]
}

run_sanitized() {
    local log="$top/build/sanitizers.log"
    addresses_suit || { printf 'test: no sanitizers, addresses are too random here\n'; return 0; }
    printf 'test: the readers, also with the inputs of the fuzz targets, under sanitizers\n'
    (cd "$top" && CTEST_PARALLEL_LEVEL=$(nproc) "${predictable[@]}" cmake --workflow --preset asan-readers) >"$log" 2>&1 || {
        grep -E -A 12 'error|ERROR: |SUMMARY: |\*\*\*Failed|\*\*\*Exception|\*\*\*Timeout' "$log" | head -n 200
        tail -n 20 "$log"
        printf 'test: the sanitizers found something; the whole output is in build/sanitizers.log\n'
        return 1
    }
    printf 'test: nothing found by the sanitizers (build/sanitizers.log)\n'
}

setup=(--tests)
sanitizers=yes
[ "${1:-}" != --no-sanitizers ] || { sanitizers=''; shift; }
[ $# -eq 0 ] || sanitizers=''
filingscope_build all
status=0
[ -z "$sanitizers" ] || run_sanitized || status=1
printf 'test: running every test\n'
cd "$build"
ctest --output-on-failure --no-tests=error --parallel "$(nproc)" "$@" || status=$?
exit "$status"
