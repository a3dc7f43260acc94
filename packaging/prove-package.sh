#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Filingscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/prove-package.sh [-d DEB] [-b FOLDER] [SUITE]: proves the package for a Debian release (bookworm or trixie; the one
# this machine runs when none is named) on a bare Debian of it, made with debootstrap under build/proof. Builds the package
# (unless DEB is one), checks it with lintian, installs it with apt, runs both programs, draws the first chart, counts the
# seconds from the install to that chart, removes it and looks for what was left. Another release's package is built in a
# folder of that release, FOLDER or build/proof/build-SUITE. Needs root, debootstrap and lintian.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$top/packaging/debian.sh"
own=$(. /etc/os-release && echo "$VERSION_CODENAME")
deb='' builder=''
while getopts d:b: option; do
    case $option in
    d) deb=$OPTARG ;;
    b) builder=$OPTARG ;;
    *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
suite=${1:-$own}
proof="$top/build/proof"
bare="$proof/bare-$suite"
builder=${builder:-$proof/build-$suite}
most_seconds=60

say() { printf 'prove-package: %s\n' "$*"; }
fail() { say "$*"; exit 1; }
debian_needs prove-package
command -v lintian >/dev/null || fail "apt-get install lintian first"
mkdir -p "$proof"

build() {
    if [ "$suite" = "$own" ]; then
        "$top/packaging/package.sh"
        deb=$(ls "$top"/build/package/*.deb)
        return
    fi
    say "building for $suite in $builder"
    debian_make "$suite" "$builder" >"$proof/build-$suite.log" 2>&1
    debian_enter "$builder"
    rm -rf "$builder/root/filingscope/.git"
    mkdir -p "$builder/root/filingscope"
    # Over what an earlier run left there, so that only what changed is compiled.
    git -C "$top" archive HEAD | tar -x -C "$builder/root/filingscope"
    debian_inside "$builder" nice /root/filingscope/packaging/package.sh
    deb="$proof/$(basename "$(ls "$builder"/root/filingscope/build/package/*.deb)")"
    cp "$builder"/root/filingscope/build/package/*.deb "$deb"
    debian_leave
}

inside() { debian_inside "$bare" "$@"; }
# Everything but what apt keeps for itself and what tells of the past.
everything() {
    (cd "$bare" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./root -o -path ./var/cache -o -path ./var/log \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}

[ -n "$deb" ] || build
say "package $(basename "$deb"), $(du -h "$deb" | cut -f 1)"
say "lintian"
lintian --fail-on error --tag-display-limit 0 "$deb" || fail "lintian found errors"

say "making a bare $suite"
debian_leave
# Should an earlier run have died before it took its mounts away, what is mounted there stays.
rm -rf --one-file-system "$bare"
debian_make "$suite" "$bare" >"$proof/bare-$suite.log" 2>&1
debian_enter "$bare"
inside apt-get -q update >>"$proof/bare-$suite.log" 2>&1
# A folder that is thrown away need not be flushed to the disk file by file.
echo force-unsafe-io >"$bare/etc/dpkg/dpkg.cfg.d/proof"
cp "$deb" "$bare/tmp/filingscope.deb"
cp -r "$top/resources/sample" "$bare/tmp/sample"
chmod -R a+rX "$bare/tmp/sample"

began=$(date +%s.%N)
since() { awk -v a="$began" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }
inside apt-get install -y -q --download-only /tmp/filingscope.deb >>"$proof/bare-$suite.log" 2>&1
fetched=$(since)
inside apt-get install -y -q /tmp/filingscope.deb >>"$proof/bare-$suite.log" 2>&1 || fail "apt did not install it; see $proof/bare-$suite.log"
installed=$(since)
# As somebody who has never been here.
inside useradd -m analyst
as_user() { inside setpriv --reuid analyst --regid analyst --clear-groups env HOME=/home/analyst "$@"; }
as_user filingscope --screenshot /home/analyst/pictures
charted=$(since)
say "seconds from apt to the first chart: $charted (packages there after $fetched, installed after $installed)"
[ -s "$bare/home/analyst/pictures/chart.png" ] || fail "there is no chart"

as_user filingscope --version
as_user filingscope-cli extract --jsonl /tmp/sample | grep '"Northfield Instruments, Inc."' >/dev/null || fail "extract does not read the samples"
inside ldd /usr/bin/filingscope | grep 'not found' && fail "a library is missing"
case $suite in
bookworm) inside ldd /usr/bin/filingscope | grep 'libKF5SyntaxHighlighting.so.5 => /usr/.*/filingscope/' >/dev/null || fail "its own library is not taken"
    # Debian's Qt 5 build of the same name lives beside it.
    inside apt-get install -y -q --no-install-recommends libkf5syntaxhighlighting5 >>"$proof/bare-$suite.log" 2>&1
    as_user filingscope --screenshot /home/analyst/again
    inside apt-get purge -y -q --auto-remove libkf5syntaxhighlighting5 >>"$proof/bare-$suite.log" 2>&1
    ;;
*) inside dpkg -s filingscope | grep '^Depends:.* libkf6syntaxhighlighting6 ' >/dev/null || fail "it does not ask for the packaged library" ;;
esac
inside grep -q x-edgar-submission /usr/share/mime/types || fail "the file type is not known"
for page in filingscope filingscope-cli; do inside test -s "/usr/share/man/man1/$page.1.gz" || fail "no manual of $page"; done

say "removing it"
inside dpkg -L filingscope >"$proof/files"
everything >"$proof/before"
inside apt-get purge -y -q filingscope >>"$proof/bare-$suite.log" 2>&1
everything >"$proof/after"
while read -r file; do
    if [ -e "$bare$file" ] && ! { [ -d "$bare$file" ] && inside dpkg -S "$file" >/dev/null 2>&1; }; then fail "$file was left"; fi
done <"$proof/files"
# Gone is what was its own, and what the desktop's databases had made of it.
sed 's,^,.,' "$proof/files" | sort | comm -13 - <(comm -23 "$proof/before" "$proof/after") |
    grep -v -x -e './usr/share/mime/application/x-edgar-submission.xml' -e '.*/icon-theme.cache' && fail "more than its own went away"
comm -13 "$proof/before" "$proof/after" | grep -v '/icon-theme.cache$' && fail "removing it left something new"
inside grep -q x-edgar-submission /usr/share/mime/types && fail "the file type is still known"
[ -s "$bare/home/analyst/pictures/chart.png" ] || fail "removing it took something of the user's"
# Last, so that a busy machine still shows all the rest.
awk -v s="$charted" -v m="$most_seconds" 'BEGIN { exit s < m ? 0 : 1 }' ||
    fail "all holds, but $charted seconds to the first chart are more than $most_seconds (load: $(cut -d ' ' -f 1 /proc/loadavg))"
say "proven on $suite"
