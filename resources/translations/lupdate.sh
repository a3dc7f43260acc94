#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   lupdate.sh LUPDATE [FOLDER]      takes new words of the program into the .ts files of FOLDER (here, unless one is named)
#
# What scripts read stays English: the commands of filingscope-cli, the check, and the help of the command line.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
lupdate=$1
into=${2:-$here}
cd "$here/../.."
sources=(app/application.cpp ui)
for folder in models/*/; do
    [ "$folder" = models/check/ ] || sources+=("$folder")
done
# What lupdate says of functions in namespaces ("lacks Q_OBJECT") is meant so: models/tr.h and ui/tr.h.
quiet() { "$lupdate" -silent -I . -locations none -no-obsolete "$@" 2>&1 | grep -v -e 'lacks Q_OBJECT' -e 'unknown namespace/class ::std' || true; }
quiet "${sources[@]}" -ts "$into"/filingscope_de.ts "$into"/filingscope_he.ts
quiet -pluralonly "${sources[@]}" -ts "$into"/filingscope_en.ts
