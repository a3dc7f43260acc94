# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the scripts that prove something on a bare Debian: a Debian in a folder. Needs root and debootstrap.
#   debian_needs NAME              says what is missing, as NAME, and leaves
#   debian_make SUITE FOLDER       makes it; one that is there is kept
#   debian_enter FOLDER            mounts what programs want; taken away again when the script leaves
#   debian_inside FOLDER COMMAND…  runs a command in it with a clean environment

debian_needs() {
    [ "$(id -u)" -eq 0 ] || { echo "$1: needs root (chroot)"; exit 1; }
    command -v debootstrap >/dev/null || { echo "$1: apt-get install debootstrap first"; exit 1; }
}

# The mirror this machine already uses.
debian_mirror() {
    local own
    own=$(. /etc/os-release && echo "$VERSION_CODENAME")
    apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk -v own="$own" '$1 == own && $2 == "main" { print $3; exit }'
}

debian_make() {
    [ ! -e "$2/etc/debian_version" ] || return 0
    mkdir -p "$2" "$(dirname "$2")/archives-$1"
    # What another folder has fetched already need not come again.
    debootstrap --variant=minbase --cache-dir="$(cd "$(dirname "$2")" && pwd)/archives-$1" "$1" "$2" "$(debian_mirror)"
}

debian_mounted=()
debian_leave() {
    local i
    for ((i = ${#debian_mounted[@]} - 1; i >= 0; i--)); do umount "${debian_mounted[$i]}" || true; done
    debian_mounted=()
}

debian_enter() {
    trap debian_leave EXIT
    mount -t proc proc "$1/proc" && debian_mounted+=("$1/proc")
    mount --bind /dev "$1/dev" && debian_mounted+=("$1/dev")
    cp /etc/resolv.conf "$1/etc/resolv.conf"
    # The proxy settings apt has on this machine, if any.
    cp -r /etc/apt/apt.conf.d/. "$1/etc/apt/apt.conf.d/" 2>/dev/null || true
}

debian_inside() {
    local folder=$1
    shift
    chroot "$folder" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
