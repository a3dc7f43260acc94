#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/prove-debian13.sh [FOLDER]: proves the README's commands on a bare Debian 13, where KSyntaxHighlighting is the
# packaged KDE Frameworks 6 library. Makes a Debian 13 in FOLDER (default: build/debian13) with debootstrap, clones
# this checkout's HEAD into it and runs packaging/test.sh and packaging/run.sh there. Needs root and debootstrap.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=${1:-$top/build/debian13}
[ "$(id -u)" -eq 0 ] || { echo "prove-debian13: needs root (chroot)"; exit 1; }
command -v debootstrap >/dev/null || { echo "prove-debian13: apt-get install debootstrap first"; exit 1; }

. /etc/os-release
mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    awk -v own="$VERSION_CODENAME" '$1 == own && $2 == "main" { print $3; exit }')
if [ ! -e "$root/etc/debian_version" ]; then
    mkdir -p "$root"
    echo "prove-debian13: making a Debian 13 in $root"
    debootstrap --variant=minbase trixie "$root" "$mirror"
fi

mounted=()
clean_up() {
    local i
    for ((i = ${#mounted[@]} - 1; i >= 0; i--)); do umount "${mounted[$i]}" || true; done
}
trap clean_up EXIT
mount_in() { mount "$@" && mounted+=("${!#}"); }
mount_in -t proc proc "$root/proc"
mount_in --bind /dev "$root/dev"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# The proxy settings apt has on this machine, if any.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" 2>/dev/null || true

rm -rf "$root/root/filingscope"
git clone -q "$top" "$root/root/filingscope"
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
inside bash -c 'cd /root/filingscope && packaging/test.sh && packaging/run.sh'
inside bash -c 'cd /root/filingscope && ldd build/release/bin/filingscope | grep -q libKF6SyntaxHighlighting' ||
    { echo "prove-debian13: the window does not link KDE Frameworks 6's KSyntaxHighlighting"; exit 1; }
echo "prove-debian13: proven"
