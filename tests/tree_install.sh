#!/usr/bin/env bash
# What `cmake --install` puts in place is complete and works there: tree_install.sh BUILD ROOT.
set -euo pipefail
build=$1 root=$2
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT

cmake --install "$build" --prefix "$prefix" >/dev/null
desktop-file-validate "$prefix/share/applications/taphuan.desktop"
update-mime-database "$prefix/share/mime"
grep -q 'application/x-taphuan:\*\.taphuan' "$prefix/share/mime/globs"
for size in 48x48 128x128 256x256; do
    test -s "$prefix/share/icons/hicolor/$size/apps/taphuan.png"
done
test -s "$prefix/share/icons/hicolor/scalable/apps/taphuan.svg"

# The program needs nothing from the tree it was built in.
cp "$root/core/data/sample/quang-binh-2017.json" "$prefix/plan.json"
cd "$prefix"
bin/taphuan import plan.json plan.taphuan
# The file type is known by its name and by the mark that the program puts into the file.
mark=$(od -An -tx1 -j68 -N4 plan.taphuan | tr -d ' \n')
grep -q "\"0x$mark\"" share/mime/packages/taphuan.xml
bin/taphuan estimate plan.taphuan | grep '[0-9]' >/dev/null
bin/taphuan export plan.taphuan plan.xlsx
test -s plan.xlsx
