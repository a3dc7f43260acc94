#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/bench.sh: makes the machine ready, builds the benchmarks and prints how the program stands against what it
# promises, with every figure in build/bench.json. Takes a quiet machine some minutes.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

packages=(libbenchmark-dev libxml2-dev)
for package in "${packages[@]}"; do
    dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' && continue
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
    break
done
configure=(-DFILINGSCOPE_BENCH=ON)
filingscope_build filingscope-cli benchinput bench_core bench_gui
"$top/tests/bench/run.py" --bin "$build/bin" --out "$top/build/bench.json" "$@"
