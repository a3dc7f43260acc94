#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/run.sh [FILE…]: makes the machine ready, builds a release and opens the window on FILES, or on the sample
# filings. Without a display it runs the same program offscreen and leaves pictures and data in build/demo.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/build.sh"

filingscope_build filingscope filingscope-cli
files=("$@")
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    printf 'run: opening the window\n'
    exec "$build/bin/filingscope" "${files[@]}"
fi

demo="$top/build/demo"
rm -rf "$demo"
mkdir -p "$demo"
printf 'run: there is no display; running the same program offscreen\n'
"$build/bin/filingscope" --screenshot "$demo" "${files[@]}"
[ ${#files[@]} -gt 0 ] || files=("$top/resources/sample")
# Exit status 1 says that one of the files is no filing; its line says so too.
"$build/bin/filingscope-cli" extract --jsonl "${files[@]}" >"$demo/extraction.jsonl" || [ $? -eq 1 ]
printf 'run: wrote\n'
for file in window.png chart.svg chart.png extraction.jsonl; do
    if [ -s "$demo/$file" ]; then
        printf '  build/demo/%s\n' "$file"
    elif [[ $file == chart.* ]]; then
        printf '  no %s: these files hold no statement of operations to chart\n' "$file"
    else
        printf 'run: build/demo/%s is missing\n' "$file"
        exit 1
    fi
done
