#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a Debian or Ubuntu machine ready to build Filingscope: packages by name through apt, and KSyntaxHighlighting for
# Qt 6 built once into build/ksyntaxhighlighting where the system packages only its Qt 5 build. Asks nothing; does nothing
# the second time. run.sh and test.sh call it; with --tests also what only tests want, where the system has it, with
# --package what making a package wants.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

packages=(g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev libqt6sql6-sqlite qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools qt6-translations-l10n libxlsxwriter-dev libarchive-dev fonts-dejavu-core python3)
# What building KSyntaxHighlighting needs besides (its archive, the regular expressions of its indexer).
source_packages=(tar xz-utils dpkg ca-certificates)

# LibreOffice without its window, so that workbooks are opened by somebody else (about 200 MB, 15 seconds). The test skips itself without.
test_packages=()
[ "${1:-}" != --tests ] || test_packages=(libreoffice-calc-nogui valgrind desktop-file-utils appstream mandoc zsh fish
    xvfb dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi)

[ "${1:-}" != --package ] || packages+=(dpkg-dev binutils gzip file)

say() { printf 'setup: %s\n' "$*"; }

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "this system has no apt. Filingscope needs, under whatever names they go by here:"
    say "  g++ >= 12, CMake >= 3.25, Ninja, Qt >= 6.4 (base, charts, svg, SQLite driver, linguist tools),"
    say "  KSyntaxHighlighting for Qt 6 (KDE Frameworks 6, or 5.116 built with QT_MAJOR_VERSION=6), libxlsxwriter, libarchive."
    say "Then: cmake --preset release && cmake --build --preset release"
    exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "run this as root, or install sudo, so that packages can be installed"; exit 1; }
    as_root=(sudo)
fi

# Every installed package and everything such a package provides (on Debian 13 qt6-base-dev provides libqt6opengl6-dev),
# one name a line.
installed_names() {
    dpkg-query -W -f='${db:Status-Abbrev} ${Package}, ${Provides}\n' | sed -n 's/^ii *//p' |
        tr ',' '\n' | sed 's/^ *//; s/[ :].*//'
}

installed() { grep -qFx -- "$1" <<<"$names"; }

missing_of() {
    local package names
    names=$(installed_names)
    for package in "$@"; do
        installed "$package" || printf '%s\n' "$package"
    done
}

apt_install() {
    local -a missing
    mapfile -t missing < <(missing_of "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        >"$log" 2>&1 || { tail -n 20 "$log"; say "apt-get install failed; the whole output is in $log"; exit 1; }
}

mkdir -p "$top/build"
log="$top/build/setup.log"
prefix="$top/build/ksyntaxhighlighting"

have_packaged_syntax() { [ -z "$(missing_of libkf6syntaxhighlighting-dev qt6-svg-plugins)" ]; }
have_built_syntax() { [ -e "$prefix/.complete" ]; }

if [ -z "$(missing_of "${packages[@]}" "${test_packages[@]}")" ] && { have_packaged_syntax || have_built_syntax; }; then
    say "everything needed is here"
    exit 0
fi

say "reading the package lists"
"${as_root[@]}" apt-get update -q >"$log" 2>&1 || { tail -n 20 "$log"; say "apt-get update failed"; exit 1; }

for package in "${test_packages[@]}"; do
    ! apt-cache show "$package" >/dev/null 2>&1 || (apt_install "$package") || say "going on without $package"
done

# Debian 13 and later have the library for Qt 6; they also package Qt's SVG plugins apart.
if apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1; then
    apt_install "${packages[@]}" libkf6syntaxhighlighting-dev qt6-svg-plugins
    say "ready (KSyntaxHighlighting from KDE Frameworks 6)"
    exit 0
fi

apt_install "${packages[@]}" "${source_packages[@]}"
have_built_syntax && { say "ready"; exit 0; }

# KDE Frameworks 5.116's source builds for Qt 6 too. Its source and the CMake modules it wants come through apt with a
# private state, so that nothing of the system's package sources changes.
say "building KSyntaxHighlighting for Qt 6 (about a minute)"
work="$top/build/ksyntaxhighlighting-build"
rm -rf "$work" "$prefix"
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/sources.d"
. /etc/os-release
case "$ID" in
debian) suite=trixie ;;
*) suite=$VERSION_CODENAME ;;
esac
# The mirror this machine already uses, whichever way its sources are written down.
mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    awk -v own="$VERSION_CODENAME" '$1 == own && $2 == "main" { print $3; exit }')
[ -n "$mirror" ] || { say "apt knows no mirror for $VERSION_CODENAME; add its package sources and run this again"; exit 1; }
keyring=$(find /usr/share/keyrings -name "$ID-archive-keyring.*" | head -n 1)
printf 'Types: deb deb-src\nURIs: %s\nSuites: %s\nComponents: main universe\n%s\n' \
    "$mirror" "$suite" "${keyring:+Signed-By: $keyring}" >"$work/sources.d/ksyntaxhighlighting.sources"
[ "$ID" != debian ] || sed -i 's/ universe//' "$work/sources.d/ksyntaxhighlighting.sources"

private=(-o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache" -o Dir::Etc::sourcelist=/dev/null
    -o "Dir::Etc::sourceparts=$work/sources.d" -o "APT::Sandbox::User=$(id -un)")
build_syntax() {
    cd "$work"
    apt-get "${private[@]}" update
    apt-get "${private[@]}" source --download-only --tar-only ksyntax-highlighting
    apt-get "${private[@]}" download extra-cmake-modules
    dpkg -x extra-cmake-modules_*.deb ecm
    mkdir source
    tar -xf ksyntax-highlighting_*.orig.tar.* -C source --strip-components=1
    cmake -S source -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DECM_DIR="$work/ecm/usr/share/ECM/cmake" \
        -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX="$prefix"
    cmake --build build
    cmake --install build
}
(set -e; build_syntax) >"$log" 2>&1 || { tail -n 20 "$log"; say "building KSyntaxHighlighting failed; the whole output is in $log"; exit 1; }
touch "$prefix/.complete"
rm -rf "$work"
say "ready (KSyntaxHighlighting built for Qt 6)"
