#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/test.sh: makes the machine ready, builds, runs every test with ctest and prints its summary.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

setup=(--tests)
filingscope_build all
printf 'test: running every test\n'
cd "$build"
ctest --output-on-failure --no-tests=error --parallel "$(nproc)" "$@"
