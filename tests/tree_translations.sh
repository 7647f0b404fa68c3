#!/usr/bin/env bash
# Every text of the program is translated: tree_translations.sh ROOT LUPDATE.
set -euo pipefail
cd "$1"
lupdate=$2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

for file in app/translations/*.ts; do
    if grep -n 'type="unfinished"' "$file"; then
        echo "$file: translations are missing in these lines"
        exit 1
    fi
    if grep -nE 'type="(vanished|obsolete)"' "$file"; then
        echo "$file: these texts are no longer in the program"
        exit 1
    fi
    # A text that lupdate would add or drop has no translation or no use.
    cp "$file" "$copy/kept.ts"
    "$lupdate" -silent -no-obsolete -locations none app qml -ts "$copy/kept.ts"
    sed '/<location /d' "$file" >"$copy/before.ts"
    diff -u "$copy/before.ts" "$copy/kept.ts" || {
        echo "$file: run lupdate and translate"
        exit 1
    }
done
