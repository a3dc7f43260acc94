#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [-t SECONDS] [-s SEEDS] [-k] [TARGET…]: fuzzes one target after the other (600 seconds each, all targets) under
# the address and undefined behaviour sanitizers, from the committed corpus and the seeds of seeds.py; then says for each
# how long it ran, how often, how much it covered and what it found. Exit status 1: something was found.
#   -s SEEDS  more seeds: a folder as seeds.py writes it, for corpora that must not be committed
#   -k        keep: put the minimised corpus into tests/fuzz/corpus. Not with -s: nothing of a real filing belongs there.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=600 seeds='' keep=''
while getopts t:s:k option; do
    case $option in
    t) seconds=$OPTARG ;;
    s) seeds=$OPTARG ;;
    k) keep=yes ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ -z "$keep" ] || [ -z "$seeds" ] || { printf 'run.sh: -k and -s exclude each other\n' >&2; exit 2; }
targets=("$@")
[ $# -gt 0 ] || mapfile -t targets < <(sed -n 's/^filing_add_fuzz(\([a-z]*\).*/\1/p' "$top/tests/fuzz/CMakeLists.txt")

build="$top/build/fuzz"
(cd "$top" && cmake --preset fuzz) >/dev/null
cmake --build "$build" --target "${targets[@]/#/fuzz_}" >/dev/null
"$top/tests/fuzz/seeds.py" "$build/seeds" >/dev/null

# A large quarantine makes small inputs several times slower.
export ASAN_OPTIONS=quarantine_size_mb=16:malloc_context_size=5

stat() { sed -n "s/^stat::$2: *//p" "$1" | tail -n 1; }

status=0
for target in "${targets[@]}"; do
    corpus="$build/corpus/$target"
    found="$build/found/$target"
    log="$build/$target.log"
    mkdir -p "$corpus" "$found"
    result=nothing
    nice -n 10 "$build/bin/fuzz_$target" -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict="$top/tests/fuzz/words.dict" -artifact_prefix="$found/" "$corpus" "$top/tests/fuzz/corpus/$target" \
        "$build/seeds/$target" ${seeds:+"$seeds/$target"} >"$log" 2>&1 || { result="a finding, see $log and $found" status=1; }
    covered=$(grep -oE 'cov: [0-9]+ ft: [0-9]+' "$log" | tail -n 1)
    ran=$(sed -n 's/^Done .* in \([0-9]*\) second.*/\1/p' "$log")
    printf '%-12s %4s s  %9s runs  %s  found: %s\n' "$target" "${ran:-?}" "$(stat "$log" number_of_executed_units)" "$covered" "$result"
    if [ -n "$keep" ] && [ "$result" = nothing ]; then
        rm -rf "$build/minimised"
        mkdir -p "$build/minimised"
        # By edges alone: how often each was taken would keep ten times as many inputs.
        nice -n 10 "$build/bin/fuzz_$target" -merge=1 -max_len=3000 -use_counters=0 "$build/minimised" \
            "$top/tests/fuzz/corpus/$target" "$corpus" >>"$log" 2>&1
        rm -rf "$top/tests/fuzz/corpus/$target"
        cp -r "$build/minimised" "$top/tests/fuzz/corpus/$target"
    fi
done
exit $status
