#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/prove-debian13.sh [FOLDER]: proves the README's commands on a bare Debian 13, where KSyntaxHighlighting is the
# packaged KDE Frameworks 6 library. Makes a Debian 13 in FOLDER (default: build/debian13) with debootstrap, clones
# this checkout's HEAD into it and runs packaging/test.sh and packaging/run.sh there. Needs root and debootstrap.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$top/packaging/debian.sh"
root=${1:-$top/build/debian13}
debian_needs prove-debian13

echo "prove-debian13: making a Debian 13 in $root"
debian_make trixie "$root"
debian_enter "$root"
rm -rf "$root/root/filingscope"
git clone -q "$top" "$root/root/filingscope"
inside() { debian_inside "$root" "$@"; }
inside bash -c 'cd /root/filingscope && packaging/test.sh && packaging/run.sh'
inside bash -c 'cd /root/filingscope && ldd build/release/bin/filingscope | grep -q libKF6SyntaxHighlighting' ||
    { echo "prove-debian13: the window does not link KDE Frameworks 6's KSyntaxHighlighting"; exit 1; }
echo "prove-debian13: proven"
